import type { LanguageData } from './language-data.js';

/** Czech. */
export const cs: LanguageData = {
  tag: 'cs',
  iso6393: 'ces',
  dateOrder: 'dmy',
  functionWords:
    'a se v na je že s z do to i o k ale za jako by po pro si jsou od tak ve jsem podle který která které jeho být bylo byl byla už jen nebo až při co jak než také však má jejich u ze aby ho před může ještě když není mezi této tom kde pod přes budou bude ani své svou bez proto tím tedy kdy',
  relativeTime:
    'před # minutami | před # hodinami | před # dny | před # týdny | před # měsíci | před # lety | před hodinou | před minutou | před # h | před # min | včera | dnes | právě teď | před týdnem | před měsícem | před rokem',
  phrases: {
    related:
      'Související články | Související | Související témata | Mohlo by vás zajímat | Mohlo by vás také zajímat | Další články | Další zprávy | Podobné články | Nejčtenější | Nejčtenější články | Nejnovější | Nejnovější články | Nejnovější zprávy | Nejsledovanější | Doporučujeme | Doporučené články | Doporučené',
    readAlso:
      'Čtěte také | Čtěte i | Čtěte více | Přečtěte si také | Přečtěte si | Viz také | Více čtěte zde | Podívejte se',
    share:
      'Sdílet | Sdílet na Facebooku | Sdílejte | Sdílet článek | Kopírovat odkaz | Zkopírovat odkaz | Tisk | Vytisknout',
    subscribe:
      'Odebírat newsletter | Newsletter | Přihlásit k odběru | Předplatné | Předplatit | Předplaťte si | Podpořte nás | Přihlaste se k odběru',
    comment:
      'Komentáře | # komentářů | # komentáře | # komentář | Diskuse | Diskuze | Vstoupit do diskuse | Vstoupit do diskuze | Napsat komentář | Přidat komentář | Zanechat komentář',
    login:
      'Přihlásit | Přihlásit se | Přihlášení | Registrace | Registrovat | Zaregistrovat se | Zapomenuté heslo | Zapomněli jste heslo',
    legal:
      'Všechna práva vyhrazena | Ochrana osobních údajů | Zásady ochrany osobních údajů | Podmínky užití | Podmínky použití | Obchodní podmínky | Publikování nebo další šíření | Copyright',
    cookie:
      'Tento web používá cookies | Tento web používá soubory cookie | Používáme cookies | Souhlasím | Přijmout vše | Přijmout všechny | Odmítnout | Nastavení cookies',
    caption:
      'Foto | Fotografie | Zdroj foto | Ilustrační foto | Ilustrační snímek | Autor fotografie | Snímek | Zdroj fotografie',
    byline: 'Autor | Autorka | Autoři | Napsal | Napsala | Text | Redakce | Připravil',
    source: 'Zdroj | Zdroje | Zdroj informací | S využitím',
    ad: 'Reklama | Inzerce | Sponzorovaný obsah | Komerční sdělení | Placená inzerce | Článek pokračuje pod reklamou | Komerční obsah | Reklamní sdělení',
    tags: 'Štítky | Témata | Klíčová slova | Rubrika | Rubriky | Kategorie | Tagy | Téma',
    nav: 'Domů | Úvod | Hlavní stránka | Menu | Hledat | Vyhledávání | Zprávy | Domácí | Zahraniční | Svět | Politika | Ekonomika | Byznys | Sport | Kultura | Počasí | Zdraví',
    promo:
      'Sledujte nás | Stáhněte si aplikaci | Najdete nás | Buďte v obraze | Napište nám | Máte tip | Poslechněte si podcast | Sledujte nás na',
    dateline:
      'Publikováno | Vydáno | Aktualizováno | Aktualizace | Poslední aktualizace | Zveřejněno | Datum | Vloženo',
    authorBio:
      'O autorovi | O autorce | Všechny články autora | Další články autora | Další články od | Zobrazit všechny příspěvky',
    form: 'Jméno | E-mail | Vaše e-mailová adresa nebude zveřejněna | Vyžadované informace jsou označeny | Webová stránka | Komentář | Odeslat | Odeslat komentář',
    media: 'Video | Fotogalerie | Galerie | Zobrazit galerii | Přehrát | Poslechnout | Poslechněte si článek | Zvětšit',
    keyPoints: 'Ve zkratce | Shrnutí | Hlavní body | Obsah | Stručně | Obsah článku',
    readerAid: '# min čtení | # minut čtení | Doba čtení | # zobrazení | Čas čtení | Velikost textu',
    notice:
      'Stránka nenalezena | Stránka nebyla nalezena | Pouze pro předplatitele | Článek je pouze pro předplatitele | Povolte JavaScript | Přístup odepřen',
  },
};
