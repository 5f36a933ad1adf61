import type { LanguageData } from './language-data.js';

/** Serbian, in Cyrillic and in Latin script. */
export const sr: LanguageData = {
  tag: 'sr',
  iso6393: 'srp',
  dateOrder: 'dmy',
  functionWords:
    'и у на је да се за од са су не као што то који која које ће до из о али или по би па ли када кад због после пре према ако јер само још већ више све сви био била било бити није нису сам смо сте ја он она они ми ви га му јој их им ово овај ова тај та тога њих него док код без под над при између како где зато може i u na je da se za od sa su ne kao što to koji koja koje će do iz o ali ili po bi pa li kada kad zbog posle pre prema ako jer samo još već više sve svi bio bila bilo biti nije nisu sam smo ste ja on ona oni mi vi ga mu joj ih im ovo ovaj ova taj ta toga njih nego dok kod bez pod nad pri između kako gde zato može',
  relativeTime:
    'danas | juče | данас | јуче | пре # секунди | пре # минут | пре # минута | пре # мин | пре # мин. | пре # сат | пре # сата | пре # сати | пре # ч | pre # sekundi | pre # minut | pre # minuta | pre # min | pre # min. | pre # sat | pre # sata | pre # sati | pre # h',
  phrases: {
    related:
      'Повезане вести | Повезани чланци | Повезани текстови | Повезано | Слични чланци | Слични текстови | Сличне вести | Сродни чланци | Остале вести | Остали чланци | Најновије | Најновије вести | Најновији чланци | Povezane vesti | Povezani članci | Povezani clanci | Povezani tekstovi | Povezano | Povezane teme | Slični članci | Slicni clanci | Slični tekstovi | Slične vesti | Srodni članci | Ostale vesti | Ostali članci',
    readAlso:
      'Прочитајте још | Прочитајте и | Прочитај још | Прочитај више | Прочитајте више | Прочитајте цео текст | Pročitajte još | Procitajte jos | Pročitajte i | Procitajte i | Pročitaj još | Pročitaj i ovo',
    share:
      'Подели | Поделите | Поделите вест | Поделите чланак | Поделите овај чланак | Podeli | Podelite | Podeli vest | Podelite vest | Podeli članak',
    subscribe:
      'Претплата | Претплатите се | Претплати се | Пријавите се на билтен | Пријавите се на наш билтен | Pretplata | Pretplati se | Pretplatite se',
    comment:
      'Коментари | Коментар | # коментар | Коментари (#) | Нема коментара | Још нема коментара | Коментариши | Komentari | Komentar | # komentar | Komentari (#) | Komentara | Nema komentara | Još nema komentara',
    login:
      'Пријава | Пријавите се | Пријави се | Одјава | Одјави се | Prijava | Prijavite se | Prijavi se | Uloguj se | Ulogujte se',
    legal:
      'Сва права задржана | Сва права су задржана | Ауторска права | Услови коришћења | Правила коришћења | Политика приватности | Sva prava zadržana | Sva prava su zadržana | Sva prava zadrzana | Sva prava pridržana | Autorska prava | Uslovi korišćenja',
    cookie:
      'Користимо колачиће | Овај сајт користи колачиће | Наш сајт користи колачиће | Koristimo kolačiće | Ovaj sajt koristi kolačiće | Ovaj sajt koristi cookies',
    caption:
      'Фото | Фотографија | Фотографије | Фотограф | Фото # | Foto | Fotografija | Fotografije | Fotograf | Foto #',
    byline:
      'Аутор | Аутори | Ауторка | Аутор текста | Пише | Пишу | Autor | Autori | Autorka | Autor teksta | Autor članka | Piše',
    source: 'Извор | Извори | Извор вести | Извор текста | Izvor | Izvori | Izvor vesti | Izvor teksta',
    ad: 'Оглас | Огласи | Реклама | Рекламе | Oglas | Oglasi | Reklama | Reklame',
    tags: 'Ознаке | Ознака | Тагови | Таг | Oznake | Oznaka | Tagovi | Tag',
    nav: 'Почетна | Почетна страна | Почетна страница | Насловна | Насловна страна | Мени | Главни мени | Отвори мени | Затвори мени | Претрага | Претражи | Претражите | Претрага сајта | Početna | Pocetna | Početna strana | Početna stranica | Naslovna | Naslovna strana | Naslovnica | Meni | Glavni meni | Otvori meni | Zatvori meni | Pretraga | Pretraži',
    promo: 'Пратите нас | Pratite nas | Prati nas',
    dateline:
      'Објављено | Датум објаве | Датум објављивања | Датум | Време објаве | Objavljeno | Objavljen | Objavljena | Datum objave | Datum objavljivanja',
    authorBio: 'О аутору | О ауторки | О мени | Сви чланци аутора | O autoru | O autorki | O autorima | O meni',
    form: 'Име | Ваше име | Презиме | Име и презиме | Имејл | Ime | Vaše ime | Prezime | Ime i prezime | Nadimak',
    media:
      'Видео | Аудио | Погледај видео | Пусти | Пусти видео | Video | Audio | Pogledaj video | Pogledajte video | Pusti',
    keyPoints: 'Укратко | Сажетак | Кратак садржај | Садржај | Ukratko | Sažetak | Sazetak | Kratak sadržaj',
    readerAid:
      'Време читања | # мин читања | # минута читања | Vreme čitanja | Vreme citanja | Procenjeno vreme čitanja',
    notice:
      'Страница није пронађена | Страна није пронађена | Тражена страница није пронађена | Тражена страница не постоји | Stranica nije pronađena | Stranica nije pronadjena | Strana nije pronađena | Tražena stranica nije pronađena',
  },
};
