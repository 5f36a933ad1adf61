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
      'Les også | Les mer | Les videre | Les hele saken | Les hele artikkelen | Les hele intervjuet | Les saken | Les artikkelen',
    share: 'Del | Del artikkel | Del sak | Del på Facebook | Del på Twitter | Del på X | Del på LinkedIn',
    subscribe:
      'Abonner | Abonner nå | Abonnér | Abonner på | Meld deg på | Påmelding nyhetsbrev | Nyhetsbrev | Nyhetsbrevet',
    comment:
      'Kommentarer | Kommentar | Kommenter | Kommentér | # kommentarer | # kommentar | Ingen kommentarer | Vis kommentarer | Vis alle kommentarer | Vis flere kommentarer | Skjul kommentarer',
    login: 'Logg inn | Logg på | Logg ut | Innlogging | Pålogging | Logget inn som',
    legal:
      'Alle rettigheter forbeholdt | Alle rettigheter reservert | Med enerett | Opphavsrett | Copyright | Alt innhold er opphavsrettslig beskyttet | Innholdet er beskyttet av åndsverkloven | Brukervilkår',
    cookie: 'Vi bruker informasjonskapsler | Vi bruker cookies | Vi benytter informasjonskapsler | Vi benytter cookies',
    caption: 'Foto | Foton | Fotograf | Fotografi | Bilde | Bildet | Bilder',
    byline: 'Av | Skrevet av | Tekst | Tekst og foto | Tekst & foto | Tekst av | Tekst og bilder | Forfatter',
    source: 'Kilde | Kilder | Kilde til saken | Kildeliste | Kildehenvisning',
    ad: 'Annonse | Annonser | Annonsere | Annonsering | Annonsér',
    tags: 'Tags | Tag | Tagger | Tagget | Tagget med',
    nav: 'Forside | Forsiden | Hjem | Start | Startside | Til forsiden | Gå til forsiden | Tilbake til forsiden | Hopp til innhold | Hopp til hovedinnhold | Hopp over til innhold | Hopp rett til innhold | Gå til innhold | Gå til hovedinnhold | Gå rett til innholdet | Til hovedinnhold | Til innhold',
    promo:
      'Følg oss | Sosiale medier | Lik oss på Facebook | Finn oss på Facebook | Finn oss på | Last ned appen | Last ned vår app',
    dateline:
      'Publisert | Publisert den | Publisert kl. | Først publisert | Sist publisert | Publiseringsdato | Opprinnelig publisert',
    authorBio: 'Om forfatteren | Om forfatterne | Om skribenten | Om artikkelforfatteren | Om journalisten',
    form: 'Navn | Navnet ditt | Ditt navn | Fornavn | Etternavn | Fullt navn | For- og etternavn | E-post',
    media: 'Video | Videoer | Klipp | Spill | Spill av | Start video | Pause',
    keyPoints: 'Sammendrag | Kort sammendrag | Oppsummering | Oppsummert | Oppsummering av saken',
    readerAid: '# min lesetid | # min. lesetid | # min å lese | # min lesing | # minutter lesetid',
    notice: 'Siden ble ikke funnet | Siden finnes ikke | Fant ikke siden | Vi fant ikke siden | Vi finner ikke siden',
  },
};
