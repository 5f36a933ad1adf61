import type { LanguageData } from './language-data.js';

/** Italian. */
export const it: LanguageData = {
  tag: 'it',
  iso6393: 'ita',
  dateOrder: 'dmy',
  functionWords:
    'di e il la che a un in per è non una del della con si da i le dei al alla nel nella sono come ma anche più l dell all lo gli delle degli ha questo questa suo sua se ci o dal dalla sul sulla cui quando dove dopo prima tra fra già stato stata essere hanno era loro tutti tutto molto perché così solo ancora ed ad quello quella mi poi senza',
  relativeTime:
    '# minuti fa | # minuto fa | # min fa | # ore fa | # ora fa | # giorni fa | # giorno fa | # settimane fa | # mesi fa | # anni fa | un minuto fa | un’ora fa | ieri | oggi | adesso | poco fa',
  phrases: {
    related:
      'Articoli correlati | Articolo correlato | Notizie correlate | Contenuti correlati | Correlati | I più letti | Più letti | Le più lette | Più lette | Ultime notizie | Le ultime notizie | Ultimi articoli | Ultim’ora | Ultima ora | Ti potrebbe interessare | Potrebbe interessarti | Potrebbero interessarti | Potrebbe piacerti anche | Raccomandati per te | Consigliati per te | Consigliati | Altri articoli | Altre notizie | Altro su questo argomento | In evidenza | In primo piano | Primo piano | Da non perdere | Articoli simili | Articoli recenti | Articoli più letti | Sullo stesso argomento | Sullo stesso tema | Dello stesso autore | Scelti per te | Approfondimenti | I più visti | I più commentati | Video del giorno | Notizie dal web | Dalla home | Notizie più lette | Notizie in evidenza | Altri contenuti | Leggi altre notizie | Articoli in evidenza | Ultimi commenti | Ti potrebbero interessare | Potrebbe anche interessarti | Articoli consigliati | Ti consigliamo | Contenuti sponsorizzati | Video più visti | Post recenti | Ultimi post | Più commentati | Altre news',
    readAlso:
      'Leggi anche | Leggi tutto | Leggi di più | Leggi qui | Leggi l’articolo | Vedi anche | Guarda anche | Guarda il video | Continua a leggere | Per approfondire | Scopri di più | Approfondisci | Per saperne di più | Più informazioni | Leggi la notizia | Guarda le foto | Guarda la gallery | Leggi altro',
    share:
      'Condividi | Condividi su Facebook | Condividi su | Condividi l’articolo | Condividi questo articolo | Copia link | Copia il link | Stampa | Invia per email | Invia via mail | Salva | Condividi via | Condividi con | Copia negli appunti | Invia a un amico | Salva articolo | Link copiato',
    subscribe:
      'Iscriviti alla newsletter | Iscriviti alla nostra newsletter | Iscriviti | Abbonati | Abbonati ora | Abbonamenti | Ricevi la newsletter | Sostienici | Sostieni | Registrati alla newsletter | Ricevi le notizie | Regala un abbonamento | Già abbonato | Ricevi gratis | Ricevi ogni giorno | Attiva le notifiche | Prova gratis | Abbonati per',
    comment:
      'Commenti | Commenta | Lascia un commento | Lascia una risposta | Rispondi | # commenti | # commento | I commenti dei lettori | Nessun commento | Scrivi un commento | Aggiungi un commento | Annulla risposta | Segnala | Mi piace | Invia commento | Mostra altri commenti | Ultimi commenti | Scrivi il tuo commento | Invia un commento | Posta un commento | Commenti chiusi | Effettua il login per commentare | Partecipa alla discussione | Vedi tutti i commenti | Leggi i commenti',
    login:
      'Accedi | Accedi o registrati | Registrati | Esci | Area riservata | Password dimenticata | Hai dimenticato la password | Il mio account | Il mio profilo | Accedi per commentare | Non hai un account | Hai già un account | Sei già registrato | Sei già abbonato',
    legal:
      'Riproduzione riservata | © Riproduzione riservata | Tutti i diritti riservati | Diritti riservati | Informativa privacy | Note legali | Condizioni d’uso | Termini e condizioni | Direttore responsabile | P.IVA | Partita IVA | Testata registrata | Registrazione tribunale | Pubblicità | Redazione | Codice etico | Dati societari | Tutti i diritti sono riservati | Termini di servizio | Informativa sulla privacy | Registrato presso il Tribunale | È vietata la riproduzione',
    cookie:
      'Questo sito utilizza cookie | Utilizziamo i cookie | Accetta tutti | Accetta | Rifiuta | Gestisci preferenze | Preferenze cookie | Gestisci cookie | Accetta e continua | Rifiuta tutti | Noi e i nostri partner',
    caption:
      'Foto | Foto di | Immagine | Immagini | Crediti | Fotogramma | Foto d’archivio | Illustrazione | Nella foto | Ph | Foto Ansa | Immagine di repertorio | Credit foto | Fonte immagine',
    byline:
      'Di | A cura di | Autore | Autrice | Scritto da | Articolo di | Redazione | Dalla redazione | di Redazione | Testo di | dal nostro inviato | dal nostro corrispondente | Pubblicato da',
    source:
      'Fonte | Fonti | Fonte notizia | Fonte foto | Con informazioni da | Fonti e riferimenti | Articolo originale | Comunicato stampa',
    ad: "Pubblicità | Annuncio | Annunci | Contenuto sponsorizzato | Sponsorizzato | Messaggio pubblicitario | Continua dopo la pubblicità | Informazione pubblicitaria | Contenuto pubblicitario | L'articolo continua dopo la pubblicità | La notizia continua dopo | Contenuto promozionale | Contenuto a pagamento",
    tags: 'Argomenti | Temi | Categorie | Categoria | Parole chiave | Argomenti trattati | Più informazioni su | Tutti i tag | Leggi altre notizie su | Temi di questo articolo',
    nav: 'Cerca | Cronaca | Politica | Economia | Esteri | Mondo | Cultura | Spettacoli | Tecnologia | Salute | Scienza | Meteo | Oroscopo | Contatti | Chi siamo | Vai al contenuto | Torna su | Torna alla home | Avanti | Indietro | Successivo | Precedente | Articolo precedente | Articolo successivo | Vedi tutti | Vedi tutte | Tutte le notizie | Mappa del sito | Archivio | Edicola | Calcio | Opinioni | Territorio | Torna in alto | Salta al contenuto | Vai al menu | Mostra altro | Carica altri | Carica altro | Pagina successiva | Pagina precedente',
    promo:
      'Seguici su | Seguici | Scarica l’app | Scarica la nostra app | Unisciti al canale | Segui il canale WhatsApp | Resta aggiornato | Aggiungi tra le fonti preferite | Ascolta il podcast | Seguici su Google News | Seguici sui social | Seguici anche su | Iscriviti al canale | Iscriviti al nostro canale | Segnala alla redazione | Segui il nostro canale | Aggiungici alle tue fonti preferite',
    dateline:
      'Pubblicato il | Pubblicato | Aggiornato il | Aggiornato alle | Ultimo aggiornamento | Ultima modifica | Data di pubblicazione | Scritto il | Postato il',
    authorBio:
      "L’autore | L’autrice | Informazioni sull’autore | Chi è l’autore | Tutti gli articoli di | Altri articoli di | Articoli dello stesso autore | Vedi tutti gli articoli | Biografia autore | Vedi tutti i post | Scopri di più sull'autore",
    form: 'Nome | Sito web | Il tuo indirizzo email non sarà pubblicato | I campi obbligatori sono contrassegnati | Commento | Invia | Salva il mio nome | Cerca nel sito | La tua email | Ho letto e accetto | Indirizzo email | Il tuo nome | Il tuo commento | Il tuo indirizzo e-mail non sarà pubblicato | Do il mio consenso | Campo obbligatorio | Campi obbligatori | Accetto la privacy policy',
    media:
      'Guarda | Galleria fotografica | Fotogallery | Foto e video | Ascolta l’articolo | Ascolta | Riproduci | Ingrandisci | Riproduci video | Sfoglia la gallery | Guarda la fotogallery | Ascolta la versione audio',
    keyPoints:
      'In breve | Punti chiave | In sintesi | I punti chiave | Indice | Indice dei contenuti | Sommario | Cosa sapere | Riassunto',
    readerAid:
      '# minuti di lettura | # min di lettura | Tempo di lettura | Lettura # min | # visualizzazioni | # letture | Dimensione testo | Lettura: # min | Tempo lettura | # condivisioni',
    notice:
      'Pagina non trovata | La pagina richiesta non esiste | Contenuto riservato agli abbonati | Articolo riservato agli abbonati | Per continuare a leggere | Abilita JavaScript | Accesso negato | Siamo spiacenti | Errore 404 | Questo contenuto è riservato agli abbonati | Contenuto esclusivo per gli abbonati | Abbonati per continuare a leggere | Si è verificato un errore | Qualcosa è andato storto | Errore interno del server | Servizio temporaneamente non disponibile | Verifica di essere umano | Questo articolo è riservato agli abbonati',
  },
};
