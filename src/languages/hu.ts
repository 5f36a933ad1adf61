import type { LanguageData } from './language-data.js';

/** Hungarian. */
export const hu: LanguageData = {
  tag: 'hu',
  iso6393: 'hun',
  dateOrder: 'ymd',
  functionWords:
    'a az és hogy nem is egy ez azt meg van volt de csak már még el ki be le fel vagy mint ha sem kell lehet lesz azonban ezt azért mert illetve szerint után előtt között alatt pedig így úgy akkor ahol amely amelyek amit aki akik ami minden más most majd nagyon több ezek azok ők én te mi ti neki nekem vannak voltak lenne volna nincs sok kívül felé miatt által ott itt arra erre ennek annak olyan ilyen',
  relativeTime:
    '# perce | # órája | # napja | # hete | # hónapja | # éve | # másodperce | # perccel ezelőtt | # órával ezelőtt | # nappal ezelőtt | # héttel ezelőtt | # hónappal ezelőtt | # évvel ezelőtt | # másodperccel ezelőtt | egy perce | egy órája',
  phrases: {
    related:
      'Kapcsolódó cikkek | Kapcsolódó cikk | Kapcsolódó hírek | Kapcsolódó tartalom | Kapcsolódó tartalmak | Kapcsolódó bejegyzések | Kapcsolódó anyagok | Kapcsolódó írások | Kapcsolódó témák | Kapcsolódó | Ajánlott cikkek | Ajánlott bejegyzések | Ajánlott tartalmak | Ajánlott | Ajánljuk | Ajánló | Ajánlataink',
    readAlso:
      'Olvassa el ezt is | Olvasd el ezt is | Olvassa el | Olvasd el | Olvassa tovább | Olvasd tovább | Tovább olvasom | Olvasás folytatása',
    share:
      'Megosztás | Megosztom | Megosztás Facebookon | Megosztás a Facebookon | Megosztás Twitteren | Megosztás a Twitteren | Megosztás X-en',
    subscribe:
      'Feliratkozás | Feliratkozom | Feliratkozás hírlevélre | Feliratkozás a hírlevélre | Feliratkozás hírlevelünkre | Feliratkozom a hírlevélre | Iratkozzon fel | Iratkozz fel',
    comment:
      'Hozzászólások | Hozzászólás | # hozzászólás | Nincs hozzászólás | Nincsenek hozzászólások | Hozzászólás írása | Hozzászólás küldése | Hozzászólás elküldése | Új hozzászólás | Szóljon hozzá | Szólj hozzá',
    login:
      'Bejelentkezés | Bejelentkezem | Bejelentkezve maradok | Bejelentkezés Facebookkal | Bejelentkezés Google-fiókkal | Belépés',
    legal:
      'Minden jog fenntartva | © Minden jog fenntartva | Minden jogot fenntartunk | Szerzői jogok | Jogi nyilatkozat | Jogi közlemény | Jogi tudnivalók | Felhasználási feltételek',
    cookie:
      'Ez a weboldal sütiket használ | Ez a weboldal cookie-kat használ | Ez az oldal sütiket használ | Ez az oldal cookie-kat használ',
    caption: 'Fotó | Fotók | Fénykép | Kép | Képek | Képünk illusztráció | A kép illusztráció',
    byline: 'Szerző | Szerzők | Írta | Szöveg | Szerkesztette | Szerkesztő | Szerk. | Tudósító',
    source: 'Forrás | Források | Hír forrása | A cikk forrása | Eredeti cikk',
    ad: 'Hirdetés | Reklám | Hirdetések | PR cikk | PR-cikk',
    tags: 'Címkék | Címke | Cimkék | Cimke | Témák',
    nav: 'Főoldal | Kezdőlap | Címlap | Nyitólap | Menü | Főmenü | Menü megnyitása | Menü bezárása | Keresés | Keresés a következőre | Kereső | Keresés az oldalon | Részletes keresés | Bezárás | Bezár | Ugrás a tartalomra | Ugrás a tartalomhoz',
    promo:
      'Kövessen minket | Kövess minket | Kövess bennünket | Kövessen bennünket | Követés | Csatlakozz hozzánk | Csatlakozzon hozzánk',
    dateline:
      'Megjelent | Megjelenés | Megjelenés dátuma | Megjelenés ideje | Közzétéve | Közzététel | Közzététel dátuma',
    authorBio:
      'A szerzőről | A szerző további cikkei | A szerző cikkei | A szerző összes cikke | A szerző legutóbbi cikkei',
    form: 'Név | Név * | Neve | Az Ön neve | Teljes név | Vezetéknév | Keresztnév | E-mail',
    media: 'Videó | Videók | Videó megtekintése | Lejátszás | Videó lejátszása | Szünet | Teljes képernyő',
    keyPoints: 'Összefoglaló | Összefoglalás | Röviden | Dióhéjban | Összegzés',
    readerAid: '# perc | Olvasási idő | Becsült olvasási idő | Elolvasási idő | Olvasva',
    notice:
      'Az oldal nem található | A keresett oldal nem található | A keresett oldal nem létezik | A kért oldal nem található | Az oldal nem elérhető',
  },
};
