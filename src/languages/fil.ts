import type { LanguageData } from './language-data.js';

/** Filipino. */
export const fil: LanguageData = {
  tag: 'fil',
  iso6393: 'tgl',
  dateOrder: 'mdy',
  functionWords:
    'ang ng sa na mga ay at si ni kay sina nina kina ito iyon yan yung nito niya siya sila nila kanila kanyang kanilang ko ako mo ka ikaw kayo kami tayo namin natin atin nating aming kung kapag nang para mula dahil pero ngunit o pa lang lamang din rin hindi wala may mayroon meron naman nga raw daw ba po pang upang habang bago matapos pagkatapos bilang ayon isang isa ilang lahat bawat ano sino saan paano bakit kaya muli dito doon diyan noong noon ngayon tulad',
  relativeTime:
    'ngayon lang | kani-kanina lang | kanina lang | # segundo ang nakalipas | # minuto ang nakalipas | # minuto ang nakakaraan | # minuto na ang nakalipas | # minuto na ang nakakaraan | # oras ang nakalipas | # oras ang nakakaraan | # oras na ang nakalipas | # oras na ang nakakaraan | isang oras ang nakalipas | ngayong araw | kahapon | # araw ang nakalipas',
  phrases: {
    related:
      'Kaugnay na balita | Mga kaugnay na balita | Kaugnay na mga balita | Kaugnay na artikulo | Mga kaugnay na artikulo | Mga kaugnay na ulat | Kaugnay na ulat | Kaugnay na video | Mga kaugnay na video | Mga kaugnay na paksa | Kaugnay | Iba pang balita | Iba pang mga balita | Iba pang ulat | Iba pang artikulo | Higit pang balita | Pinakabagong balita | Mga pinakabagong balita | Pinakahuling balita | Pinakabasa | Pinakabinabasa | Pinakasikat | Trending ngayon | Nangungunang balita | Mga nangungunang balita | Mga pangunahing balita | Maaari mo ring magustuhan | Mga kamakailang post | Pinakabago | Kaugnay na istorya | Mga kaugnay na istorya',
    readAlso:
      'Basahin din | Basahin rin | Basahin ang kaugnay na balita | Basahin dito | Basahin ang buong balita | Basahin ang buong artikulo | Basahin ang buong kwento | Basahin pa | Basahin | Magbasa pa | Ipagpatuloy ang pagbabasa | Tingnan din | Panoorin',
    share:
      'Ibahagi | I-share | Ibahagi ito | I-share ito | Ibahagi ang artikulong ito | Ibahagi ang balitang ito | I-share ang artikulo | I-click upang ibahagi sa | Kopyahin ang link | I-print | I-email | I-tweet',
    subscribe:
      'Mag-subscribe | Mag-subscribe na | Mag-subscribe ngayon | Mag-subscribe sa aming newsletter | Mag-subscribe sa newsletter | Mag-sign up sa aming newsletter | Mag-sign up para sa aming newsletter | Mag-sign up ngayon | Kunin ang pinakabagong balita | Suportahan kami | Mag-donate | Maging miyembro',
    comment:
      'Komento | Mga komento | # komento | # mga komento | # na komento | Mag-komento | Magkomento | Magbigay ng komento | Mag-iwan ng komento | Mag-iwan ng tugon | Mag-iwan ng puna | Mga komento # | Isulat ang iyong komento | Magdagdag ng komento | Mag-post ng isang Komento | Walang komento | Walang mga komento | Mga kamakailang komento | Tumugon | Kanselahin ang tugon',
    login:
      'Mag-log in | Mag-login | Mag log in | Mag-log out | Mag-sign in | Mag-sign up | Mag-sign out | Magrehistro | Gumawa ng account | Nakalimutan ang password | Nakalimutan ang iyong password',
    legal:
      'Lahat ng karapatan ay nakalaan | Lahat ng karapatan ay nakareserba | Reserbado ang lahat ng karapatan | Nakalaan ang lahat ng karapatan | Karapatang-ari | Karapatang sipi | Karapatang magpalathala | Patakaran sa privacy | Patakaran sa pagkapribado | Mga tuntunin ng serbisyo | Mga tuntunin sa paggamit | Mga tuntunin ng paggamit | Mga tuntunin at kundisyon',
    cookie:
      'Gumagamit kami ng cookies | Gumagamit kami ng mga cookie | Ang website na ito ay gumagamit ng cookies | Ang website na ito ay gumagamit ng mga cookie | Gumagamit ang website na ito ng cookies | Gumagamit ang site na ito ng cookies | Tanggapin lahat | Tanggapin ang lahat | Tanggihan ang lahat | Mga setting ng cookie | Patakaran sa cookie | Patakaran sa cookies',
    caption:
      'Larawan | Larawan mula sa | Larawan mula kay | Larawan ni | Larawan kuha ni | Mga larawan mula sa | Kuha ni | Litrato | Screenshot mula sa | Screengrab mula sa',
    byline:
      'Ni | Nina | Isinulat ni | Sinulat ni | Sulat ni | Akda ni | Ulat ni | Ulat mula kay | Isinulat nina | Sinulat nina | Ulat nina | Balita ni | May-akda',
    source: 'Pinagmulan | Pinagkunan | Pinagkuhanan | Sanggunian | Mga sanggunian | Orihinal na artikulo',
    ad: 'Patalastas | Anunsyo | Mga anunsyo | Patalastas lamang | Ipinagpapatuloy ang artikulo pagkatapos ng patalastas | Magpatuloy sa pagbabasa pagkatapos ng patalastas | Mag-advertise | Mag-advertise sa amin | Anunsiyo',
    tags: 'Mga tag | Mga paksa | Paksa | Mga kategorya | Mga tags | Kategorya | Mga label | Mga keyword',
    nav: 'Bahay | Unang pahina | Pangunahing pahina | Balik sa itaas | Bumalik sa itaas | Bumalik sa taas | Pumunta sa nilalaman | Lumaktaw sa nilalaman | Lumaktaw papunta sa nilalaman | Laktawan papunta sa nilalaman | Lumaktaw sa pangunahing nilalaman | Laktawan sa pangunahing nilalaman | Hanapin | Maghanap | Paghahanap | Susunod na artikulo | Nakaraang artikulo | Mas lumang post | Tingnan ang lahat | Mag-load pa | Isara | Tungkol sa amin | Makipag-ugnayan sa amin',
    promo:
      'Sundan kami | I-follow kami | I-follow ang aming Facebook page | I-like ang aming Facebook page | I-like kami sa Facebook | I-download ang app | I-download ang aming app | Sundan kami sa | Sundan kami sa Facebook | Sundan kami sa Twitter | Sundan kami sa Instagram | I-follow kami sa | I-follow kami sa Facebook | I-download na ang app | Sumali sa aming Telegram channel | Sumali sa aming Viber | Mag-subscribe sa aming YouTube channel | Manatiling konektado',
    dateline:
      'Inilathala | Inilathala noong | Nailathala | Nailathala noong | Ipinaskil | Ipinaskil noong | Ipinost | Ipinost noong',
    authorBio:
      'Tungkol sa may-akda | Tungkol sa manunulat | Tungkol sa awtor | Iba pang artikulo ni | Iba pang mga artikulo ni | Higit pa mula kay | Tingnan ang lahat ng post ni | Tingnan ang lahat ng mga post ni | Tingnan ang lahat ng artikulo ni | Mga artikulo ni',
    form: 'Pangalan | Iyong pangalan | Ang iyong pangalan | Buong pangalan | Unang pangalan | Apelyido | Iyong email | Ang iyong email | Password | Mensahe | Isumite | Ipadala | Kanselahin | Ang mga kinakailangang mga field ay markado ng | I-save ang aking pangalan, email, at website',
    media:
      'Mga video | Bidyo | I-play | I-play ang video | Ihinto | Tingnan ang mga larawan | Makinig | Pakinggan ang artikulong ito | Manood ng live',
    keyPoints:
      'Mga pangunahing punto | Mga mahahalagang punto | Mahahalagang punto | Buod | Buod ng balita | Talaan ng nilalaman | Talaan ng mga nilalaman | Nilalaman | Mga nilalaman',
    readerAid:
      '# minutong pagbabasa | # minuto ng pagbabasa | # minuto ang pagbasa | Oras ng pagbabasa | Tagal ng pagbabasa | # beses nabasa | # beses napanood | # na view | Laki ng teksto',
    notice:
      'Hindi nahanap ang pahina | Hindi mahanap ang pahina | Hindi natagpuan ang pahina | Hindi matagpuan ang pahina | Walang nahanap | Walang nakitang resulta | Ang pahinang hinahanap mo | Para lamang sa mga subscriber | Para lamang sa mga miyembro | Paki-enable ang JavaScript | Mangyaring i-enable ang JavaScript | Hindi available ang pahinang ito | May nangyaring mali | Nagkaroon ng error | Tinanggihan ang access | I-verify na tao ka | Mag-log in para magpatuloy | Mag-subscribe para magpatuloy',
  },
};
