import type { LanguageData } from './language-data.js';

/** Romanian. */
export const ro: LanguageData = {
  tag: 'ro',
  iso6393: 'ron',
  dateOrder: 'dmy',
  functionWords:
    'și în de la a cu pe din care că nu o un este au să mai pentru se al ale ai fi fost sunt prin dar după ce sau lui lor sa său iar acest această acesta aceasta cel cea cei cele când cum doar dacă despre către între până fără îi îl le el ea ei ele noi va vor ar am era erau avea are unui unei unor astfel însă fiind toate tot sub si in',
  relativeTime:
    'acum # secunde | acum # minute | acum # de minute | acum # min | acum # ore | acum # de ore | acum # h | acum # zile | acum # de zile | acum # săptămâni | acum # luni | acum # ani | acum un minut | acum o oră | acum o zi | acum o săptămână',
  phrases: {
    related:
      'Articole similare | Articole asemănătoare | Articole asemanatoare | Articole înrudite | Articole conexe | Articole recomandate | Articole recente | Articole populare | Articole asociate | Articole din aceeași categorie | Articole pe aceeași temă | Alte articole | Alte știri | Alte stiri | Mai multe articole | Mai multe știri | Mai multe despre acest subiect',
    readAlso:
      'Citește și | Citeste si | Citiți și | Cititi si | Citește mai mult | Citeste mai mult | Citește mai departe | Citeste mai departe | Citește și articolul | Citește mai multe',
    share:
      'Distribuie | Distribuie pe Facebook | Distribuie pe Twitter | Distribuie pe X | Distribuie pe WhatsApp | Distribuie pe LinkedIn | Distribuie prin e-mail | Distribuie articolul',
    subscribe:
      'Abonează-te | Aboneaza-te | Abonează-te acum | Abonează-te la newsletter | Aboneaza-te la newsletter | Abonează-te la canalul nostru | Abonează-te gratuit | Abonează-te pe | Abonează-te la newsletterul nostru | Abonează-te la canalul nostru de YouTube',
    comment:
      'Comentarii | Comentariu | # comentarii | # de comentarii | # comentariu | Niciun comentariu | Nici un comentariu | Nu există comentarii | Nu sunt comentarii | Fără comentarii | Comentarii recente',
    login:
      'Autentificare | Autentifică-te | Autentifica-te | Autentificați-vă | Autentificare cu Facebook | Conectare | Conectează-te | Conecteaza-te',
    legal:
      'Toate drepturile rezervate | © Toate drepturile rezervate | Toate drepturile sunt rezervate | Drepturi de autor | Copyright © | Termeni și condiții | Termeni şi condiţii | Termeni si conditii',
    cookie:
      'Acest site folosește cookie-uri | Acest site foloseste cookie-uri | Acest site folosește cookies | Acest site foloseste cookies | Acest site utilizează cookie-uri | Acest site utilizeaza cookie-uri | Acest site web utilizează cookie-uri | Acest site web folosește cookie-uri',
    caption:
      'Foto | Foto credit | Fotografie | Fotografii | Fotografie de | Fotografii de | Foto cu caracter ilustrativ | Foto cu rol ilustrativ',
    byline: 'De | Autor | Autori | Autorul | Scris de | Scrisă de | Articol de | Articol scris de',
    source: 'Sursa | Sursă | Surse | Sursele | Sursa articolului | Sursa informației | Sursa știrii | Sursa originală',
    ad: 'Publicitate | Reclamă | Reclama | Advertorial | Advertoriale | Anunț | Anunțuri | Anunț publicitar',
    tags: 'Etichete | Etichetă | Etichetat | Etichetat cu | Etichetate | Taguri | Tag-uri | Tags',
    nav: 'Acasă | Acasa | Prima pagină | Prima pagina | Pagina principală | Pagina principala | Pagina de start | Meniu | Meniu principal | Deschide meniul | Închide meniul | Navigare | Navigare în articole | Caută | Cauta | Căutare | Cautare',
    promo:
      'Urmărește-ne | Urmareste-ne | Urmărește-ne pe | Urmareste-ne pe Google News | Urmărește-ne și pe Google News | Urmărește știrile | Urmăriți-ne | Urmărește-ne pe Facebook | Urmărește-ne pe Google News | Urmărește-ne pe Instagram',
    dateline:
      'Publicat | Publicată | Publicat la | Publicat pe | Publicat în data de | Publicat în | Publicat azi | Publicat la data de',
    authorBio:
      'Despre autor | Despre autoare | Articole de același autor | Articole scrise de | Alte articole de | Despre autori | Alte articole scrise de | Alte articole ale autorului',
    form: 'Nume | Numele | Numele tău | Numele dumneavoastră | Nume * | Nume și prenume | Nume complet | Prenume',
    media:
      'Video | Vezi video | Urmărește video | Urmărește live | Redă | Redare | Redă video | Vezi videoclipul | Urmărește videoclipul',
    keyPoints:
      'Rezumat | Rezumatul articolului | Rezumatul știrii | Sinteză | Puncte cheie | Puncte-cheie | Idei principale | Ideile principale',
    readerAid:
      '# min | Timp de citire | Timp citire | Timp estimat de citire | Timp de lectură | # minute | # min citire | # min de citit | # minute de citit | # minut de citit | # minute citire | # minute de lectură',
    notice:
      'Pagina nu a fost găsită | Pagina nu a fost gasita | Pagina nu există | Pagină negăsită | Pagina căutată nu există | Pagina pe care o căutați | Pagina pe care o cauți | Pagina solicitată nu a fost găsită',
  },
};
