import type { LanguageData } from './language-data.js';

/** Finnish. */
export const fi: LanguageData = {
  tag: 'fi',
  iso6393: 'fin',
  dateOrder: 'dmy',
  functionWords:
    'ja on ei että se oli hän mutta ovat myös kun joka niin mukaan kuin olla jo tai sen nyt vain jos tämä sitä siitä ne vielä voi sekä jotka mitä hänen me minä ollut sitten kanssa tällä tämän jälkeen noin enää en eikä aikana koska ole olisi siellä täällä heidän tulee pitää kautta ennen vuonna myöskään itse joita jossa missä miten',
  relativeTime:
    '# minuuttia sitten | # min sitten | # tuntia sitten | # t sitten | # h sitten | # päivää sitten | # pv sitten | # viikkoa sitten | # kuukautta sitten | # vuotta sitten | tunti sitten | eilen | tänään | juuri nyt | viikko sitten | kuukausi sitten',
  phrases: {
    related:
      'Aiheeseen liittyvää | Aiheeseen liittyvät | Aiheeseen liittyviä artikkeleita | Liittyvät artikkelit | Lue myös | Lue lisää aiheesta | Lisää aiheesta | Lisää samasta aiheesta | Luetuimmat | Luetuimmat uutiset | Katsotuimmat | Suosituimmat | Uusimmat | Uusimmat uutiset | Tuoreimmat | Tuoreimmat uutiset | Tuoreimmat artikkelit',
    readAlso: 'Lue myös | Lue lisää | Lue koko juttu | Lue täältä | Katso myös | Katso video | Kuuntele myös | Katso',
    share:
      'Jaa | Jaa artikkeli | Jaa Facebookissa | Jaa juttu | Kopioi linkki | Tulosta | Lähetä sähköpostilla | Facebook',
    subscribe:
      'Tilaa uutiskirje | Uutiskirje | Tilaa | Tilaa nyt | Tilaa lehti | Tilaajalle | Tilaa digi | Liity jäseneksi',
    comment:
      'Kommentit | Kommentti | # kommenttia | # kommentti | Kommentoi | Jätä kommentti | Kirjoita kommentti | Lisää kommentti | Vastaa | Ilmoita asiaton viesti | Ilmoita asiaton kommentti',
    login:
      'Kirjaudu | Kirjaudu sisään | Rekisteröidy | Luo tunnus | Unohtuiko salasana | Unohditko salasanasi | Oma tili | Kirjaudu ulos',
    legal:
      'Kaikki oikeudet pidätetään | Tietosuoja | Tietosuojaseloste | Tietosuojakäytäntö | Käyttöehdot | Päätoimittaja | Vastaava päätoimittaja | Copyright',
    cookie:
      'Tämä sivusto käyttää evästeitä | Käytämme evästeitä | Hyväksy kaikki | Hyväksy evästeet | Hyväksy | Evästeasetukset | Evästekäytäntö | Hylkää',
    caption: 'Kuva | Kuvat | Kuvaaja | Kuvituskuva | Arkistokuva | Valokuva | Kuvateksti | Kuvakaappaus',
    byline: 'Kirjoittaja | Kirjoittanut | Teksti | Toimittaja | Teksti ja kuvat | Toimitus | Tekijä | Teksti ja kuva',
    source: 'Lähde | Lähteet | Lähteenä | Asiasta kertoi',
    ad: 'Mainos | Mainokset | Kaupallinen yhteistyö | Sponsoroitu | Ilmoitus | Mainos alkaa | Mainos päättyy | Juttu jatkuu mainoksen jälkeen',
    tags: 'Avainsanat | Aiheet | Asiasanat | Tunnisteet | Kategoriat | Kategoria | Tagit | Aihe',
    nav: 'Etusivu | Valikko | Haku | Hae | Uutiset | Kotimaa | Ulkomaat | Politiikka | Talous | Urheilu | Kulttuuri | Viihde | Sää | Tiede | Terveys | Mielipide | Paikalliset',
    promo:
      'Seuraa meitä | Seuraa | Lataa sovellus | Lataa sovelluksemme | Lähetä juttuvinkki | Juttuvinkki | Anna palautetta | Seuraa meitä Facebookissa',
    dateline: 'Julkaistu | Päivitetty | Viimeksi päivitetty | Julkaisuaika | Muokattu | Luotu',
    authorBio:
      'Kirjoittajasta | Tietoa kirjoittajasta | Kaikki artikkelit | Lisää kirjoittajalta | Näytä kaikki artikkelit',
    form: 'Nimi | Nimesi | Sähköposti | Sähköpostiosoite | Sähköpostiosoitettasi ei julkaista | Pakolliset kentät on merkitty | Kotisivu | Verkkosivusto',
    media: 'Video | Kuvagalleria | Galleria | Katso kuvat | Kuuntele | Kuuntele juttu | Toista | Suurenna',
    keyPoints: 'Lyhyesti | Pääkohdat | Tiivistelmä | Sisällysluettelo | Yhteenveto | Jutun ydin',
    readerAid: 'Lukuaika | # min lukuaika | # min | # lukukertaa | Tekstin koko',
    notice:
      'Sivua ei löytynyt | Sivua ei löydy | Vain tilaajille | Tämä artikkeli on tilaajille | Ota JavaScript käyttöön | Pääsy estetty',
  },
};
