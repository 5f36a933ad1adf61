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
      'Související články | Související | Mohlo by vás zajímat | Mohlo by vás také zajímat | Další články | Další zprávy | Podobné články | Nejčtenější | Nejčtenější články | Nejnovější | Nejnovější články | Nejnovější zprávy | Nejsledovanější | Doporučujeme | Doporučené články | Čtěte také | Přečtěte si také | Poslední články | Články z rubriky | Aktuality | Hlavní zprávy | K tématu | Více k tématu | Další z rubriky | Právě se děje | Nenechte si ujít | Top články | Nejdiskutovanější | Z našich webů | Mohlo by se vám líbit | Z domova',
    readAlso:
      'Čtěte také | Čtěte i | Čtěte více | Přečtěte si také | Přečtěte si | Viz také | Více čtěte zde | Číst dál | Číst více | Celý článek | Pokračovat ve čtení | Zjistěte více',
    share:
      'Sdílet | Sdílet na Facebooku | Sdílejte | Sdílet článek | Kopírovat odkaz | Zkopírovat odkaz | Tisk | Vytisknout | Poslat e-mailem | Uložit na později | Tweetnout | Odkaz zkopírován | Sdílení | Poslat odkaz',
    subscribe:
      'Odebírat newsletter | Přihlásit k odběru | Předplatné | Předplatit | Předplaťte si | Podpořte nás | Přihlaste se k odběru | Odebírejte | Koupit předplatné | Odebírat | Staňte se předplatitelem | Podpořte naši práci',
    comment:
      'Komentáře | # komentářů | # komentáře | # komentář | Diskuse | Diskuze | Vstoupit do diskuse | Vstoupit do diskuze | Napsat komentář | Přidat komentář | Zanechat komentář | Zobrazit diskusi | Žádné komentáře | Zrušit odpověď na komentář | Odpovědět | Zobrazit komentáře | Vložit komentář | Diskutovat | Nahlásit',
    login:
      'Přihlásit | Přihlásit se | Přihlášení | Registrace | Registrovat | Zaregistrovat se | Zapomenuté heslo | Zapomněli jste heslo | Odhlásit | Můj účet | Zaregistrujte se | Nemáte účet',
    legal:
      'Všechna práva vyhrazena | Ochrana osobních údajů | Zásady ochrany osobních údajů | Podmínky užití | Podmínky použití | Obchodní podmínky | Publikování nebo další šíření | Autorská práva | Jakékoliv užití obsahu | Zpracování osobních údajů | Bez předchozího písemného souhlasu | Prohlášení o přístupnosti',
    cookie:
      'Tento web používá cookies | Tento web používá soubory cookie | Používáme cookies | Souhlasím | Přijmout vše | Přijmout všechny | Nastavení cookies | Zásady cookies | Používáme soubory cookie | Povolit vše | Spravovat souhlas',
    caption:
      'Foto | Fotografie | Zdroj foto | Ilustrační foto | Ilustrační snímek | Autor fotografie | Zdroj fotografie | Archivní foto | Reprofoto | Ilustrační obrázek | Na snímku',
    byline:
      'Autor | Autorka | Autoři | Napsal | Napsala | Text | Redakce | Připravil | Zpracoval | Zpracovala | Připravila',
    source: 'Zdroj | Zdroje | Zdroj informací | S využitím | S využitím informací | Použité zdroje | Převzato z',
    ad: 'Reklama | Inzerce | Sponzorovaný obsah | Komerční sdělení | Placená inzerce | Článek pokračuje pod reklamou | Komerční obsah | Reklamní sdělení | Komerční článek | Partnerský obsah | PR článek | Článek pokračuje pod videem | Zavřít reklamu',
    tags: 'Štítky | Témata | Klíčová slova | Rubrika | Rubriky | Kategorie | Tagy | Téma | Další témata | Více o tématu | Zařazeno v',
    nav: 'Domů | Hlavní stránka | Hledat | Vyhledávání | Zprávy | Domácí | Zahraniční | Svět | Politika | Ekonomika | Byznys | Kultura | Počasí | Zdraví | Přejít k obsahu | Kontakt | O nás | Zobrazit více | Načíst další | Další článek | Předchozí článek | Zpět nahoru',
    promo:
      'Sledujte nás | Stáhněte si aplikaci | Najdete nás | Napište nám | Máte tip | Poslechněte si podcast | Sledujte nás na | Mobilní aplikace | Našli jste chybu | Líbil se vám článek | Nahlásit chybu | Přidejte se k nám | Odebírejte náš kanál',
    dateline:
      'Publikováno | Vydáno | Aktualizováno | Aktualizace | Poslední aktualizace | Zveřejněno | Datum | Vloženo',
    authorBio:
      'O autorovi | O autorce | Všechny články autora | Další články autora | Další články od | Zobrazit všechny příspěvky | Všechny články od | Profil autora | Zobrazit všechny články',
    form: 'Jméno | Vaše e-mailová adresa nebude zveřejněna | Vyžadované informace jsou označeny | Webová stránka | Komentář | Odeslat | Odeslat komentář | Povinné údaje | Váš e-mail | Příjmení | Uložit do prohlížeče | Telefon | Souhlasím se zpracováním osobních údajů | Hlasovat | Zobrazit výsledky',
    media:
      'Fotogalerie | Galerie | Zobrazit galerii | Přehrát | Poslechnout | Poslechněte si článek | Zvětšit | Spustit audio | Poslechněte si podcast | Další fotografie | Fotky',
    keyPoints:
      'Ve zkratce | Shrnutí | Hlavní body | Obsah | Obsah článku | Co se dozvíte | Hlavní zjištění | V článku se dozvíte | To nejdůležitější',
    readerAid:
      '# min čtení | # minut čtení | Doba čtení | # zobrazení | Čas čtení | Velikost textu | # min. čtení | Přečteno | Zobrazeno',
    notice:
      'Stránka nenalezena | Stránka nebyla nalezena | Pouze pro předplatitele | Článek je pouze pro předplatitele | Povolte JavaScript | Přístup odepřen | Stránka neexistuje | Chyba 404 | Tento článek je určen pouze předplatitelům | Váš prohlížeč nepodporuje | Interní chyba serveru | Něco se pokazilo | Web je dočasně nedostupný | Právě probíhá údržba | Potvrďte, že jste člověk',
  },
};
