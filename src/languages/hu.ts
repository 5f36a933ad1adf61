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
      'Kapcsolódó cikkek | Kapcsolódó cikk | Kapcsolódó hírek | Kapcsolódó tartalom | Kapcsolódó tartalmak | Kapcsolódó bejegyzések | Kapcsolódó írások | Kapcsolódó témák | Kapcsolódó | Ajánlott cikkek | Ajánlott bejegyzések | Ajánlott tartalmak | Ajánlott | Ajánljuk | Ajánló | Kapcsolódó cikkeink | Legolvasottabb | Legfrissebb | Ezek is érdekelhetik | Ez is érdekelheti | Önt is érdekelheti | További cikkek | További hírek | További cikkeink | Legfrissebb hírek | Friss hírek | Legnépszerűbb | Legutóbbi bejegyzések | Hasonló cikkek | Szerkesztőségünk ajánlja | Kiemelt hírek | Mások ezeket olvasták',
    readAlso:
      'Olvassa el ezt is | Olvasd el ezt is | Olvassa el | Olvasd el | Olvassa tovább | Olvasd tovább | Tovább olvasom | Olvasás folytatása | Bővebben | Lásd még | További részletek | Erről itt írtunk | Tovább a cikkre',
    share:
      'Megosztás | Megosztom | Megosztás Facebookon | Megosztás a Facebookon | Megosztás Twitteren | Megosztás a Twitteren | Ossza meg | Oszd meg | Nyomtatás | Link másolása | Küldés e-mailben | Cikk megosztása | Ossz meg másokkal | Tetszik | Oszd meg másokkal',
    subscribe:
      'Feliratkozás | Feliratkozom | Feliratkozás hírlevélre | Feliratkozás a hírlevélre | Feliratkozás hírlevelünkre | Feliratkozom a hírlevélre | Iratkozzon fel | Iratkozz fel | Hírlevél | Előfizetés | Támogatom | Támogass minket | Támogassa munkánkat',
    comment:
      'Hozzászólások | Hozzászólás | # hozzászólás | Nincs hozzászólás | Nincsenek hozzászólások | Hozzászólás írása | Hozzászólás küldése | Hozzászólás elküldése | Új hozzászólás | Szóljon hozzá | Szólj hozzá | Kommentek | Vélemény, hozzászólás? | Válasz | # komment | A hozzászóláshoz be kell jelentkezni | Még nem érkezett hozzászólás | Friss hozzászólások | Moderálási alapelvek',
    login:
      'Bejelentkezés | Bejelentkezem | Bejelentkezve maradok | Bejelentkezés Facebookkal | Bejelentkezés Google-fiókkal | Belépés | Belépek | Belépés Facebookkal | Regisztráció | Elfelejtett jelszó | Jelentkezzen be | Kijelentkezés',
    legal:
      'Minden jog fenntartva | © Minden jog fenntartva | Minden jogot fenntartunk | Szerzői jogok | Jogi nyilatkozat | Jogi közlemény | Jogi tudnivalók | Felhasználási feltételek | Impresszum | Adatvédelmi nyilatkozat | Adatkezelési tájékoztató | Főszerkesztő | Médiaajánlat',
    cookie:
      'Ez a weboldal sütiket használ | Ez a weboldal cookie-kat használ | Ez az oldal sütiket használ | Weboldalunk sütiket használ | Weboldalunk cookie-kat használ | Honlapunk sütiket használ | Az oldal sütiket használ | Elfogadom | Az összes elfogadása | Cookie beállítások | Sütik kezelése',
    caption:
      'Fotó | Fotók | Fénykép | Kép | Képek | Képünk illusztráció | A kép illusztráció | Illusztráció | Illusztrációs fotó | Nyitókép | Kiemelt kép | Borítókép',
    byline:
      'Szerző | Szerzők | Írta | Szöveg | Szerkesztette | Szerkesztő | Szerk. | Tudósító | Munkatársunktól | Összeállította | Fordította',
    source:
      'Forrás | Források | Hír forrása | A cikk forrása | Eredeti cikk | Felhasznált források | Kép forrása | Információk forrása | Irodalom',
    ad: 'Hirdetés | Reklám | Hirdetések | PR cikk | PR-cikk | PR | Támogatott tartalom | Szponzorált tartalom | A cikk a hirdetés után folytatódik | Fizetett tartalom | Fizetett hirdetés | (X) | A cikk megjelenését támogatta',
    tags: 'Címkék | Címke | Cimkék | Cimke | Témák | Téma | Kulcsszavak | Kulcsszó | Kiemelt témák | Kapcsolódó címkék | Rovatok',
    nav: 'Főoldal | Kezdőlap | Címlap | Nyitólap | Menü | Főmenü | Menü megnyitása | Menü bezárása | Keresés | Keresés a következőre | Kereső | Keresés az oldalon | Részletes keresés | Bezárás | Bezár | Ugrás a tartalomra | Ugrás a tartalomhoz | Vissza a főoldalra | Előző cikk | Következő cikk | Ugrás a fő tartalomra | Kapcsolat | Rólunk | Vissza a tetejére | Több betöltése',
    promo:
      'Kövessen minket | Kövess minket | Kövess bennünket | Kövessen bennünket | Követés | Csatlakozz hozzánk | Csatlakozzon hozzánk | Kövess minket Facebookon | Kövess minket a Facebookon | Kövessen minket a Facebookon | Kövess minket Instagramon | Kövess minket az Instagramon | Kövess minket a Google Hírekben | Lájkolj minket a Facebookon | Csatlakozz a csatornánkhoz | Tetszett a cikk? | Töltse le alkalmazásunkat | Iratkozz fel YouTube-csatornánkra | Küldje be nekünk',
    dateline:
      'Megjelent | Megjelenés | Megjelenés dátuma | Megjelenés ideje | Közzétéve | Közzététel | Közzététel dátuma | Közzététel ideje',
    authorBio:
      'A szerzőről | A szerző további cikkei | A szerző cikkei | A szerző összes cikke | A szerző legutóbbi cikkei | A szerző összes bejegyzése | A szerző további írásai | A szerző egyéb cikkei | További cikkek a szerzőtől | Összes bejegyzés megtekintése | Teljes profil megtekintése',
    form: 'Név | Név * | Neve | Az Ön neve | Teljes név | Vezetéknév | Keresztnév | Email cím | E-mail-cím | Az e-mail címet nem tesszük közzé | A kötelező mezőket * karakterrel jelöltük | A nevem, e-mail címem, és weboldalcímem mentése a böngészőben | Küldés | Honlap | Elolvastam és elfogadom',
    media:
      'Videó | Videók | Videó megtekintése | Lejátszás | Videó lejátszása | Szünet | Teljes képernyő | Némítás | Galéria | Képgaléria | Galéria megnyitása | Cikk meghallgatása',
    keyPoints:
      'Összefoglaló | Összefoglalás | Röviden | Tartalom | Tartalomjegyzék | A cikk tartalma | A legfontosabbak | A cikk összefoglalója | Gyors áttekintés | Főbb pontok',
    readerAid:
      '# perc | Olvasási idő | Becsült olvasási idő | Elolvasási idő | Olvasva | # perc olvasás | # perces olvasás | # perc olvasási idő | # perc olvasnivaló | # megtekintés | Megtekintések száma | Betűméret | # olvasás',
    notice:
      'Az oldal nem található | A keresett oldal nem található | A keresett oldal nem létezik | A kért oldal nem található | Az oldal nem elérhető | A tartalom nem elérhető | A tartalom nem érhető el | Ez a tartalom nem elérhető | Csak előfizetőknek | A cikk elolvasásához előfizetés szükséges | Nincs találat | A cikk folytatása előfizetéssel olvasható | Valami hiba történt | Belső szerverhiba | Az oldal átmenetileg nem elérhető | Hozzáférés megtagadva | Annak igazolása, hogy Ön | A teljes cikk elolvasásához',
  },
};
