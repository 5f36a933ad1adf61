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
      'Kapcsolódó cikkek | Kapcsolódó cikk | Kapcsolódó hírek | Kapcsolódó tartalom | Kapcsolódó tartalmak | Kapcsolódó bejegyzések | Kapcsolódó anyagok | Kapcsolódó írások | Kapcsolódó témák | Kapcsolódó | Ajánlott cikkek | Ajánlott bejegyzések | Ajánlott tartalmak | Ajánlott | Ajánljuk | Ajánló | Ajánlataink | Kapcsolódó cikkeink',
    readAlso:
      'Olvassa el ezt is | Olvasd el ezt is | Olvassa el | Olvasd el | Olvassa tovább | Olvasd tovább | Tovább olvasom | Olvasás folytatása',
    share:
      'Megosztás | Megosztom | Megosztás Facebookon | Megosztás a Facebookon | Megosztás Twitteren | Megosztás a Twitteren | Megosztás X-en | Megosztás az X-en',
    subscribe:
      'Feliratkozás | Feliratkozom | Feliratkozás hírlevélre | Feliratkozás a hírlevélre | Feliratkozás hírlevelünkre | Feliratkozom a hírlevélre | Iratkozzon fel | Iratkozz fel',
    comment:
      'Hozzászólások | Hozzászólás | # hozzászólás | Nincs hozzászólás | Nincsenek hozzászólások | Hozzászólás írása | Hozzászólás küldése | Hozzászólás elküldése | Új hozzászólás | Szóljon hozzá | Szólj hozzá',
    login:
      'Bejelentkezés | Bejelentkezem | Bejelentkezve maradok | Bejelentkezés Facebookkal | Bejelentkezés Google-fiókkal | Belépés | Belépek | Belépés Facebookkal',
    legal:
      'Minden jog fenntartva | © Minden jog fenntartva | Minden jogot fenntartunk | Szerzői jogok | Jogi nyilatkozat | Jogi közlemény | Jogi tudnivalók | Felhasználási feltételek',
    cookie:
      'Ez a weboldal sütiket használ | Ez a weboldal cookie-kat használ | Ez az oldal sütiket használ | Ez az oldal cookie-kat használ | Weboldalunk sütiket használ | Weboldalunk cookie-kat használ | Honlapunk sütiket használ | Az oldal sütiket használ',
    caption: 'Fotó | Fotók | Fénykép | Kép | Képek | Képünk illusztráció | A kép illusztráció | Illusztráció',
    byline: 'Szerző | Szerzők | Írta | Szöveg | Szerkesztette | Szerkesztő | Szerk. | Tudósító',
    source:
      'Forrás | Források | Hír forrása | A cikk forrása | Eredeti cikk | Eredeti forrás | Felhasznált források | Felhasznált irodalom',
    ad: 'Hirdetés | Reklám | Hirdetések | PR cikk | PR-cikk | PR | Támogatott tartalom | Szponzorált tartalom',
    tags: 'Címkék | Címke | Cimkék | Cimke | Témák | Téma | Kulcsszavak | Kulcsszó',
    nav: 'Főoldal | Kezdőlap | Címlap | Nyitólap | Menü | Főmenü | Menü megnyitása | Menü bezárása | Keresés | Keresés a következőre | Kereső | Keresés az oldalon | Részletes keresés | Bezárás | Bezár | Ugrás a tartalomra | Ugrás a tartalomhoz',
    promo:
      'Kövessen minket | Kövess minket | Kövess bennünket | Kövessen bennünket | Követés | Csatlakozz hozzánk | Csatlakozzon hozzánk | Kövess minket Facebookon | Kövess minket a Facebookon | Kövessen minket a Facebookon | Kövess minket Instagramon | Kövess minket az Instagramon | Kövess minket a Google Hírekben',
    dateline:
      'Megjelent | Megjelenés | Megjelenés dátuma | Megjelenés ideje | Közzétéve | Közzététel | Közzététel dátuma | Közzététel ideje',
    authorBio:
      'A szerzőről | A szerző további cikkei | A szerző cikkei | A szerző összes cikke | A szerző legutóbbi cikkei | A szerző összes bejegyzése | A szerző további írásai | A szerző egyéb cikkei',
    form: 'Név | Név * | Neve | Az Ön neve | Teljes név | Vezetéknév | Keresztnév | E-mail',
    media: 'Videó | Videók | Videó megtekintése | Lejátszás | Videó lejátszása | Szünet | Teljes képernyő | Némítás',
    keyPoints:
      'Összefoglaló | Összefoglalás | Röviden | Dióhéjban | Összegzés | Tartalom | Tartalomjegyzék | A cikk tartalma',
    readerAid:
      '# perc | Olvasási idő | Becsült olvasási idő | Elolvasási idő | Olvasva | # perc olvasás | # perces olvasás | # perc olvasási idő | # perc olvasnivaló',
    notice:
      'Az oldal nem található | A keresett oldal nem található | A keresett oldal nem létezik | A kért oldal nem található | Az oldal nem elérhető | A tartalom nem elérhető | A tartalom nem érhető el | Ez a tartalom nem elérhető',
  },
};
