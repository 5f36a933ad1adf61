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
      'Súvisiace články | Súvisiaci článok | Súvisiace správy | Súvisiace témy | Súvisiace príspevky | Súvisiace odkazy | Súvisiace | Podobné články | Podobné príspevky | Odporúčané | Odporúčané články | Odporúčané pre vás | Odporúčame | Najčítanejšie | Najnovšie správy | Najnovšie články | Mohlo by vás zaujímať | Ďalšie články | Viac k téme | Redakcia odporúča | Neprehliadnite | Najdiskutovanejšie | Posledné články | Populárne | Hlavné správy | Výber redakcie | Ďalšie správy | Z našich webov | Môže vás zaujímať',
    readAlso:
      'Čítajte aj | Čítajte tiež | Čítaj aj | Čítajte viac | Čítajte ďalej | Čítať ďalej | Čítať viac | Prečítajte si | Pozrite si | Celý článok | Viac čítajte | Zistiť viac',
    share:
      'Zdieľať | Zdieľajte | Zdieľať článok | Zdieľať na Facebooku | Zdieľať na Twitteri | Zdieľať na X | Zdieľať na LinkedIn | Kopírovať odkaz | Skopírovať odkaz | Vytlačiť | Poslať e-mailom | Uložiť článok | Odkaz bol skopírovaný',
    subscribe:
      'Odber noviniek | Odber newslettera | Odoberať | Odoberať newsletter | Odoberať novinky | Odoberajte | Odoberajte náš newsletter | Prihlásiť sa na odber | Predplatné | Predplaťte si | Podporte nás',
    comment:
      'Komentáre | Komentár | # komentárov | # komentáre | # komentár | Žiadne komentáre | Žiadny komentár | Bez komentára | Komentovať | Diskusia (#) | Pridať komentár | Vstúpiť do diskusie | Zobraziť diskusiu | Odpovedať | Napísať komentár | Zapojiť sa do diskusie | Zanechajte komentár',
    login:
      'Prihlásiť sa | Prihlásiť | Prihlásenie | Prihlás sa | Prihláste sa | Prihlásiť sa cez Facebook | Zaregistrovať sa | Zabudli ste heslo | Zabudnuté heslo | Odhlásiť sa',
    legal:
      'Všetky práva vyhradené | © Všetky práva vyhradené | Všetky práva sú vyhradené | Autorské práva | Podmienky používania | Podmienky použitia | Všeobecné podmienky | Všeobecné obchodné podmienky | Autorské práva vyhradené | Ochrana osobných údajov | Publikovanie alebo ďalšie šírenie | Zásady ochrany osobných údajov | Obchodné podmienky | Vyhlásenie o prístupnosti',
    cookie:
      'Táto stránka používa cookies | Táto stránka používa súbory cookie | Táto webová stránka používa cookies | Táto webová stránka používa súbory cookie | Táto webstránka používa cookies | Tento web používa cookies | Tento web používa súbory cookie | Používame cookies | Súhlasím | Prijať všetko | Nastavenia cookies',
    caption:
      'Foto | Fotografia | Fotografie | Autor fotografie | Autor foto | Zdroj foto | Zdroj fotografie | Ilustračné foto | Ilustračná snímka | Na snímke | Reprofoto',
    byline:
      'Autor | Autori | Autorka | Autor článku | Autor textu | Autor príspevku | Napísal | Napísala | Spracoval | Spracovala | Pripravila',
    source:
      'Zdroj | Zdroje | Zdroj článku | Zdroj správy | Zdroj informácií | Pôvodný článok | Pôvodný zdroj | Použité zdroje | Prevzaté z | Použitá literatúra',
    ad: 'Reklama | Inzercia | Inzerát | Reklamný článok | PR článok | PR správa | Platená inzercia | Sponzorovaný obsah | Článok pokračuje pod reklamou | Komerčný obsah | Sponzorovaný článok',
    tags: 'Značky | Štítky | Tagy | Kľúčové slová | Témy | Rubriky | Viac o téme',
    nav: 'Domov | Úvod | Úvodná stránka | Hlavná stránka | Domovská stránka | Titulná strana | Hlavné menu | Otvoriť menu | Zavrieť menu | Navigácia | Hlavná navigácia | Navigácia v článku | Navigácia v článkoch | Navigácia príspevkami | Hľadať | Preskočiť na obsah | Prejsť na obsah | Späť hore | Ďalší článok | Predchádzajúci článok | Zobraziť viac | Načítať ďalšie | Kontakt',
    promo:
      'Sledujte nás | Sleduj nás | Sledujte náš kanál | Nájdete nás na | Nájdete nás aj na | Pridajte sa k nám | Sledujte nás na Facebooku | Sledujte nás na Instagrame | Sledujte nás na sociálnych sieťach | Sledujte nás na Google News | Sledujte nás v Google News | Stiahnite si aplikáciu | Našli ste chybu | Nahlásiť chybu | Máte tip na článok | Páčil sa vám článok | Mobilná aplikácia',
    dateline:
      'Publikované | Publikované dňa | Publikovaný | Publikovanie | Zverejnené | Zverejnené dňa | Zverejnený | Dátum zverejnenia',
    authorBio:
      'O autorovi | O autorke | Viac od autora | Viac od autorky | Viac článkov od autora | Ďalšie články autora | Ďalšie články od autora | Ďalšie články autorky | Zobraziť všetky články od | Všetky články autora',
    form: 'Meno | Meno * | Vaše meno | Tvoje meno | Meno a priezvisko | Priezvisko | Celé meno | Vaša e-mailová adresa nebude zverejnená | Vyžadované polia sú označené | E-mailová adresa | Odoslať | Uložiť moje meno, e-mail a webovú stránku v tomto prehliadači | Súhlasím so spracovaním osobných údajov | Povinné polia | Hlasovať',
    media:
      'Videá | Prehrať | Prehrať video | Spustiť video | Pozrieť video | Pozrite si video | Pauza | Fotogaléria | Otvoriť galériu | Vypočuť článok | Zobraziť galériu',
    keyPoints:
      'Zhrnutie | Zhrnutie článku | Krátke zhrnutie | Stručne | Obsah | Obsah článku | Čo sa dozviete | V článku sa dozviete | Kľúčové body | To najdôležitejšie',
    readerAid:
      'Čas čítania | Doba čítania | Dĺžka čítania | Odhadovaný čas čítania | # minút čítania | # minúty čítania | # minúta čítania | # min čítania | # min. čítania | Prečítané | # zobrazení | Počet zobrazení | Veľkosť písma',
    notice:
      'Stránka nenájdená | Stránka sa nenašla | Stránka nebola nájdená | Stránka neexistuje | Hľadaná stránka neexistuje | Hľadaná stránka sa nenašla | Požadovaná stránka neexistuje | Tento článok je určený pre predplatiteľov | Len pre predplatiteľov | Chyba 404 | Váš prehliadač nepodporuje | Vyskytla sa chyba | Niečo sa pokazilo | Interná chyba servera | Stránka je dočasne nedostupná | Prístup zamietnutý | Overte, že ste človek',
  },
};
