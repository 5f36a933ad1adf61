import type { LanguageData } from './language-data.js';

/** Catalan. */
export const ca: LanguageData = {
  tag: 'ca',
  iso6393: 'cat',
  dateOrder: 'dmy',
  functionWords:
    'de la el i a que els les en un una per amb del al dels als es no ha és són han va van ser com més també però o si se seva seu seus seves aquest aquesta aquests aquestes això què qui on quan ja hi ho li ens us em et fins des entre sobre sense perquè doncs molt tot tota tots totes pel pels cap dos només estat havia era està aquell ni després abans durant',
  relativeTime:
    'fa # segons | fa # minuts | fa # minut | fa # min | fa # hores | fa # hora | fa # h | fa # dies | fa # dia | fa # setmanes | fa # mesos | fa # anys | fa un minut | fa uns minuts | fa uns segons | fa una estona',
  phrases: {
    related:
      "Articles relacionats | Article relacionat | Notícies relacionades | Notícia relacionada | Continguts relacionats | Contingut relacionat | Entrades relacionades | Entrades similars | Entrades recents | Entrades populars | Temes relacionats | Enllaços relacionats | Relacionats | Relacionades | Relacionat | El més llegit | Més llegit | Les més llegides | Els més llegits | Últimes notícies | Darreres notícies | Més notícies | Et recomanem | També et pot interessar | Et pot interessar | El més vist | Articles recents | Notícies destacades | No t'ho perdis | Altres notícies | Última hora",
    readAlso:
      "Llegeix també | Llegiu també | Llegeix més | Llegiu més | Llegir més | Llegiu-ne més | Vegeu també | Més informació | Continua llegint | Mira també | Llegeix l'article",
    share:
      "Comparteix | Compartiu | Compartir | Compartir a Facebook | Compartir a Twitter | Compartir a X | Compartir a WhatsApp | Compartir a LinkedIn | Comparteix-ho | Imprimeix | Copia l'enllaç | Envia per correu | Enllaç copiat | Clica per compartir a | Comparteix això",
    subscribe:
      "Subscriu-te | Subscriu-t'hi | Subscriviu-vos | Subscriviu-vos-hi | Subscriure's | Subscriure'm | Subscriu-me | Subscriu-te ara | Butlletí | Apunta't | Fes-te subscriptor | Rep el butlletí | Dona suport al periodisme independent",
    comment:
      'Comentaris | Comentari | # comentaris | # comentari | Cap comentari | Sense comentaris | Encara no hi ha comentaris | No hi ha comentaris | No hi ha cap comentari | Comentaris recents | Últims comentaris | Deixa un comentari | Comenta | Respon | Cancel·la la resposta | Deixa una resposta | Escriu un comentari | Mostra els comentaris | Darrers comentaris',
    login:
      "Inicia sessió | Inicia la sessió | Inicieu sessió | Inicieu la sessió | Inici de sessió | Inicia sessió amb Facebook | Inicia sessió amb Google | Registra't | Has oblidat la contrasenya? | El meu compte | Crea un compte",
    legal:
      "Tots els drets reservats | © Tots els drets reservats | Reservats tots els drets | Drets d'autor | Drets reservats | Avís legal | Política de privacitat | Condicions d'ús | Política de privadesa | Protecció de dades | Qui som",
    cookie:
      'Aquest lloc web utilitza galetes | Aquest lloc web fa servir galetes | Aquest lloc utilitza galetes | Aquesta web utilitza galetes | Aquesta web utilitza cookies | Aquest web utilitza galetes | Aquest web utilitza cookies | Aquest web fa servir galetes | Utilitzem galetes | Accepta-ho tot | Política de galetes | Rebutja-ho tot',
    caption:
      "Foto | Fotos | Fotografia | Fotografies | Fotografia de | Fotografies de | Foto d'arxiu | Imatge d'arxiu | Imatge | Captura de pantalla | Imatge cedida | Arxiu",
    byline:
      'Per | Autor | Autora | Autors | Autoria | Escrit per | Text | Text de | Redacció | Publicat per | Text i fotos',
    source:
      'Font | Fonts | Font original | Font de la notícia | Font de la informació | Fonts consultades | Article original | Notícia original | Publicat originalment a | Amb informació de | Extret de',
    ad: "Publicitat | Anunci | Anuncis | Anunci publicitari | Contingut patrocinat | Contingut promocionat | Contingut de marca | Article patrocinat | L'article continua després de la publicitat | Continua després de la publicitat | Patrocinat per | Patrocinat | Contingut ofert per",
    tags: 'Etiquetes | Etiqueta | Etiquetat | Etiquetat com | Etiquetat amb | Etiquetat com a | Etiquetada | Etiquetat a | Temes relacionats | Arxivat a | Paraules clau',
    nav: "Inici | Pàgina d'inici | Pàgina inicial | Pàgina principal | Portada | Menú | Menú principal | Obre el menú | Obrir menú | Tanca el menú | Tancar menú | Navegació | Navegació principal | Navegació d'entrades | Navegació de l'entrada | Cerca | Vés al contingut | Ves al contingut | Mostra més | Veure més | Contacte | Torna a dalt | Carrega més | Mapa web",
    promo:
      "Segueix-nos | Seguiu-nos | Segueix-nos a | Segueix-nos per WhatsApp | Seguiu-nos a | Seguir | Segueix | Segueix-nos a Facebook | Segueix-nos a Twitter | Segueix-nos a Instagram | Segueix-nos a WhatsApp | Segueix-nos a Telegram | Uneix-te al nostre canal | Uneix-te al canal de WhatsApp | Xarxes socials | Descarrega't l'app | Has trobat un error? | Afegeix-nos com a font preferida",
    dateline:
      'Publicat | Publicada | Publicat el | Publicada el | Publicat a les | Publicat per última vegada | Data de publicació | Data publicació',
    authorBio:
      "Sobre l'autor | Sobre els autors | Més articles de | Més articles d'aquest autor | Sobre l'autora | Més articles de l'autor | Més de l'autor | Veure totes les entrades | Mostra totes les entrades | Tots els articles de",
    form: "Nom | Nom * | El teu nom | El vostre nom | Nom i cognoms | Nom complet | Cognom | Cognoms | Correu electrònic | L'adreça electrònica no es publicarà | Els camps necessaris estan marcats amb | Desa el meu nom, correu electrònic i lloc web en aquest navegador | Lloc web | He llegit i accepto | Envia | El teu comentari",
    media:
      "Vídeo | Vídeos | Veure vídeo | Veure el vídeo | Mira el vídeo | Mireu el vídeo | Galeria d'imatges | Escolta l'article | Fotogaleria | Escolta aquest article",
    keyPoints:
      "Resum | Resum de la notícia | Resum de l'article | Síntesi | Punts clau | Claus | Les claus de la notícia | Idees clau | Sumari | Taula de continguts | En aquest article trobaràs",
    readerAid:
      'Temps de lectura | Temps estimat de lectura | Temps lectura | Lectura de # minuts | # min de lectura | # minuts de lectura | # minut de lectura | # min lectura | # min. de lectura | # minuts | Lectura de # min | # visites | # visualitzacions | Es llegeix en # minuts',
    notice:
      "Pàgina no trobada | No s'ha trobat la pàgina | La pàgina no s'ha trobat | La pàgina no existeix | Aquesta pàgina no existeix | La pàgina sol·licitada no existeix | La pàgina sol·licitada no s'ha trobat | La pàgina que busques no existeix | Només per a subscriptors | Contingut exclusiu per a subscriptors | Aquesta adreça de correu-e està protegida dels robots de spam | Per continuar llegint | S'ha produït un error | Error intern del servidor | Servei no disponible | Lloc web en manteniment | Accés denegat",
  },
};
