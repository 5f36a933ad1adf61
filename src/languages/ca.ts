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
      'Articles relacionats | Article relacionat | Notícies relacionades | Notícia relacionada | Noticies relacionades | Continguts relacionats | Contingut relacionat | Entrades relacionades | Entrades similars | Entrades recents | Entrades populars | Temes relacionats | Enllaços relacionats | Informació relacionada | Relacionats | Relacionades | Relacionat',
    readAlso:
      'Llegeix també | Llegiu també | Llegir també | Llegeix més | Llegiu més | Llegir més | Llegir-ne més | Llegiu-ne més',
    share:
      'Comparteix | Compartiu | Compartir | Compartir a Facebook | Compartir a Twitter | Compartir a X | Compartir a WhatsApp | Compartir a LinkedIn',
    subscribe:
      "Subscriu-te | Subscriu-t'hi | Subscriviu-vos | Subscriviu-vos-hi | Subscriure's | Subscriure'm | Subscriu-me | Subscriu-te ara",
    comment:
      'Comentaris | Comentari | # comentaris | # comentari | Cap comentari | Sense comentaris | Encara no hi ha comentaris | No hi ha comentaris | No hi ha cap comentari | Comentaris recents | Últims comentaris',
    login:
      'Inicia sessió | Inicia la sessió | Inicieu sessió | Inicieu la sessió | Iniciar sessió | Inici de sessió | Inicia sessió amb Facebook | Inicia sessió amb Google',
    legal:
      "Tots els drets reservats | © Tots els drets reservats | Reservats tots els drets | Drets d'autor | Drets reservats | Copyright © | Avís legal | Avis legal",
    cookie:
      'Aquest lloc web utilitza galetes | Aquest lloc web fa servir galetes | Aquest lloc utilitza galetes | Aquesta web utilitza galetes | Aquesta web utilitza cookies | Aquest web utilitza galetes | Aquest web utilitza cookies | Aquest web fa servir galetes',
    caption: "Foto | Fotos | Fotografia | Fotografies | Fotografia de | Fotografies de | Foto d'arxiu | Imatge d'arxiu",
    byline: 'Per | Autor | Autora | Autors | Autoria | Escrit per | Text | Text de',
    source:
      'Font | Fonts | Font original | Font de la notícia | Font de la informació | Fonts consultades | Article original | Notícia original',
    ad: 'Publicitat | Anunci | Anuncis | Anunci publicitari | Contingut patrocinat | Contingut promocionat | Contingut de marca | Article patrocinat',
    tags: 'Etiquetes | Etiqueta | Etiquetat | Etiquetat com | Etiquetat amb | Etiquetat com a | Etiquetada | Etiquetat a',
    nav: "Inici | Pàgina d'inici | Pàgina inicial | Pàgina principal | Portada | Menú | Menu | Menú principal | Obre el menú | Obrir menú | Tanca el menú | Tancar menú | Navegació | Navegació principal | Navegació d'entrades | Navegació de l'entrada | Cerca",
    promo:
      'Segueix-nos | Seguiu-nos | Segueix-nos a | Segueix-nos per WhatsApp | Seguiu-nos a | Seguir | Segueix | Segueix-nos a Facebook | Segueix-nos a Twitter | Segueix-nos a Instagram | Segueix-nos a WhatsApp | Segueix-nos a Telegram',
    dateline:
      'Publicat | Publicada | Publicat el | Publicada el | Publicat a les | Publicat per última vegada | Data de publicació | Data publicació',
    authorBio:
      "Sobre l'autor | Sobre els autors | Quant a l'autor | Més articles de | Més articles d'aquest autor | Sobre l'autora | Més articles de l'autor | Més de l'autor",
    form: 'Nom | Nom * | El teu nom | El vostre nom | Nom i cognoms | Nom complet | Cognom | Cognoms',
    media: 'Vídeo | Vídeos | Videos | Video | Veure vídeo | Veure el vídeo | Mira el vídeo | Mireu el vídeo',
    keyPoints:
      "Resum | Resum de la notícia | Resum de l'article | Síntesi | Breus | Punts clau | Claus | Les claus de la notícia",
    readerAid:
      '# min | Temps de lectura | Temps estimat de lectura | Temps lectura | Lectura de # minuts | # min de lectura | # minuts de lectura | # minut de lectura | # min lectura | # min. de lectura | # minuts',
    notice:
      "Pàgina no trobada | No s'ha trobat la pàgina | La pàgina no s'ha trobat | La pàgina no existeix | Aquesta pàgina no existeix | La pàgina sol·licitada no existeix | La pàgina sol·licitada no s'ha trobat | La pàgina que busques no existeix",
  },
};
