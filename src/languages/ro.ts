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
      'Articole similare | Articole asemănătoare | Articole asemanatoare | Articole recomandate | Articole recente | Articole populare | Articole pe aceeași temă | Alte articole | Alte știri | Alte stiri | Mai multe articole | Mai multe știri | Cele mai citite | Ultimele știri | Ultimele articole | Ultima oră | Știri similare | Știri recomandate | Cele mai noi știri | Cele mai comentate | Îți recomandăm | Vă recomandăm | Te-ar putea interesa | Recomandările redacției | Pe aceeași temă | Nu rata | Recomandări | Știrile zilei',
    readAlso:
      'Citește și | Citeste si | Citiți și | Cititi si | Citește mai mult | Citeste mai mult | Citește mai departe | Citeste mai departe | Citește și articolul | Citește mai multe | Citeşte şi | Vezi și | Află mai multe | Citiți mai mult | Citește continuarea',
    share:
      'Distribuie | Distribuie pe Facebook | Distribuie pe Twitter | Distribuie pe WhatsApp | Distribuie pe LinkedIn | Distribuie articolul | Distribuiți pe Facebook | Trimite pe WhatsApp | Copiază linkul | Trimite unui prieten | Dă clic pentru a partaja pe | Tipărește | Partajează asta | Apreciază | Distribuie asta',
    subscribe:
      'Abonează-te | Aboneaza-te | Abonează-te acum | Abonează-te la newsletter | Aboneaza-te la newsletter | Abonează-te la canalul nostru | Abonează-te gratuit | Abonează-te pe | Abonează-te la newsletterul nostru | Abonează-te la canalul nostru de YouTube | Abonare la newsletter | Abonați-vă | Primește știrile pe email | Susține-ne',
    comment:
      'Comentarii | Comentariu | # comentarii | # de comentarii | # comentariu | Niciun comentariu | Nici un comentariu | Nu există comentarii | Nu sunt comentarii | Fără comentarii | Comentarii recente | Lasă un comentariu | Lasă un răspuns | Adaugă un comentariu | Răspunde | Anulează răspunsul | Comentează | Spune-ți părerea | Vezi toate comentariile',
    login:
      'Autentificare | Autentifică-te | Autentificați-vă | Autentificare cu Facebook | Conectare | Conectează-te | Intră în cont | Ai uitat parola? | Creează un cont | Contul meu',
    legal:
      'Toate drepturile rezervate | © Toate drepturile rezervate | Toate drepturile sunt rezervate | Drepturi de autor | Termeni și condiții | Termeni şi condiţii | Termeni si conditii | Politica de confidențialitate | Politică de confidențialitate | Politica de confidentialitate | Termeni de utilizare | ANPC',
    cookie:
      'Acest site folosește cookie-uri | Acest site foloseste cookie-uri | Acest site folosește cookies | Acest site utilizează cookie-uri | Acest site web utilizează cookie-uri | Acest site web folosește cookie-uri | Folosim cookie-uri | Acceptă toate | Politica de cookies | Noi și partenerii noștri',
    caption:
      'Foto | Foto credit | Fotografie | Foto cu caracter ilustrativ | Foto cu rol ilustrativ | Sursa foto | Foto arhivă | Imagine cu caracter ilustrativ | Credit foto',
    byline:
      'De | Autor | Autori | Autorul | Scris de | Articol de | Articol scris de | Publicat de | Redactor | Un articol de',
    source:
      'Sursa | Surse | Sursa articolului | Sursa informației | Sursa știrii | Sursa originală | Preluat de pe | Articolul original | Articol preluat de pe',
    ad: 'Publicitate | Reclamă | Reclama | Advertoriale | Anunț | Anunțuri | Anunț publicitar | Articolul continuă după publicitate | Continuarea articolului după publicitate | Conținut sponsorizat | Articol sponsorizat | Continuă după publicitate',
    tags: 'Etichete | Etichetat | Etichetat cu | Taguri | Tag-uri | Cuvinte cheie | Categorii | Publicat în',
    nav: 'Acasă | Acasa | Prima pagină | Prima pagina | Pagina principală | Pagina principala | Pagina de start | Meniu | Meniu principal | Deschide meniul | Închide meniul | Navigare | Navigare în articole | Caută | Cauta | Căutare | Cautare | Sari la conținut | Vezi toate | Articolul anterior | Articolul următor | Despre noi | Încarcă mai multe | Înapoi sus',
    promo:
      'Urmărește-ne | Urmareste-ne | Urmărește-ne pe | Urmareste-ne pe Google News | Urmărește-ne și pe Google News | Urmărește știrile | Urmăriți-ne | Urmărește-ne pe Facebook | Urmărește-ne pe Google News | Urmărește-ne pe Instagram | Urmăriţi-ne | Ne puteți urmări și pe | Intră pe canalul nostru de WhatsApp | Descarcă aplicația | Adaugă-ne ca sursă preferată | Dacă ți-a plăcut acest articol',
    dateline:
      'Publicat | Publicată | Publicat la | Publicat pe | Publicat în data de | Publicat în | Publicat azi | Publicat la data de',
    authorBio:
      'Despre autor | Despre autoare | Articole de același autor | Articole scrise de | Alte articole de | Despre autori | Alte articole scrise de | Alte articole ale autorului | Vezi toate articolele | Mai multe articole de | Articolele autorului',
    form: 'Nume | Numele | Numele tău | Numele dumneavoastră | Nume * | Nume și prenume | Nume complet | Prenume | Adresa ta de email nu va fi publicată | Câmpurile obligatorii sunt marcate cu | Salvează-mi numele, emailul | Comentariul tău | Trimite | Site web | Sunt de acord cu prelucrarea datelor',
    media:
      'Vezi video | Urmărește video | Urmărește live | Redă | Redare | Redă video | Vezi videoclipul | Urmărește videoclipul | Galerie foto | Vezi galeria foto | Ascultă articolul | Foto # din #',
    keyPoints:
      'Rezumat | Rezumatul articolului | Rezumatul știrii | Sinteză | Puncte cheie | Puncte-cheie | Idei principale | Ideile principale | Cuprins | Ce vei afla din acest articol | Din acest articol vei afla | Esențial',
    readerAid:
      'Timp de citire | Timp citire | Timp estimat de citire | Timp de lectură | # min citire | # min de citit | # minute de citit | # minut de citit | # minute citire | # minute de lectură | # vizualizări | # de vizualizări | # afișări | Citit de # ori',
    notice:
      'Pagina nu a fost găsită | Pagina nu există | Pagina căutată nu există | Pagina pe care o căutați | Pagina pe care o cauți | Pagina solicitată nu a fost găsită | Această adresă de email este protejată | Eroare 404 | Doar pentru abonați | Activați JavaScript | A apărut o eroare | Ceva nu a mers bine | Eroare internă de server | Site-ul este în mentenanță | Vă rugăm să confirmați că sunteți | Pagina nu mai există',
  },
};
