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
      'Relaterte artikler | Relatert artikkel | Relatert | Relatert innhold | Relaterte saker | Relaterte nyheter | Relaterte innlegg | Relaterte emner | Lignende artikler | Lignende saker | Liknende saker | Lignende innlegg | Mest lest | Mest sett | Mest delt | Mest kommentert | Populært',
    readAlso:
      'Les også | Les mer | Les videre | Les hele saken | Les hele artikkelen | Les hele intervjuet | Les saken | Les artikkelen | Les mer om | Les mer her | Les mer på | Les mer om saken | Les videre her',
    share:
      'Del | Del artikkel | Del sak | Del på Facebook | Del på Twitter | Del på X | Del på LinkedIn | Del artikkelen | Del saken | Del saken på',
    subscribe:
      'Abonner | Abonner nå | Abonnér | Abonner på | Meld deg på | Påmelding nyhetsbrev | Nyhetsbrev | Nyhetsbrevet | Abonner på nyhetsbrev | Abonner på nyhetsbrevet | Abonner på vårt nyhetsbrev | Abonner på nyhetsbrevet vårt',
    comment:
      'Kommentarer | Kommentar | Kommenter | Kommentér | # kommentarer | # kommentar | Ingen kommentarer | Vis kommentarer | Vis alle kommentarer | Vis flere kommentarer | Skjul kommentarer | Ingen kommentarer ennå',
    login: 'Logg inn | Logg på | Logg ut | Innlogging | Pålogging | Logget inn som | Logg inn her | Innlogget som',
    legal:
      'Alle rettigheter forbeholdt | Alle rettigheter reservert | Med enerett | Opphavsrett | Copyright | Alt innhold er opphavsrettslig beskyttet | Innholdet er beskyttet av åndsverkloven | Brukervilkår',
    cookie:
      'Vi bruker informasjonskapsler | Vi bruker cookies | Vi benytter informasjonskapsler | Vi benytter cookies | Vi verner om ditt personvern | Vi respekterer ditt personvern | Vi bryr oss om ditt personvern | Ditt personvern er viktig for oss',
    caption: 'Foto | Foton | Fotograf | Fotografi | Bilde | Bildet | Bilder | Arkivfoto',
    byline: 'Av | Skrevet av | Tekst | Tekst og foto | Tekst & foto | Tekst av | Tekst og bilder | Forfatter',
    source:
      'Kilde | Kilder | Kilde til saken | Kildeliste | Kildehenvisning | Kildehenvisninger | Kilder og referanser | Referanse',
    ad: 'Annonse | Annonser | Annonsere | Annonsering | Annonsér | Annonser her | Annonsere her | Annonser hos oss',
    tags: 'Tags | Tag | Tagger | Tagget | Tagget med | Stikkord | Stikkordet | Emne',
    nav: 'Forside | Forsiden | Hjem | Start | Startside | Til forsiden | Gå til forsiden | Tilbake til forsiden | Hopp til innhold | Hopp til hovedinnhold | Hopp over til innhold | Hopp rett til innhold | Gå til innhold | Gå til hovedinnhold | Gå rett til innholdet | Til hovedinnhold | Til innhold',
    promo:
      'Følg oss | Sosiale medier | Lik oss på Facebook | Finn oss på Facebook | Finn oss på | Last ned appen | Last ned vår app | Følg oss på | Følg oss på Facebook | Følg oss på Instagram | Følg oss på Twitter | Følg oss på X | Følg oss på LinkedIn | Følg oss på sosiale medier',
    dateline:
      'Publisert | Publisert den | Publisert kl. | Først publisert | Sist publisert | Publiseringsdato | Opprinnelig publisert | Oppdatert',
    authorBio:
      'Om forfatteren | Om forfatterne | Om skribenten | Om artikkelforfatteren | Om journalisten | Om bloggeren | Om meg | Flere artikler av',
    form: 'Navn | Navnet ditt | Ditt navn | Fornavn | Etternavn | Fullt navn | For- og etternavn | E-post',
    media: 'Video | Videoer | Klipp | Spill | Spill av | Start video | Pause | Spill av video | Spill av videoen',
    keyPoints:
      'Sammendrag | Kort sammendrag | Oppsummering | Oppsummert | Oppsummering av saken | Kort fortalt | Kort oppsummert | Kort om',
    readerAid:
      '# min lesetid | # min. lesetid | # min å lese | # min lesing | # minutter lesetid | # minutters lesetid | # minutters lesing | # minutter å lese',
    notice:
      'Siden ble ikke funnet | Siden finnes ikke | Fant ikke siden | Vi fant ikke siden | Vi finner ikke siden | Fant ikke siden du lette etter | Siden ikke funnet | Siden kan ikke finnes',
  },
};
