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
      'Gerelateerde artikelen | Gerelateerd | Gerelateerd nieuws | Gerelateerde berichten | Gerelateerde onderwerpen | Meer over dit onderwerp | Meer over | Meer nieuws | Meer artikelen | Meest gelezen | Best gelezen | Meest bekeken | Populair | Laatste nieuws | Het laatste nieuws | Recente berichten | Recente artikelen | Recente reacties | Aanbevolen artikelen | Aanbevolen voor jou | Misschien vind je dit ook interessant | Ook interessant | Andere artikelen | Vergelijkbare artikelen | Net binnen | Nu in het nieuws | Mis het niet | Tips van de redactie | Van onze partners | Verder lezen | Laatste artikelen | Populaire artikelen | Uitgelicht',
    readAlso:
      'Lees ook | Lees meer | Lees verder | Zie ook | Bekijk ook | Luister ook | Bekijk de video | Lees het hele artikel | Kijk ook | Lees dit ook | Bekijk hier | Lees het volledige artikel',
    share:
      'Delen | Deel | Deel dit artikel | Deel dit bericht | Deel op Facebook | Delen via WhatsApp | Kopieer link | Link kopiëren | Printen | Bewaar artikel | Deel via | Kopieer de link | Deel op WhatsApp | Delen via | Dit delen',
    subscribe:
      'Nieuwsbrief | Schrijf je in voor de nieuwsbrief | Meld je aan voor de nieuwsbrief | Abonneer | Abonneren | Abonneer je | Abonnement | Word abonnee | Aanmelden voor de nieuwsbrief | Ontvang onze nieuwsbrief | Steun ons | Word lid | Probeer nu',
    comment:
      'Reacties | Reageer | Reageren | # reacties | # reactie | Geef een reactie | Plaats een reactie | Laat een reactie achter | Beantwoorden | Antwoord | Reactie annuleren | Geen reacties | Praat mee | Bekijk alle reacties | Meld misbruik | Reageer op dit artikel | Laat een bericht achter | Reageren op dit artikel | Log in om te reageren',
    login:
      'Inloggen | Aanmelden | Registreren | Account aanmaken | Maak een account | Wachtwoord vergeten | Mijn account | Uitloggen | Mijn profiel | Nog geen account | Heb je al een account',
    legal:
      'Alle rechten voorbehouden | Algemene voorwaarden | Privacybeleid | Privacyverklaring | Colofon | Gebruiksvoorwaarden | Cookiebeleid | Auteursrecht | Niets uit deze uitgave mag | Redactiestatuut',
    cookie:
      'Deze website gebruikt cookies | Wij gebruiken cookies | We gebruiken cookies | Cookies accepteren | Alles accepteren | Accepteren | Weigeren | Cookie-instellingen | Cookies beheren | Instellingen beheren | Wij en onze partners | Om deze inhoud te tonen',
    caption:
      'Foto | Beeld | Fotograaf | Afbeelding | Illustratie | Archieffoto | Bron foto | Foto ter illustratie | Beeld ter illustratie | Foto ANP | Beeldbewerking',
    byline:
      'Door | Auteur | Geschreven door | Tekst | Redactie | Van onze redactie | Door onze redactie | Door de redactie | Verslaggever | Geplaatst door | Onze correspondent',
    source: 'Bron | Bronnen | Met medewerking van | Met informatie van | Oorspronkelijk gepubliceerd',
    ad: 'Advertentie | Advertenties | Gesponsord | Gesponsorde inhoud | Reclame | Partnerbijdrage | Tekst gaat verder onder de advertentie | Artikel gaat verder na advertentie | Artikel gaat verder onder advertentie | Het artikel gaat verder onder | Lees verder na de advertentie | Aangeboden door | Tekst gaat verder onder de foto',
    tags: 'Onderwerpen | Trefwoorden | Categorie | Categorieën | Thema | Meer over dit onderwerp | Lees meer over genoemd',
    nav: 'Zoeken | Zoek | Nieuws | Binnenland | Buitenland | Politiek | Economie | Cultuur | Wetenschap | Gezondheid | Opinie | Regio | Weer | Ga naar de inhoud | Ga naar inhoud | Naar boven | Terug naar boven | Bekijk alles | Toon meer | Volgend artikel | Sluiten',
    promo:
      'Volg ons op | Volg ons | Download de app | Download onze app | Tip de redactie | Heb je een tip | Stel je vraag | Volg ons WhatsApp-kanaal | Blijf op de hoogte | Luister naar de podcast | Tip ons | Mail de redactie | Stuur ons een tip | Tip onze redactie',
    dateline:
      'Gepubliceerd op | Gepubliceerd | Geplaatst op | Bijgewerkt | Laatst bijgewerkt | Laatste update | Geüpdatet | Datum',
    authorBio:
      'Over de auteur | Over de schrijver | Meer van deze auteur | Alle artikelen van | Meer artikelen van | Bekijk alle berichten van | Alle berichten van | Lees meer van | Bekijk profiel',
    form: 'Naam | E-mailadres | Je e-mailadres | Vereiste velden zijn gemarkeerd met | Reactie | Verstuur | Je e-mailadres wordt niet gepubliceerd | Verzenden | Mijn naam, e-mail en site opslaan | Verplichte velden | Bericht | Jouw naam | Vereiste velden zijn | Fout gezien | Je naam',
    media:
      "Bekijk | Foto's | Fotoserie | Fotogalerij | Luister | Luister naar dit artikel | Afspelen | Speel af | Vergroot | Bekijk de foto's | Luister naar dit verhaal",
    keyPoints:
      'In het kort | Samenvatting | Kort samengevat | Inhoud | Inhoudsopgave | De belangrijkste punten | Het nieuws in het kort | Samengevat',
    readerAid:
      '# min leestijd | # minuten leestijd | Leestijd | # min lezen | # keer bekeken | # keer gelezen | Tekstgrootte | Leestijd: # minuten | Lees voor | Lettergrootte | # minuten lezen',
    notice:
      'Pagina niet gevonden | Deze pagina bestaat niet | Alleen voor abonnees | Exclusief voor abonnees | Schakel JavaScript in | Geen toegang | Verder lezen | Oeps | Dit artikel is alleen voor abonnees | Dit artikel is exclusief voor abonnees | De pagina die je zoekt | Er is een fout opgetreden | Interne serverfout | Toegang geweigerd | Verifieer dat u een mens bent | Schakel JavaScript en cookies in | Log in om verder te lezen',
  },
};
