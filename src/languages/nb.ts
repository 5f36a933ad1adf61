import type { LanguageData } from './language-data.js';

/** Norwegian Bokmål. */
export const nb: LanguageData = {
  tag: 'nb',
  iso6393: 'nob',
  dateOrder: 'dmy',
  functionWords:
    'og i det at er en til på av for den med de som ikke har et jeg han var men om vi seg fra så kan man når nå skal vil ved eller også etter hadde da under ut sin over opp hvor mot alle mye inn bare være dette hun blir ble mer noe her ville siden gjennom enn uten dem du oss deres hans hennes hva få får må fordi mellom samt innen denne disse noen andre vært blitt ennå allerede meg sitt sine hvis hvordan ifølge',
  relativeTime:
    '# minutter siden | # minutt siden | # min. siden | # min siden | ett minutt siden | # timer siden | # time siden | en time siden | # t siden | # t. siden | # dager siden | # dag siden | en dag siden | # d siden | # uker siden | # uke siden',
  phrases: {
    related:
      'Relaterte artikler | Relatert artikkel | Relatert | Relatert innhold | Relaterte saker | Relaterte nyheter | Relaterte innlegg | Lignende artikler | Lignende saker | Lignende innlegg | Mest lest | Mest sett | Mest delt | Mest kommentert | Populært | Mest leste | Siste nytt | Siste nyheter | Siste saker | Siste artikler | Flere saker | Flere artikler | Flere nyheter | Mer om saken | Mer om temaet | Andre leser også | Andre leser nå | Anbefalt for deg | Redaksjonen anbefaler | Ikke gå glipp av | Toppsaker',
    readAlso:
      'Les også | Les mer | Les videre | Les hele saken | Les hele artikkelen | Les hele intervjuet | Les saken | Les artikkelen | Les mer om | Les mer her | Les mer på | Les mer om saken | Les videre her | Se også | Se video | Se videoen | Les alt om | Les kommentaren',
    share:
      'Del | Del artikkel | Del på Facebook | Del på Twitter | Del på X | Del på LinkedIn | Del artikkelen | Del saken | Del saken på | Kopier lenke | Kopier lenken | Skriv ut | Del på e-post | Send på e-post | Lagre artikkel | Del dette | Lik dette',
    subscribe:
      'Abonner | Abonner nå | Abonnér | Abonner på | Meld deg på | Påmelding nyhetsbrev | Nyhetsbrev | Nyhetsbrevet | Abonner på nyhetsbrev | Abonner på nyhetsbrevet | Abonner på vårt nyhetsbrev | Abonner på nyhetsbrevet vårt | Bli abonnent | Kjøp abonnement | Våre nyhetsbrev | Få full tilgang | Allerede abonnent',
    comment:
      'Kommentarer | Kommentar | Kommenter | # kommentarer | # kommentar | Ingen kommentarer | Vis kommentarer | Vis alle kommentarer | Vis flere kommentarer | Skjul kommentarer | Ingen kommentarer ennå | Legg igjen en kommentar | Skriv en kommentar | Delta i debatten | Avbryt svar | Svar | Kommentarfeltet er stengt | Følg våre debattregler | Vi setter pris på innspill',
    login:
      'Logg inn | Logg på | Logg ut | Innlogging | Pålogging | Logget inn som | Logg inn her | Innlogget som | Glemt passord | Opprett bruker | Min side | Registrer deg',
    legal:
      'Alle rettigheter forbeholdt | Med enerett | Opphavsrett | Alt innhold er opphavsrettslig beskyttet | Brukervilkår | Personvern | Personvernerklæring | Ansvarlig redaktør | Vær Varsom-plakaten | Redaktørplakaten',
    cookie:
      'Vi bruker informasjonskapsler | Vi bruker cookies | Vi benytter informasjonskapsler | Vi benytter cookies | Vi verner om ditt personvern | Vi bryr oss om ditt personvern | Ditt personvern er viktig for oss | Godta alle | Vi trenger ditt samtykke | Denne nettsiden bruker informasjonskapsler | Administrer samtykke',
    caption:
      'Foto | Fotograf | Bilde | Bildet | Bilder | Arkivfoto | Illustrasjonsfoto | Illustrasjon | Arkivbilde | Skjermdump',
    byline:
      'Av | Skrevet av | Tekst | Tekst og foto | Tekst & foto | Tekst av | Forfatter | Publisert av | Redaksjonen',
    source:
      'Kilde | Kilder | Kildehenvisning | Referanse | Artikkelen ble først publisert | Saken ble først publisert | Opprinnelig publisert',
    ad: 'Annonse | Annonser | Annonsering | Annonsere her | Annonser hos oss | Artikkelen fortsetter under annonsen | Saken fortsetter under | Saken fortsetter etter annonsen | Annonsørinnhold | Sponset innhold',
    tags: 'Tagger | Tagget med | Stikkord | Emne | Emner | Stikkord i saken | Publisert i',
    nav: 'Forside | Forsiden | Hjem | Startside | Til forsiden | Gå til forsiden | Tilbake til forsiden | Hopp til innhold | Hopp til hovedinnhold | Hopp over til innhold | Gå til innhold | Gå til hovedinnhold | Gå rett til innholdet | Til hovedinnhold | Til innhold | Meny | Søk | Kontakt oss | Om oss | Vis mer | Vis flere | Til toppen | Neste',
    promo:
      'Følg oss | Sosiale medier | Lik oss på Facebook | Finn oss på Facebook | Last ned appen | Last ned vår app | Følg oss på | Følg oss på Facebook | Følg oss på Instagram | Følg oss på Twitter | Følg oss på X | Følg oss på LinkedIn | Følg oss på sosiale medier | Tips oss | Har du tips | Har du et tips | Vet du mer om saken | Slå på varsler | Legg til som foretrukket kilde',
    dateline:
      'Publisert | Publisert den | Publisert kl. | Først publisert | Sist publisert | Publiseringsdato | Opprinnelig publisert | Oppdatert',
    authorBio:
      'Om forfatteren | Om forfatterne | Om skribenten | Om artikkelforfatteren | Om journalisten | Om bloggeren | Om meg | Flere artikler av | Flere saker av | Vis alle innlegg av | Send e-post til journalisten',
    form: 'Navn | Navnet ditt | Ditt navn | Fornavn | Etternavn | Fullt navn | For- og etternavn | E-post | Epost | E-postadresse | Din e-postadresse | Obligatoriske felt er merket med | Lagre mitt navn, e-post og nettside | Var denne artikkelen nyttig | Skriv din kommentar',
    media:
      'Videoer | Klipp | Spill | Spill av | Start video | Spill av video | Lytt til artikkelen | Lytt til saken | Se alle bildene | Nettleseren din støtter ikke',
    keyPoints:
      'Sammendrag | Kort sammendrag | Oppsummering | Oppsummert | Oppsummering av saken | Kort fortalt | Kort oppsummert | Kortversjonen | Saken oppsummert | Oppsummeringen er laget av | Innholdsfortegnelse',
    readerAid:
      '# min lesetid | # min. lesetid | # min å lese | # minutter lesetid | # minutters lesetid | # minutter å lese | Lesetid | # visninger | Tekststørrelse | # delinger',
    notice:
      'Siden ble ikke funnet | Siden finnes ikke | Fant ikke siden | Vi fant ikke siden | Vi finner ikke siden | Fant ikke siden du lette etter | Siden ikke funnet | Siden kan ikke finnes | Denne artikkelen er over # år gammel | Kun for abonnenter | Saken oppdateres | Dette er et debattinnlegg | Det oppstod en feil | Midlertidig utilgjengelig | Bekreft at du er et menneske | Denne artikkelen er for abonnenter | Logg inn for å lese',
  },
};
