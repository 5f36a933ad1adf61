import type { LanguageData } from './language-data.js';

/** Swahili. */
export const sw: LanguageData = {
  tag: 'sw',
  iso6393: 'swh',
  dateOrder: 'dmy',
  functionWords:
    'na ya wa kwa katika ni la za cha vya kuwa hii hiyo hayo huo huyo hilo hizo hicho hivyo hiki huu haya hizi hao kama lakini au pia ambao ambayo ambaye ambapo ambalo ambazo yake wake zake lake wao yao wetu yetu yangu wangu yako wako mimi wewe yeye sisi ninyi nyinyi si sio hata bado tu sana zaidi baada kabla wakati ili kwamba kuhusu kutoka hadi mpaka bila pamoja juu chini ndani nje kati alisema amesema amekuwa alikuwa ilikuwa walikuwa imekuwa wamekuwa ana wana ina kila yote wote',
  relativeTime:
    'sasa hivi | punde | muda mfupi uliopita | sekunde # zilizopita | dakika moja iliyopita | dakika # zilizopita | dakika # iliyopita | saa moja iliyopita | saa # zilizopita | saa # iliyopita | masaa # yaliyopita | leo | jana | juzi | siku moja iliyopita | siku # zilizopita',
  phrases: {
    related:
      'Habari zinazohusiana | Habari zinazofanana | Habari nyingine | Habari zaidi | Habari kuu | Habari mpya | Habari za hivi punde | Habari motomoto | Makala zinazohusiana | Makala zinazofanana | Makala nyingine | Makala mpya | Makala za hivi karibuni | Makala zilizopendekezwa | Taarifa zinazohusiana | Taarifa zaidi | Mada zinazohusiana | Habari nyinginezo | Machapisho ya hivi karibuni | Iliyosomwa zaidi | Zilizosomwa zaidi | Zinazosomwa zaidi | Maarufu zaidi | Maarufu | Habari maarufu | Zinazovuma | Gumzo mitandaoni | Unaweza pia kupenda | Yanayohusiana | Zinazohusiana | Habari za hivi karibuni | Habari zinazovuma | Unaweza pia kusoma',
    readAlso:
      'Soma pia | Soma zaidi | Soma hapa | Pia soma | Soma habari kamili | Soma makala yote | Soma makala kamili | Endelea kusoma | Soma zaidi kuhusu | Tazama pia | Angalia pia | Tazama zaidi | Pata maelezo zaidi | Jifunze zaidi',
    share:
      'Shiriki | Sambaza | Sambaza habari hii | Sambaza makala hii | Shirikisha | Shirikisha wengine | Shirikisha makala hii | Washirikishe wengine | Bofya kushiriki kwenye | Nakili kiungo | Chapa | Tuma kwa barua pepe',
    subscribe:
      'Jiandikishe | Jiandikishe sasa | Jiunge na jarida letu | Jiandikishe kwa jarida letu | Jiandikishe kupokea jarida letu | Jiandikishe kupata habari | Pokea habari kwa barua pepe | Pata habari kwa barua pepe | Pokea jarida letu | Jarida letu | Jiunge nasi | Changia | Kuwa mwanachama',
    comment:
      'Maoni | Maoni # | # maoni | Toa maoni | Andika maoni | Weka maoni | Acha maoni | Acha jibu | Acha ujumbe | Tuma maoni | Chapisha maoni | Toa maoni yako | Andika maoni yako | Ongeza maoni | Maoni yako | Maoni ya wasomaji | Maoni ya hivi karibuni | Tazama maoni yote | Hakuna maoni | Jibu | Ghairi jibu',
    login:
      'Ingia | Ingia hapa | Ingia kwenye akaunti yako | Ingia katika akaunti | Jisajili | Jisajili sasa | Jisajili hapa | Jiandikishe / Ingia | Fungua akaunti | Umesahau nenosiri | Umesahau neno la siri | Akaunti yangu',
    legal:
      'Haki zote zimehifadhiwa | Haki zote zinalindwa | Haki miliki | Hakimiliki | Hakimiliki © | Haki ya kunakili | Sera ya faragha | Sera ya usiri | Haki zote zimehifadhiwa © | Sera za faragha | Vigezo na masharti | Masharti ya matumizi | Masharti ya huduma | Sheria na masharti',
    cookie:
      'Tunatumia vidakuzi | Tunatumia kuki | Tunatumia cookies | Tovuti hii inatumia vidakuzi | Tovuti hii hutumia vidakuzi | Tovuti hii inatumia kuki | Tovuti yetu inatumia vidakuzi | Kubali yote | Kubali zote | Nakubali | Sera ya vidakuzi | Mipangilio ya vidakuzi',
    caption:
      'Picha | Picha na | Picha kwa hisani ya | Picha kwa hisani | Picha ya maktaba | Picha maktaba | Picha kutoka | Picha imepigwa na | Chanzo cha picha | Maelezo ya picha | Maelezo ya video | Picha zote na',
    byline:
      'Na | Mwandishi | Mwandishi wetu | Na Mwandishi Wetu | Imeandikwa na | Imeandaliwa na | Imetayarishwa na | Imehaririwa na | Imechapishwa na | Imewekwa na | Imetafsiriwa na',
    source: 'Chanzo | Chanzo cha habari | Vyanzo | Rejea | Marejeo | Marejeleo',
    ad: 'Tangazo | Matangazo | Matangazo ya biashara | Tangazo la kulipia | Maudhui yaliyodhaminiwa | Imedhaminiwa | Imedhaminiwa na | Yamedhaminiwa | Tangaza nasi | Tangaza hapa | Wadhamini | Endelea kusoma baada ya tangazo',
    tags: 'Lebo | Vitambulisho | Mada | Mada kuu | Maneno muhimu | Maneno makuu | Kategoria | Vipengele | Imewekwa chini ya',
    nav: 'Mwanzo | Nyumbani | Ukurasa wa mwanzo | Ukurasa wa nyumbani | Ukurasa wa kwanza | Menyu | Menyu kuu | Tafuta | Utafutaji | Tafuta hapa | Matokeo ya utafutaji | Rudi juu | Rudi mwanzo | Ruka hadi maelezo | Ruka hadi maudhui | Ruka hadi yaliyomo | Ruka hadi kwenye yaliyomo | Nenda kwenye maudhui | Makala iliyotangulia | Makala inayofuata | Tazama zote | Onyesha zaidi | Wasiliana nasi | Kuhusu sisi | Kutuhusu',
    promo:
      'Tufuate | Tufuate kwenye | Tufuate kupitia | Tufuatilie | Tufuatilie kwenye | Fuata ukurasa wetu | Ungana nasi | Tufuate kwenye Facebook | Tufuate kwenye Twitter | Tufuate kwenye Instagram | Pakua programu | Pakua app | Jiunge na chaneli yetu | Jiunge na kundi letu la WhatsApp | Tembelea ukurasa wetu | Fuata akaunti yetu',
    dateline:
      'Imechapishwa | Imechapishwa tarehe | Iliyochapishwa | Ilichapishwa | Ilichapishwa mnamo | Imewekwa | Imewekwa tarehe | Imewekwa mnamo',
    authorBio:
      'Kuhusu mwandishi | Kumhusu mwandishi | Wasifu wa mwandishi | Makala zaidi za | Makala zaidi kutoka kwa | Makala nyingine za mwandishi | Tazama makala zote za | Tazama machapisho yote ya | Machapisho yote ya | Habari zaidi kutoka kwa mwandishi',
    form: 'Jina | Jina lako | Jina kamili | Majina kamili | Barua pepe | Baruapepe | Anwani ya barua pepe | Anwani yako ya barua pepe | Barua pepe yako | Namba ya simu | Tovuti | Nenosiri | Ujumbe | Tuma | Wasilisha | Sehemu zinazohitajika | Hifadhi jina langu, barua pepe',
    media:
      'Video mpya | Sauti | Cheza | Cheza video | Sitisha video | Picha zaidi | Maktaba ya picha | Maktaba ya video | Matunzio ya picha | Sikiliza | Kifaa chako hakiwezi kucheza',
    keyPoints:
      'Mambo muhimu | Mambo makuu | Hoja kuu | Muhtasari | Muhtasari wa habari | Yaliyomo | Orodha ya yaliyomo | Dondoo | Ufupisho',
    readerAid:
      'Dakika # za kusoma | Dakika # kusoma | Muda wa kusoma | Imesomwa mara # | Imetazamwa mara # | Muda wa kusoma dakika # | Imesomwa na # | Wasomaji # | Ukubwa wa maandishi | Ukubwa wa herufi',
    notice:
      'Ukurasa haukupatikana | Ukurasa haujapatikana | Ukurasa haupatikani | Ukurasa huu haupo | Ukurasa unaotafuta haupo | Ukurasa unaoutafuta | Samahani, ukurasa | Hakuna kilichopatikana | Hakuna matokeo | Kwa wanachama pekee | Tafadhali wezesha JavaScript | Hitilafu imetokea | Hitilafu ya seva | Tafadhali jaribu tena | Ufikiaji umekataliwa | Thibitisha kuwa wewe ni binadamu',
  },
};
