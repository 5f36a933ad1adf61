import type { LanguageData } from './language-data.js';

/** Slovak. */
export const sk: LanguageData = {
  tag: 'sk',
  iso6393: 'slk',
  dateOrder: 'dmy',
  functionWords:
    'a v na sa je že s z o do aj to ako za pre by si po od pri k ale sú už som bol bola bolo boli podľa ktorý ktorá ktoré ktorí ktorých ktorú čo so zo vo ho mu ich jej jeho im tak len alebo keď kde či ešte má majú nie tento táto toto tieto tom tým tých aby ak pred medzi bez nad pod cez až však preto pretože bude budú sme ste my vy oni ani než také veľmi',
  relativeTime:
    'pred # sekundami | pred # min | pred # minútami | pred # minútou | pred minútou | pred # hod | pred # h | pred # hodinami | pred # hodinou | pred hodinou | pred # dňami | pred dňom | pred # d | pred # týždňami | pred týždňom | pred # mesiacmi',
  phrases: {
    related:
      'Súvisiace články | Súvisiaci článok | Súvisiace správy | Súvisiace témy | Súvisiace príspevky | Súvisiace odkazy | Súvisiaci obsah | Súvisiace | Súvisiace dokumenty | Podobné články | Podobné príspevky | Podobné témy | Podobné | Odporúčané | Odporúčané články | Odporúčané pre vás | Odporúčame',
    readAlso:
      'Čítajte aj | Čítajte tiež | Čítaj aj | Čítaj tiež | Čítajte viac | Čítajte ďalej | Čítať ďalej | Čítať viac',
    share:
      'Zdieľať | Zdieľaj | Zdieľajte | Zdieľať článok | Zdieľať na Facebooku | Zdieľať na Twitteri | Zdieľať na X | Zdieľať na LinkedIn',
    subscribe:
      'Odber noviniek | Odber newslettera | Odber newslettra | Odoberať | Odoberať newsletter | Odoberať novinky | Odoberajte | Odoberajte náš newsletter',
    comment:
      'Komentáre | Komentár | # komentárov | # komentáre | # komentár | Žiadne komentáre | Žiadny komentár | Bez komentára | Zatiaľ žiadne komentáre | Komentovať | Komentuj',
    login:
      'Prihlásiť sa | Prihlásiť | Prihlásenie | Prihlás sa | Prihláste sa | Prihlásenie používateľa | Prihlásiť sa cez Facebook | Prihlásiť sa cez Google',
    legal:
      'Všetky práva vyhradené | © Všetky práva vyhradené | Všetky práva sú vyhradené | Autorské práva | Podmienky používania | Podmienky použitia | Všeobecné podmienky | Všeobecné obchodné podmienky | Autorské práva sú vyhradené | Autorské práva vyhradené',
    cookie:
      'Táto stránka používa cookies | Táto stránka používa súbory cookie | Táto webová stránka používa cookies | Táto webová stránka používa súbory cookie | Táto stránka používa súbory cookies | Táto webstránka používa cookies | Tento web používa cookies | Tento web používa súbory cookie',
    caption: 'Foto | Fotka | Fotografia | Fotografie | Autor fotografie | Autor foto | Zdroj foto | Zdroj fotografie',
    byline: 'Autor | Autori | Autorka | Autor článku | Autor textu | Autor príspevku | Napísal | Napísala',
    source:
      'Zdroj | Zdroje | Zdroj článku | Zdroj správy | Zdroj informácií | Zdroj a foto | Pôvodný článok | Pôvodný zdroj',
    ad: 'Reklama | Inzercia | Inzerát | Inzeráty | Reklamný článok | PR článok | PR | PR správa',
    tags: 'Značky | Značka | Štítky | Štítok | Tagy | Tag | Tags | Kľúčové slová',
    nav: 'Domov | Úvod | Úvodná stránka | Hlavná stránka | Domovská stránka | Titulka | Titulná strana | Menu | Hlavné menu | Otvoriť menu | Zavrieť menu | Navigácia | Hlavná navigácia | Navigácia v článku | Navigácia v článkoch | Navigácia príspevkami | Hľadať',
    promo:
      'Sledujte nás | Sleduj nás | Sledovať | Sledujte náš kanál | Nájdete nás na | Nájdete nás aj na | Pridajte sa k nám | Sledujte nás na Facebooku | Sleduj nás na Facebooku | Sledujte nás na Instagrame | Sledujte nás na sociálnych sieťach | Sledujte nás na Google News | Sledujte nás v Google News',
    dateline:
      'Publikované | Publikované dňa | Publikovaný | Publikovanie | Zverejnené | Zverejnené dňa | Zverejnený | Dátum zverejnenia',
    authorBio:
      'O autorovi | O autorke | O autoroch | Viac od autora | Viac od autorky | Viac článkov od autora | Ďalšie články autora | Ďalšie články od autora',
    form: 'Meno | Meno * | Vaše meno | Tvoje meno | Meno a priezvisko | Priezvisko | Celé meno | Prezývka',
    media: 'Video | Videá | Prehrať | Prehrať video | Spustiť video | Pozrieť video | Pozrite si video | Pauza',
    keyPoints: 'Zhrnutie | Zhrnutie článku | Krátke zhrnutie | Stručne | V bodoch | Prehľad | Obsah | Obsah článku',
    readerAid:
      '# min | Čas čítania | Doba čítania | Dĺžka čítania | Odhadovaný čas čítania | # minút čítania | # minúty čítania | # minúta čítania | # min čítania | # min. čítania | # min. čítanie | # min čítanie',
    notice:
      'Stránka nenájdená | Stránka sa nenašla | Stránka nebola nájdená | Stránka neexistuje | Hľadaná stránka neexistuje | Hľadaná stránka sa nenašla | Požadovaná stránka neexistuje | Požadovaná stránka sa nenašla',
  },
};
