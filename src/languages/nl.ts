import type { LanguageData } from './language-data.js';

/** Dutch. */
export const nl: LanguageData = {
  tag: 'nl',
  iso6393: 'nld',
  dateOrder: 'dmy',
  functionWords:
    'de het een en van in is dat op te zijn met voor niet die aan er om ook als dan maar bij nog uit door naar heeft was hebben wordt ze hij we ik je worden over kan al zo wat meer dit deze of geen tot veel wel had hun daar toen moet zich zou onder tegen na haar waar omdat tussen zonder werd werden kunnen zal mijn ons jullie',
  relativeTime:
    '# minuten geleden | # minuut geleden | # min geleden | # uur geleden | # uren geleden | # dagen geleden | # dag geleden | # weken geleden | # maanden geleden | # jaar geleden | een uur geleden | gisteren | vandaag | zojuist | net | een dag geleden',
  phrases: {
    related:
      'Gerelateerde artikelen | Gerelateerd | Gerelateerd nieuws | Gerelateerde berichten | Gerelateerde onderwerpen | Meer over dit onderwerp | Meer over | Meer nieuws | Meer artikelen | Meest gelezen | Best gelezen | Meest bekeken | Populair | Laatste nieuws | Het laatste nieuws | Recente berichten | Recente artikelen',
    readAlso: 'Lees ook | Lees meer | Lees verder | Lees hier | Zie ook | Bekijk ook | Luister ook | Bekijk de video',
    share:
      'Delen | Deel | Deel dit artikel | Deel dit bericht | Deel op Facebook | Delen via WhatsApp | Kopieer link | Link kopiëren',
    subscribe:
      'Nieuwsbrief | Schrijf je in voor de nieuwsbrief | Meld je aan voor de nieuwsbrief | Abonneer | Abonneren | Abonneer je | Abonnement | Word abonnee',
    comment:
      'Reacties | Reageer | Reageren | # reacties | # reactie | Geef een reactie | Plaats een reactie | Laat een reactie achter | Beantwoorden | Antwoord | Reactie annuleren',
    login:
      'Inloggen | Log in | Aanmelden | Registreren | Account aanmaken | Maak een account | Wachtwoord vergeten | Mijn account',
    legal:
      'Alle rechten voorbehouden | Algemene voorwaarden | Privacy | Privacybeleid | Privacyverklaring | Disclaimer | Colofon | Copyright',
    cookie:
      'Deze website gebruikt cookies | Wij gebruiken cookies | We gebruiken cookies | Cookies accepteren | Alles accepteren | Accepteren | Weigeren | Cookie-instellingen',
    caption: 'Foto | Beeld | Fotograaf | Afbeelding | Illustratie | Archieffoto | Bron foto | Foto ter illustratie',
    byline:
      'Door | Auteur | Geschreven door | Tekst | Redactie | Van onze redactie | Door onze redactie | Door de redactie',
    source: 'Bron | Bronnen | Via | Volgens | Met medewerking van',
    ad: 'Advertentie | Advertenties | Gesponsord | Gesponsorde inhoud | Reclame | Partnerbijdrage | Tekst gaat verder onder de advertentie | Artikel gaat verder na advertentie',
    tags: 'Tags | Onderwerpen | Trefwoorden | Categorie | Categorieën | Labels | Thema',
    nav: 'Home | Menu | Zoeken | Zoek | Nieuws | Binnenland | Buitenland | Politiek | Economie | Sport | Cultuur | Wetenschap | Tech | Gezondheid | Opinie | Regio | Weer',
    promo:
      'Volg ons op | Volg ons | Download de app | Download onze app | Tip de redactie | Heb je een tip | Stel je vraag | Volg ons WhatsApp-kanaal',
    dateline:
      'Gepubliceerd op | Gepubliceerd | Geplaatst op | Bijgewerkt | Laatst bijgewerkt | Laatste update | Geüpdatet | Datum',
    authorBio:
      'Over de auteur | Over de schrijver | Meer van deze auteur | Alle artikelen van | Meer artikelen van | Bekijk alle berichten van',
    form: 'Naam | E-mail | E-mailadres | Je e-mailadres | Vereiste velden zijn gemarkeerd met | Website | Reactie | Verstuur | Je e-mailadres wordt niet gepubliceerd',
    media: "Video | Bekijk | Foto's | Fotoserie | Fotogalerij | Luister | Luister naar dit artikel | Afspelen",
    keyPoints: 'In het kort | Samenvatting | Kort samengevat | Inhoud | Inhoudsopgave | Dit weten we',
    readerAid:
      '# min leestijd | # minuten leestijd | Leestijd | # min lezen | # keer bekeken | # keer gelezen | Tekstgrootte',
    notice:
      'Pagina niet gevonden | Deze pagina bestaat niet | Alleen voor abonnees | Exclusief voor abonnees | Schakel JavaScript in | Geen toegang | Verder lezen',
  },
};
