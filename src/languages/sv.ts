import type { LanguageData } from './language-data.js';

/** Swedish. */
export const sv: LanguageData = {
  tag: 'sv',
  iso6393: 'swe',
  dateOrder: 'ymd',
  functionWords:
    'och att det i en är som på av för med till den inte har de ett om var jag men sig från så vi kan man när nu ska kommer vid eller också efter hade då under ut sin över upp hur mot alla mycket år in bara vara detta han hon blir blev mer något där skulle sedan genom än utan finns dem du ni oss deras hans hennes vad vill får måste eftersom enligt mellan samt även inom denna dessa här några andra varit blivit ännu redan',
  relativeTime:
    '# minuter sedan | # minut sedan | # min sedan | # m sedan | en minut sedan | # timmar sedan | # timme sedan | # tim sedan | en timme sedan | # h sedan | # dagar sedan | # dag sedan | en dag sedan | # d sedan | # veckor sedan | # vecka sedan',
  phrases: {
    related:
      'Relaterade artiklar | Relaterad artikel | Relaterat | Relaterat innehåll | Relaterade nyheter | Relaterade inlägg | Relaterade ämnen | Liknande artiklar | Liknande inlägg | Mest läst | Mest delat | Mest sett | Mest kommenterat | Populärt | Populärt just nu | Populära artiklar | Populära inlägg',
    readAlso:
      'Läs också | Läs även | Läs mer | Läs vidare | Läs hela artikeln | Läs artikeln | Se också | Se även | Läs mer om | Läs mer här | Läs hela artikeln här',
    share:
      'Dela | Dela artikel | Dela på Facebook | Dela på Twitter | Dela på X | Dela på LinkedIn | Dela på WhatsApp | Dela artikeln | Dela artikeln på',
    subscribe:
      'Prenumerera | Prenumerera nu | Prenumerera här | Prenumerera på vårt nyhetsbrev | Prenumerera på nyhetsbrevet | Prenumerera på nyhetsbrev | Prenumerera på | Bli prenumerant',
    comment:
      'Kommentarer | Kommentera | Kommentar | # kommentarer | # kommentar | Inga kommentarer | Visa kommentarer | Visa alla kommentarer | Visa fler kommentarer | Dölj kommentarer | Läs kommentarer | Inga kommentarer än',
    login:
      'Logga in | Logga ut | Inloggning | Inloggad som | Registrera | Registrera dig | Logga in här | Registrera dig här',
    legal:
      'Alla rättigheter förbehållna | Alla rättigheter reserverade | Med ensamrätt | Upphovsrätt | Copyright | Användarvillkor | Allmänna villkor | Villkor',
    cookie:
      'Vi använder cookies | Vi använder kakor | Vi bryr oss om din integritet | Vi värnar om din integritet | Den här webbplatsen använder cookies | Den här webbplatsen använder kakor | Denna webbplats använder cookies | Denna webbplats använder kakor',
    caption: 'Foto | Fotograf | Foton | Bild | Bilder | Bilden | Arkivbild | Arkivfoto',
    byline: 'Av | Text | Text och foto | Text & foto | Text och bild | Text & bild | Text av | Skriven av',
    source:
      'Källa | Källor | Källor och mer information | Källa till artikeln | Källhänvisning | Källhänvisningar | Referens | Referenser',
    ad: 'Annons | Annonser | Annonsera | Annonsera hos oss | Annonsera här | Annonssamarbete | Annonslänk | Annonslänkar',
    tags: 'Taggar | Tagg | Taggad | Taggat | Taggad med | Taggat med | Taggad under | Etikett',
    nav: 'Hem | Start | Startsida | Startsidan | Till startsidan | Till innehållet | Till innehåll | Hoppa till innehåll | Hoppa till huvudinnehåll | Gå till innehåll | Gå direkt till innehåll | Gå till huvudinnehåll | Gå direkt till textinnehållet | Gå vidare till innehåll | Meny | Menyn | Huvudmeny',
    promo:
      'Följ oss | Sociala medier | Gilla oss på Facebook | Hitta oss på Facebook | Hitta oss på | Ladda ner appen | Ladda ner vår app | Följ oss på | Följ oss på Facebook | Följ oss på Instagram | Följ oss på Twitter | Följ oss på X | Följ oss på LinkedIn | Följ oss på sociala medier',
    dateline:
      'Publicerad | Publicerat | Publicerades | Publicerad den | Publicerat den | Publiceringsdatum | Först publicerad | Först publicerat',
    authorBio:
      'Om författaren | Om författarna | Om skribenten | Om skribenterna | Om bloggaren | Om mig | Fler artiklar av | Fler inlägg av',
    form: 'Namn | Ditt namn | Förnamn | Efternamn | För- och efternamn | E-post | E-postadress | Din e-post',
    media: 'Video | Videor | Videoklipp | Klipp | Spela | Spela upp | Spela video | Spela upp video',
    keyPoints:
      'Sammanfattning | Kort sammanfattning | Snabbversionen | Kortversionen | Kort om | I korthet | I korta drag | Detta har hänt',
    readerAid:
      '# min läsning | # minuters läsning | # minuter läsning | # min lästid | # min läsa | # minuters lästid | # min att läsa | # min',
    notice:
      'Sidan kunde inte hittas | Sidan hittades inte | Sidan kan inte hittas | Sidan finns inte | Sidan du söker finns inte | Sidan du letar efter finns inte | Sidan saknas | Hoppsan',
  },
};
