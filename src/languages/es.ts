import type { LanguageData } from './language-data.js';

/** Spanish. */
export const es: LanguageData = {
  tag: 'es',
  iso6393: 'spa',
  dateOrder: 'dmy',
  functionWords:
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tras durante contra otros ese eso ante',
  relativeTime:
    'hace # minutos | hace # minuto | hace # min | hace # horas | hace # hora | hace # h | hace # días | hace # día | hace # semanas | hace # meses | hace # años | hace una hora | hace un día | ayer | hoy | ahora mismo',
  phrases: {
    related:
      'Noticias relacionadas | Artículos relacionados | Artículo relacionado | Relacionados | Relacionadas | Contenido relacionado | Temas relacionados | Entradas relacionadas | Más leídas | Más leídos | Lo más leído | Las más leídas | Lo más visto | Más vistas | Lo último | Últimas noticias | Lo más reciente | Entradas recientes | Más noticias | Más sobre este tema | Más sobre | Te puede interesar | También te puede interesar | Te puede gustar | También te puede gustar | Te recomendamos | Recomendados | Recomendado para ti | Recomendaciones | Otras noticias | Otros artículos | Más artículos | Destacados | Destacadas | Tendencias | Populares | Lo más popular | No te pierdas | Notas relacionadas | Seguir leyendo | Las más vistas | Artículos similares | Comentarios recientes | Lo más compartido | Noticias de hoy | En portada | Te sugerimos leer | Noticias recientes | Notas más leídas | Lo más comentado | Últimos artículos | Entradas populares | Contenidos relacionados | También te interesa | También le puede interesar | Le puede interesar | Este tema te puede interesar',
    readAlso:
      'Lee también | Lea también | Leer más | Lee más | Lea más | Leé también | Mirá también | Ver también | Ver más | Vea también | Te puede interesar | Más información | Seguir leyendo | Seguí leyendo | Continuar leyendo | Sigue leyendo | Además lee | Mira también | Conoce más | Ver video | Lee además | Además | Lee la nota completa | Leer nota completa',
    share:
      'Compartir | Comparte | Compartir en Facebook | Compartir en | Compartí | Copiar enlace | Copiar link | Imprimir | Enviar por correo | Enviar por email | Tuitear | Guardar | Compartir esta noticia | Compartir por WhatsApp | Compartir por correo | Comparte esta noticia | Comparte en | Enlace copiado | Comparte esto | Me gusta esto | Compártelo',
    subscribe:
      'Suscríbete | Suscríbete a nuestra newsletter | Suscríbete a nuestro boletín | Suscribirse | Suscribite | Suscripción | Boletín | Boletines | Recibe nuestro boletín | Apúntate | Apúntate a la newsletter | Recibí | Hazte socio | Hazte suscriptor | Apóyanos | Registrate | Suscríbete gratis | Suscribirme | Recibe en tu correo | Activa las notificaciones | Haz una donación',
    comment:
      'Comentarios | Comentar | # comentarios | # comentario | Deja un comentario | Dejar un comentario | Deja una respuesta | Responder | Cancelar respuesta | Añadir comentario | Escribe un comentario | Reportar | Denunciar | Sin comentarios | No hay comentarios | Ver comentarios | Comenta | Publicar comentario | Dejá tu comentario | Publicar un comentario | Agregar comentario | Comentarios cerrados | Inicia sesión para comentar | Debes iniciar sesión para | Sé el primero en comentar | Normas de participación | Deja tu comentario',
    login:
      'Iniciar sesión | Inicia sesión | Iniciá sesión | Regístrate | Registrarse | Acceder | Ingresar | Crear cuenta | Mi cuenta | Cerrar sesión | Olvidé mi contraseña | Has olvidado tu contraseña | Registrarte | Olvidaste tu contraseña | Ya tienes una cuenta | Ya tengo cuenta | Acceso suscriptores',
    legal:
      'Todos los derechos reservados | Aviso legal | Política de privacidad | Términos y condiciones | Condiciones de uso | Protección de datos | Derechos reservados | Prohibida su reproducción | Director | Quiénes somos | Publicidad | Registro DNDA | Propiedad intelectual | Prohibida la reproducción | Términos de uso | Condiciones generales | Director responsable | Se prohíbe la reproducción',
    cookie:
      'Utilizamos cookies | Este sitio web utiliza cookies | Esta web utiliza cookies | Usamos cookies | Política de cookies | Aceptar | Aceptar todas | Aceptar todo | Rechazar | Configurar cookies | Gestionar cookies | Configuración de cookies | Nosotros y nuestros socios',
    caption:
      'Foto | Fotos | Fotografía | Imagen | Imágenes | Crédito | Créditos | Archivo | Imagen de archivo | Foto de archivo | Ilustración | Cortesía | Captura | EFE | Foto cortesía | Crédito de la imagen | Pie de foto | Fuente de la imagen',
    byline:
      'Por | Autor | Autora | Escrito por | Redacción | Texto | Publicado por | Enviado especial | Corresponsal | Por Redacción | Editado por | Redactor | Periodista',
    source: 'Fuente | Fuentes | Con información de | Vía | Según | Publicado originalmente en | Fuente original',
    ad: 'Publicidad | Anuncio | Anuncios | Contenido patrocinado | Patrocinado | Espacio publicitario | Continúa después de la publicidad | La nota continúa después de la publicidad | Sigue leyendo después de la publicidad | La noticia continúa después de la publicidad | Contenido promocionado | Contenido de marca | El artículo continúa después',
    tags: 'Etiquetas | Temas | Palabras clave | Categorías | Categoría | Archivado en | Secciones | En esta nota | Temas relacionados | Más sobre este tema',
    nav: 'Inicio | Menú | Buscar | Noticias | Política | Economía | Internacional | Mundo | España | México | Nacional | Sociedad | Deportes | Cultura | Tecnología | Salud | Ciencia | Opinión | Espectáculos | Clima | Policiales | Contacto | Quiénes somos | Saltar al contenido | Ir al contenido | Volver arriba | Arriba | Volver | Siguiente | Anterior | Artículo siguiente | Artículo anterior | Ver todo | Ver todas | Ver más noticias | Cargar más | Mostrar más | Mapa del sitio | Vídeos | Portada | Hemeroteca | Edición impresa | Pasar al contenido principal | Página siguiente | Página anterior | Noticia anterior | Noticia siguiente | Noticias anteriores | Volver al inicio',
    promo:
      'Síguenos en | Síguenos | Seguinos en | Descarga la app | Descarga nuestra app | Descargá la app | Únete a nuestro canal | Sumate | Sigue toda la información | Únete | Escucha el podcast | Recibe las noticias | Síguenos en Google News | Sigue nuestro canal de WhatsApp | Únete al canal de WhatsApp | Puedes seguirnos en | Únete a nuestro grupo | Descarga gratis | Añádenos como fuente preferida',
    dateline:
      'Publicado el | Publicado | Actualizado | Actualizado el | Última actualización | Actualización | Fecha de publicación | Modificado | Creado | Act.',
    authorBio:
      'Sobre el autor | Sobre la autora | Acerca del autor | Más del autor | Ver todos los artículos | Ver todas las entradas | Más artículos de | Ver más artículos de | Todos los artículos de | Conocé más sobre',
    form: 'Nombre | Correo electrónico | Tu dirección de correo electrónico no será publicada | Los campos obligatorios están marcados | Web | Comentario | Enviar | Guarda mi nombre | Apellido | Tu correo electrónico | Mensaje | Publicar | Tu dirección de correo | Los campos necesarios | Tu nombre | Tu comentario | Campos obligatorios | Acepto la política de privacidad | Este campo es obligatorio | Escribe tu correo',
    media:
      'Vídeo | Ver vídeo | Ver video | Galería | Galería de fotos | Fotogalería | Escuchar | Escucha el artículo | Reproducir | Ampliar | En imágenes | Mirá el video | Escuchar artículo | Escuchar nota | Escucha esta noticia | Tu navegador no soporta',
    keyPoints:
      'Claves | Las claves | Puntos clave | Resumen | Índice | En breve | Lo que debes saber | Tabla de contenidos | Lo esencial | Puntos importantes | Contenido del artículo | Resumen generado',
    readerAid:
      '# min de lectura | # minutos de lectura | Tiempo de lectura | # vistas | # visitas | Tamaño de letra | Lectura de # minutos | Lectura: # min | # lecturas',
    notice:
      'Página no encontrada | La página no existe | Contenido exclusivo para suscriptores | Solo para suscriptores | Exclusivo para suscriptores | Activa JavaScript | Acceso denegado | Nota exclusiva para suscriptores | Este contenido es exclusivo para suscriptores | Para seguir leyendo | Lo sentimos, la página | Se ha producido un error | Error interno del servidor | Servicio no disponible | Sitio en mantenimiento | Verifique que es un ser humano | Suscríbete para seguir leyendo',
  },
};
