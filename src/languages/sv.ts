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
      'Relaterade artiklar | Relaterad artikel | Relaterat | Relaterat innehåll | Relaterade nyheter | Relaterade inlägg | Relaterade ämnen | Liknande artiklar | Liknande inlägg | Mest läst | Mest delat | Mest sett | Mest kommenterat | Populärt | Populärt just nu | Populära artiklar | Mest lästa | Senaste nytt | Senaste nyheterna | Senaste nyheter | Senaste artiklarna | Senaste inläggen | Fler artiklar | Fler nyheter | Mer i ämnet | Mer om ämnet | Mer nyheter | Andra läser just nu | Andra läste också | Rekommenderat för dig | Rekommenderade artiklar | Missa inte',
    readAlso:
      'Läs också | Läs även | Läs mer | Läs vidare | Läs hela artikeln | Läs artikeln | Se också | Se även | Läs mer om | Läs mer här | Läs hela artikeln här | Se mer | Fortsätt läsa | Se klippet | Se videon | Klicka här för att läsa mer',
    share:
      'Dela | Dela artikel | Dela på Facebook | Dela på Twitter | Dela på X | Dela på LinkedIn | Dela på WhatsApp | Dela artikeln | Dela artikeln på | Kopiera länk | Skriv ut | Mejla | Spara artikel | Dela via e-post | Tipsa en vän | Dela detta | Gilla | Gilla detta',
    subscribe:
      'Prenumerera | Prenumerera nu | Prenumerera här | Prenumerera på vårt nyhetsbrev | Prenumerera på nyhetsbrevet | Prenumerera på nyhetsbrev | Prenumerera på | Bli prenumerant | Nyhetsbrev | Köp prenumeration | Våra nyhetsbrev | Anmäl dig till vårt nyhetsbrev | Redan prenumerant',
    comment:
      'Kommentarer | Kommentera | Kommentar | # kommentarer | # kommentar | Inga kommentarer | Visa kommentarer | Visa alla kommentarer | Visa fler kommentarer | Läs kommentarer | Inga kommentarer än | Lämna en kommentar | Lämna ett svar | Skriv en kommentar | Svara | Avbryt svar | Anmäl kommentar | Delta i diskussionen | Denna webbplats använder Akismet',
    login:
      'Logga in | Logga ut | Inloggning | Inloggad som | Registrera | Registrera dig | Logga in här | Registrera dig här | Skapa konto | Glömt lösenord | Mina sidor | Glömt ditt lösenord',
    legal:
      'Alla rättigheter förbehållna | Alla rättigheter reserverade | Med ensamrätt | Upphovsrätt | Användarvillkor | Allmänna villkor | Ansvarig utgivare | Chefredaktör | Integritetspolicy | Personuppgiftspolicy | Utgivningsbevis',
    cookie:
      'Vi använder cookies | Vi använder kakor | Vi bryr oss om din integritet | Vi värnar om din integritet | Den här webbplatsen använder cookies | Den här webbplatsen använder kakor | Denna webbplats använder cookies | Denna webbplats använder kakor | Acceptera alla | Godkänn alla | Hantera cookies | Endast nödvändiga',
    caption:
      'Foto | Fotograf | Foton | Bild | Bilder | Bilden | Arkivbild | Arkivfoto | Genrebild | Pressbild | Skärmdump | Personerna på bilden har inget samband',
    byline: 'Av | Text | Text och foto | Text & foto | Text av | Skriven av | Publicerad av | Skrivet av | Redaktionen',
    source:
      'Källa | Källor | Referens | Referenser | Originalartikel | Artikeln publicerades ursprungligen | Ursprungligen publicerad',
    ad: 'Annons | Annonser | Annonsera | Annonsera hos oss | Annonsera här | Annonssamarbete | Annonslänk | Annonslänkar | Artikeln fortsätter efter annonsen | Artikeln fortsätter under annonsen | Sponsrat innehåll | Hela denna sida är en annons | Innehåll från annonsör',
    tags: 'Taggar | Tagg | Taggad | Taggat | Taggad med | Taggat med | Ämnen i artikeln | Mer om ämnen i artikeln | Kategorier',
    nav: 'Hem | Startsida | Startsidan | Till startsidan | Till innehållet | Till innehåll | Hoppa till innehåll | Hoppa till huvudinnehåll | Gå till innehåll | Gå direkt till innehåll | Gå till huvudinnehåll | Meny | Menyn | Huvudmeny | Sök | Stäng | Visa mer | Visa fler | Kontakta oss | Om oss | Till toppen | Hoppa till innehållet',
    promo:
      'Följ oss | Sociala medier | Gilla oss på Facebook | Hitta oss på Facebook | Hitta oss på | Ladda ner appen | Ladda ner vår app | Följ oss på | Följ oss på Facebook | Följ oss på Instagram | Följ oss på Twitter | Följ oss på X | Följ oss på LinkedIn | Följ oss på sociala medier | Tipsa oss | Lägg till som favorit på Google | Välj oss som källa på Google | Aktivera notiser | Hämta appen | Har du tips',
    dateline:
      'Publicerad | Publicerat | Publicerades | Publicerad den | Publicerat den | Publiceringsdatum | Först publicerad | Först publicerat',
    authorBio:
      'Om författaren | Om författarna | Om skribenten | Om skribenterna | Om bloggaren | Om mig | Fler artiklar av | Fler inlägg av | Visa alla inlägg av | Mejla reportern | Läs fler texter av',
    form: 'Namn | Ditt namn | Förnamn | Efternamn | För- och efternamn | E-post | E-postadress | Din e-post | Din e-postadress kommer inte | Obligatoriska fält är märkta | Spara mitt namn, min e-postadress och webbplats | Skicka | Din e-postadress | Meddela mig om nya kommentarer via e-post | Hjälpte informationen dig | Telefonnummer',
    media:
      'Videor | Videoklipp | Klipp | Spela | Spela upp | Spela video | Spela upp video | Lyssna på artikeln | Bildspel | Förstora bilden | Din webbläsare stöder inte',
    keyPoints:
      'Sammanfattning | Kort sammanfattning | Snabbversionen | Kortversionen | Kort om | I korthet | I korta drag | Detta har hänt | Artikeln i korthet | Det här har hänt | Innehållsförteckning | Sammanfattningen är gjord med',
    readerAid:
      '# min läsning | # minuters läsning | # minuter läsning | # min lästid | # min läsa | # minuters lästid | # min att läsa | Lästid | # visningar | # delningar | Textstorlek',
    notice:
      'Sidan kunde inte hittas | Sidan hittades inte | Sidan kan inte hittas | Sidan finns inte | Sidan du söker finns inte | Sidan du letar efter finns inte | Sidan saknas | Hoppsan | Låst artikel | Det här är en låst artikel | Något gick fel | Prenumerera för att läsa | Ett fel har inträffat | Internt serverfel | Sidan är tillfälligt otillgänglig | Åtkomst nekad | Verifiera att du är människa',
  },
};
