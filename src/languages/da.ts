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
      'Relaterede artikler | Relateret artikel | Relateret | Relateret indhold | Relaterede nyheder | Relaterede indlæg | Relaterede emner | Lignende artikler | Lignende indlæg | Lignende nyheder | Mest læste | Mest læst | De mest læste | Mest sete | Mest set | Mest delte | Mest kommenterede | Seneste nyt | Seneste nyheder | Seneste artikler | De seneste nyheder | Flere artikler | Flere nyheder | Mere om emnet | Andre læser også | Andre læser lige nu | Anbefalet til dig | Redaktionen anbefaler | Gå ikke glip af | Topnyheder | Populært lige nu | Måske er du også interesseret i | Populære artikler',
    readAlso:
      'Læs også | Læs mere | Læs videre | Læs hele artiklen | Læs hele historien | Læs hele interviewet | Læs artiklen | Læs her | Læs mere om | Læs mere her | Læs mere på | Læs videre her | Se også | Se video | Se videoen | Se mere her | Fortsæt med at læse',
    share:
      'Del | Del artikel | Del artiklen | Del på Facebook | Del på Twitter | Del på X | Del på LinkedIn | Del artiklen på | Kopier link | Kopiér link | Print artikel | Udskriv | Gem artikel | Del via e-mail | Del dette',
    subscribe:
      'Abonner | Abonnér | Abonner nu | Abonner på | Abonnér på | Tilmeld nyhedsbrev | Tilmeld dig | Nyhedsbrev | Abonner på nyhedsbrev | Abonner på nyhedsbrevet | Abonner på vores nyhedsbrev | Bliv abonnent | Nyhedsbreve | Køb abonnement | Få adgang til alt | Allerede abonnent',
    comment:
      'Kommentarer | Kommentar | Kommentér | Kommenter | # kommentarer | # kommentar | Ingen kommentarer | Vis kommentarer | Vis alle kommentarer | Vis flere kommentarer | Skjul kommentarer | Ingen kommentarer endnu | Skriv en kommentar | Skriv et svar | Deltag i debatten | Annuller svar | Svar | Seneste kommentarer | Log ind for at kommentere | Dette websted bruger Akismet',
    login:
      'Log ind | Log på | Log ud | Logget ind som | Opret bruger | Log ind her | Log ind med | Log ind med Facebook | Glemt adgangskode | Opret konto | Min profil | Glemt din adgangskode',
    legal:
      'Alle rettigheder forbeholdes | Alle rettigheder forbeholdt | Ophavsret | Ophavsretten tilhører | Dette materiale er beskyttet af ophavsret | Brugervilkår | Ansvarshavende chefredaktør | Privatlivspolitik | Handelsbetingelser | Etik og fejl | Fejl i artiklen',
    cookie:
      'Vi bruger cookies | Vi anvender cookies | Vi benytter cookies | Vi respekterer dit privatliv | Vi passer på dit privatliv | Vi værner om dit privatliv | Denne hjemmeside bruger cookies | Denne hjemmeside anvender cookies | Accepter alle | Tillad alle | Kun nødvendige | Denne side bruger cookies',
    caption:
      'Foto | Fotos | Fotograf | Billede | Billedet | Billeder | Arkivfoto | Arkivbillede | Modelfoto | Pressefoto | Skærmbillede',
    byline:
      'Af | Skrevet af | Tekst | Tekst og foto | Tekst & foto | Tekst af | Forfatter | Forfattere | Tekst og fotos | Redaktionen | Udgivet af',
    source: 'Kilde | Kilder | Kildeliste | Oprindeligt bragt i | Artiklen er oprindeligt bragt | Pressemeddelelse fra',
    ad: 'Annonce | Annoncer | Annoncering | Annoncér | Annoncer her | Annoncér her | Annoncer hos os | Annoncér hos os | Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen | Artiklen fortsætter under | Sponsoreret indhold | Annoncørbetalt indhold',
    tags: 'Tagget | Tagget med | Emne | Emner | Emneord | Emner i artiklen | Kategorier | Udgivet i',
    nav: 'Forside | Forsiden | Hjem | Til forsiden | Gå til forsiden | Tilbage til forsiden | Gå til indhold | Gå til hovedindhold | Gå til sidens indhold | Spring til indhold | Spring til hovedindhold | Hop til indhold | Menuen | Søg | Luk | Kontakt os | Om os | Vis mere | Vis flere | Se alle | Tilbage til toppen',
    promo:
      'Følg os | Følg med på | Sociale medier | Synes godt om os på Facebook | Like os på Facebook | Find os på Facebook | Find os på | Følg os på | Følg os på Facebook | Følg os på Instagram | Følg os på Twitter | Følg os på X | Følg os på LinkedIn | Følg os på sociale medier | Tip os | Har du et tip | Hent appen | Hent vores app | Foretrukken kilde på Google | Lyt til vores podcast',
    dateline:
      'Publiceret | Publiceret den | Publiceret d. | Publiceret kl. | Først publiceret | Udgivet | Udgivet den | Udgivet d.',
    authorBio:
      'Om forfatteren | Om forfatterne | Om skribenten | Om journalisten | Om bloggeren | Om mig | Flere artikler af | Flere indlæg af | Vis alle indlæg af | Se alle indlæg af | Skriv til journalisten',
    form: 'Navn | Dit navn | Fornavn | Efternavn | Fulde navn | For- og efternavn | Din e-mailadresse | Krævede felter er markeret med | Gem mit navn, mail og websted | Din kommentar | Indtast din e-mail | Hjemmeside | Giv mig besked om nye kommentarer',
    media:
      'Videoer | Klip | Afspil | Afspil video | Afspil klip | Start video | Afspil videoen | Lyt til artiklen | Få artiklen læst op | Se billederne | Din browser understøtter ikke',
    keyPoints:
      'Resumé | Resume | Kort fortalt | Kort om | Overblik | Det korte overblik | Sammenfatning | Artiklens hovedpointer | Hovedpointer | Historien kort | Resuméet er lavet af AI',
    readerAid:
      '# min læsetid | # min. læsetid | # min. læsning | # min læsning | # minutters læsetid | # minutters læsning | # minutter læsetid | Læsetid | Lyttetid | # visninger | Tekststørrelse | # delinger',
    notice:
      'Siden blev ikke fundet | Siden kunne ikke findes | Siden findes ikke | Siden ikke fundet | Siden kan ikke findes | Siden du leder efter findes ikke | Siden du søger findes ikke | Vi kan ikke finde siden | Kun for abonnenter | Denne artikel er kun for abonnenter | Log ind for at læse | Artiklen er mere end # år gammel | Der er opstået en fejl | Intern serverfejl | Siden er midlertidigt utilgængelig | Adgang nægtet | Bekræft, at du er et menneske | Artiklen er kun for abonnenter',
  },
};
