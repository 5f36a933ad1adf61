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
      'Прочитајте још | Прочитајте и | Прочитај још | Прочитај више | Прочитајте више | Прочитајте цео текст | Pročitajte još | Procitajte jos | Pročitajte i | Procitajte i | Pročitaj još | Pročitaj i ovo | Читајте још | Читај даље',
    share:
      'Подели | Поделите | Поделите вест | Поделите чланак | Поделите овај чланак | Podeli | Podelite | Podeli vest | Podelite vest | Podeli članak | Подели на Фејсбуку | Подели на Facebook | Поделите на Фејсбуку',
    subscribe:
      'Претплата | Претплатите се | Претплати се | Пријавите се на билтен | Пријавите се на наш билтен | Pretplata | Pretplati se | Pretplatite se | Претплатите се на билтен | Пријава на билтен | Билтен',
    comment:
      'Коментари | Коментар | # коментар | Коментари (#) | Нема коментара | Још нема коментара | Коментариши | Komentari | Komentar | # komentar | Komentari (#) | Komentara | Nema komentara | Još nema komentara | # коментара',
    login:
      'Пријава | Пријавите се | Пријави се | Одјава | Одјави се | Prijava | Prijavite se | Prijavi se | Uloguj se | Ulogujte se | Региструј се | Региструјте се | Регистрација',
    legal:
      'Сва права задржана | Сва права су задржана | Ауторска права | Услови коришћења | Правила коришћења | Политика приватности | Sva prava zadržana | Sva prava su zadržana | Sva prava zadrzana | Sva prava pridržana | Autorska prava | Uslovi korišćenja | Заштита приватности | Заштита података о личности',
    cookie:
      'Користимо колачиће | Овај сајт користи колачиће | Наш сајт користи колачиће | Koristimo kolačiće | Ovaj sajt koristi kolačiće | Ovaj sajt koristi cookies | Овај веб-сајт користи колачиће | Ова веб-страница користи колачиће | Прихвати | Прихватам | Прихвати све',
    caption:
      'Фото | Фотографија | Фотографије | Фотограф | Фото # | Foto | Fotografija | Fotografije | Fotograf | Foto # | Фото архива | Фото-архива | Фото илустрација',
    byline:
      'Аутор | Аутори | Ауторка | Аутор текста | Пише | Пишу | Autor | Autori | Autorka | Autor teksta | Autor članka | Piše | Написао | Написала',
    source:
      'Извор | Извори | Извор вести | Извор текста | Izvor | Izvori | Izvor vesti | Izvor teksta | Преузето са | Преузето из | Преузето | Оригинални текст',
    ad: 'Оглас | Огласи | Реклама | Рекламе | Oglas | Oglasi | Reklama | Reklame | Рекламирање | Оглашавање | Маркетинг | Спонзорисано',
    tags: 'Ознаке | Ознака | Тагови | Таг | Oznake | Oznaka | Tagovi | Tag | Кључне речи | Теме | Тема | Категорија',
    nav: 'Почетна | Почетна страна | Почетна страница | Насловна | Насловна страна | Мени | Главни мени | Отвори мени | Затвори мени | Претрага | Претражи | Претражите | Претрага сајта | Početna | Pocetna | Početna strana | Početna stranica | Naslovna | Naslovna strana | Naslovnica | Meni | Glavni meni | Otvori meni | Zatvori meni | Pretraga | Pretraži',
    promo:
      'Пратите нас | Pratite nas | Prati nas | Пратите нас на | Пратите нас на Фејсбуку | Пратите нас на друштвеним мрежама | Пратите нас и на | Придружите се | Придружите нам се | Придружите нам се на',
    dateline:
      'Објављено | Датум објаве | Датум објављивања | Датум | Време објаве | Objavljeno | Objavljen | Objavljena | Datum objave | Datum objavljivanja | Постављено | Ажурирано | Измењено',
    authorBio:
      'О аутору | О ауторки | О мени | Сви чланци аутора | O autoru | O autorki | O autorima | O meni | Сви текстови аутора | Остали чланци аутора | Остали текстови аутора | Више од аутора',
    form: 'Име | Ваше име | Презиме | Име и презиме | Имејл | Ime | Vaše ime | Prezime | Ime i prezime | Nadimak | Ваше име и презиме | Е-пошта | Е-мејл',
    media:
      'Видео | Аудио | Погледај видео | Пусти | Пусти видео | Video | Audio | Pogledaj video | Pogledajte video | Pusti | Пауза | Звук | Слушај',
    keyPoints:
      'Укратко | Сажетак | Кратак садржај | Садржај | Ukratko | Sažetak | Sazetak | Kratak sadržaj | Садржај чланка | Најважније | Кључне тачке | Прочитајте у тексту',
    readerAid:
      'Време читања | # мин читања | # минута читања | Vreme čitanja | Vreme citanja | Procenjeno vreme čitanja | Време читања # мин | # минут читања | Прегледа | Прегледи | # прегледа',
    notice:
      'Страница није пронађена | Страна није пронађена | Тражена страница није пронађена | Тражена страница не постоји | Stranica nije pronađena | Stranica nije pronadjena | Strana nije pronađena | Tražena stranica nije pronađena | Страница не постоји | Грешка 404 | Грешка # | Ништа није пронађено',
  },
};
