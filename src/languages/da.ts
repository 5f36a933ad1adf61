import type { LanguageData } from './language-data.js';

/** Danish. */
export const da: LanguageData = {
  tag: 'da',
  iso6393: 'dan',
  dateOrder: 'dmy',
  functionWords:
    'og i at det er en til på af for den med de der som ikke har et jeg han var men om vi sig fra så kan man når nu skal vil ved eller også efter havde da under ud sin over op hvor mod alle meget ind kun være dette hun bliver blev mere noget her ville siden gennem end uden dem du os deres hans hendes hvad få får må fordi mellem samt inden denne disse nogle andre været blevet endnu allerede mig sit sine hvis hvordan',
  relativeTime:
    '# minutter siden | # minut siden | # min. siden | # min siden | et minut siden | # timer siden | # time siden | en time siden | # t. siden | # t siden | # dage siden | # dag siden | en dag siden | # d. siden | # uger siden | # uge siden',
  phrases: {
    related:
      'Relaterede artikler | Relateret artikel | Relateret | Relateret indhold | Relaterede nyheder | Relaterede indlæg | Relaterede emner | Lignende artikler | Lignende indlæg | Lignende nyheder | Mest læste | Mest læst | De mest læste | Mest sete | Mest set | Mest delte | Mest kommenterede',
    readAlso:
      'Læs også | Læs mere | Læs videre | Læs hele artiklen | Læs hele historien | Læs hele interviewet | Læs artiklen | Læs her',
    share: 'Del | Del artikel | Del artiklen | Del på Facebook | Del på Twitter | Del på X | Del på LinkedIn',
    subscribe:
      'Abonner | Abonnér | Abonner nu | Abonner på | Abonnér på | Tilmeld nyhedsbrev | Tilmeld dig | Nyhedsbrev',
    comment:
      'Kommentarer | Kommentar | Kommentér | Kommenter | # kommentarer | # kommentar | Ingen kommentarer | Vis kommentarer | Vis alle kommentarer | Vis flere kommentarer | Skjul kommentarer',
    login: 'Log ind | Log på | Log ud | Login | Logget ind som | Opret bruger',
    legal:
      'Alle rettigheder forbeholdes | Alle rettigheder forbeholdt | Ophavsret | Copyright | Ophavsretten tilhører | Dette materiale er beskyttet af ophavsret | Artikler, videoer og fotos må ikke | Brugervilkår',
    cookie: 'Vi bruger cookies | Vi anvender cookies | Vi benytter cookies | Vi respekterer dit privatliv',
    caption: 'Foto | Fotos | Fotograf | Fotografi | Billede | Billedet | Billeder',
    byline: 'Af | Skrevet af | Tekst | Tekst og foto | Tekst & foto | Tekst af | Forfatter | Forfattere',
    source: 'Kilde | Kilder | Kilde til artiklen | Kildeliste | Kildehenvisning',
    ad: 'Annonce | Annoncer | Annoncering | Annoncér | Annoncer her',
    tags: 'Tags | Tag | Tagget | Tagget med | Tagget i',
    nav: 'Forside | Forsiden | Hjem | Start | Til forsiden | Gå til forsiden | Tilbage til forsiden | Gå til indhold | Gå til hovedindhold | Gå til sidens indhold | Spring til indhold | Spring til hovedindhold | Hop til indhold | Videre til indhold | Skip til indhold | Menu | Menuen',
    promo:
      'Følg os | Følg med på | Sociale medier | Synes godt om os på Facebook | Like os på Facebook | Find os på Facebook | Find os på',
    dateline: 'Publiceret | Publiceret den | Publiceret d. | Publiceret kl. | Først publiceret | Udgivet | Udgivet den',
    authorBio: 'Om forfatteren | Om forfatterne | Om skribenten | Om journalisten | Om bloggeren',
    form: 'Navn | Dit navn | Fornavn | Efternavn | Fulde navn | For- og efternavn | E-mail | Email',
    media: 'Video | Videoer | Klip | Afspil | Afspil video | Afspil klip | Start video',
    keyPoints: 'Resumé | Resume | Kort resumé | Kort fortalt | Kort om',
    readerAid: '# min læsetid | # min. læsetid | # min. læsning | # min læsning | # minutters læsetid',
    notice:
      'Siden blev ikke fundet | Siden kunne ikke findes | Siden findes ikke | Siden ikke fundet | Siden kan ikke findes',
  },
};
