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
      'Aiheeseen liittyvää | Aiheeseen liittyvät | Aiheeseen liittyviä artikkeleita | Liittyvät artikkelit | Lue myös | Lue lisää aiheesta | Lisää aiheesta | Lisää samasta aiheesta | Luetuimmat | Luetuimmat uutiset | Katsotuimmat | Suosituimmat | Uusimmat | Uusimmat uutiset | Tuoreimmat | Tuoreimmat uutiset | Tuoreimmat artikkelit | Viimeisimmät artikkelit | Viimeisimmät kommentit | Suosittelemme | Sinua voisi kiinnostaa | Sinua saattaa kiinnostaa | Saatat pitää myös näistä | Muita artikkeleita | Lisää luettavaa | Pääuutiset | Kommentoiduimmat | Toimitus suosittelee | Etusivulla nyt | Muut lukevat | Luetuimmat jutut | Viimeisimmät uutiset | Samankaltaisia artikkeleita',
    readAlso:
      'Lue myös | Lue lisää | Lue koko juttu | Lue täältä | Katso myös | Katso video | Kuuntele myös | Katso | Jatka lukemista | Lue juttu | Lue artikkeli | Lue tästä | Aiemmin aiheesta',
    share:
      'Jaa | Jaa artikkeli | Jaa Facebookissa | Jaa juttu | Kopioi linkki | Tulosta | Lähetä sähköpostilla | Twiittaa | Tallenna | Jaa sähköpostilla | Jaa WhatsAppissa | Jaa somessa | Jaa tämä | Tykkää tästä',
    subscribe:
      'Tilaa uutiskirje | Uutiskirje | Tilaa | Tilaa nyt | Tilaa lehti | Tilaajalle | Tilaa digi | Liity jäseneksi | Tue meitä | Tilaa ilmoitukset | Tilaa uutiskirjeemme | Oletko jo tilaaja | Kokeile nyt',
    comment:
      'Kommentit | Kommentti | # kommenttia | # kommentti | Kommentoi | Jätä kommentti | Kirjoita kommentti | Lisää kommentti | Vastaa | Ilmoita asiaton viesti | Ilmoita asiaton kommentti | Peruuta vastaus | Ei kommentteja | Keskustelu | Osallistu keskusteluun | Kirjaudu sisään kommentoidaksesi | Näytä kommentit | Kommentointi on suljettu | Keskustelun säännöt',
    login:
      'Kirjaudu | Kirjaudu sisään | Rekisteröidy | Luo tunnus | Unohtuiko salasana | Unohditko salasanasi | Oma tili | Kirjaudu ulos | Luo tili | Omat tiedot | Käyttäjätunnus | Unohditko salasanan',
    legal:
      'Kaikki oikeudet pidätetään | Tietosuoja | Tietosuojaseloste | Tietosuojakäytäntö | Käyttöehdot | Päätoimittaja | Vastaava päätoimittaja | Mediatiedot | Saavutettavuusseloste | Julkaisija | Tilausehdot | Kustantaja',
    cookie:
      'Tämä sivusto käyttää evästeitä | Käytämme evästeitä | Hyväksy kaikki | Hyväksy evästeet | Hyväksy | Evästeasetukset | Evästekäytäntö | Hylkää | Muuta asetuksia | Hyväksy vain välttämättömät | Hallitse evästeitä | Vain välttämättömät',
    caption:
      'Kuva | Kuvat | Kuvaaja | Kuvituskuva | Arkistokuva | Valokuva | Kuvateksti | Kuvakaappaus | Kuvalähde | Kuva on arkistokuva | Kuvituskuvaa | Grafiikka',
    byline:
      'Kirjoittaja | Kirjoittanut | Teksti | Toimittaja | Teksti ja kuvat | Toimitus | Tekijä | Teksti ja kuva | Julkaissut | Haastattelu | Uutistoimitus',
    source: 'Lähde | Lähteet | Lähteenä | Asiasta kertoi | Juttu on julkaistu alun perin | Tietolähteet',
    ad: 'Mainos | Mainokset | Kaupallinen yhteistyö | Sponsoroitu | Ilmoitus | Mainos alkaa | Mainos päättyy | Juttu jatkuu mainoksen jälkeen | Mainossisältö | Artikkeli jatkuu mainoksen jälkeen | Mainoksen jälkeen | Yhteistyössä | Kumppanisisältö',
    tags: 'Avainsanat | Aiheet | Asiasanat | Tunnisteet | Kategoriat | Kategoria | Tagit | Aihe | Jutun aiheet | Lisää aiheista | Teemat',
    nav: 'Etusivu | Valikko | Haku | Hae | Uutiset | Kotimaa | Ulkomaat | Politiikka | Talous | Urheilu | Kulttuuri | Viihde | Sää | Tiede | Terveys | Mielipide | Paikalliset | Siirry sisältöön | Hyppää sisältöön | Siirry suoraan sisältöön | Takaisin ylös | Näytä kaikki | Näytä lisää | Ota yhteyttä | Sulje',
    promo:
      'Seuraa meitä | Seuraa | Lataa sovellus | Lataa sovelluksemme | Lähetä juttuvinkki | Juttuvinkki | Anna palautetta | Seuraa meitä Facebookissa | Seuraa somessa | Onko sinulla juttuvinkki | Lähetä uutisvinkki | Kerro meille | Ilmoita virheestä | Lähetä meille',
    dateline: 'Julkaistu | Päivitetty | Viimeksi päivitetty | Julkaisuaika | Muokattu | Luotu',
    authorBio:
      'Kirjoittajasta | Tietoa kirjoittajasta | Lisää kirjoittajalta | Näytä kaikki artikkelit | Lisää kirjoittajan juttuja | Näytä kaikki kirjoittajan | Kirjoittajan muut jutut',
    form: 'Nimi | Nimesi | Sähköposti | Sähköpostiosoite | Sähköpostiosoitettasi ei julkaista | Pakolliset kentät on merkitty | Kotisivu | Verkkosivusto | Lähetä | Lähetä kommentti | Tallenna nimeni | Viesti | Sähköpostiosoitteesi | Pakollinen kenttä | Löysitkö virheen | Oliko tämä hyödyllinen',
    media:
      'Kuvagalleria | Galleria | Katso kuvat | Kuuntele | Kuuntele juttu | Toista | Suurenna | Avaa kuvien katselu | Kuuntele artikkeli | Katso kuvagalleria | Selaimesi ei tue',
    keyPoints:
      'Lyhyesti | Pääkohdat | Tiivistelmä | Sisällysluettelo | Yhteenveto | Jutun ydin | Juttu lyhyesti | Tiivistelmä on tehty | Jutun pääkohdat | Sisältö',
    readerAid:
      'Lukuaika | # min lukuaika | # lukukertaa | Tekstin koko | Lukuaika noin # min | Lukuaika # min | # näyttökertaa',
    notice:
      'Sivua ei löytynyt | Sivua ei löydy | Vain tilaajille | Tämä artikkeli on tilaajille | Ota JavaScript käyttöön | Pääsy estetty | Hups | Tämä sisältö on vain tilaajille | Etsimääsi sivua ei löytynyt | Haluatko lukea koko artikkelin | Tapahtui virhe | Sisäinen palvelinvirhe | Jokin meni pieleen | Sivustoa huolletaan | Vahvista, että olet ihminen | Artikkeli on vain tilaajille',
  },
};
