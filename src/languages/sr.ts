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
      'Повезане вести | Повезани чланци | Повезани текстови | Повезано | Слични чланци | Слични текстови | Сличне вести | Остале вести | Остали чланци | Најновије | Најновије вести | Најновији чланци | Povezane vesti | Povezani članci | Povezani tekstovi | Povezano | Povezane teme | Slični članci | Slične vesti | Ostale vesti | Ostali članci | Najčitanije | Najnovije | Najpopularnije | Možda će vas zanimati | Možda vas zanima | Preporučujemo | Poslednje vesti | Izdvajamo | Još vesti | Ne propustite | Pogledajte još | Најчитаније | Последње вести | Препоручујемо | Још из рубрике',
    readAlso:
      'Прочитајте још | Прочитајте и | Прочитај још | Прочитај више | Прочитајте више | Прочитајте цео текст | Pročitajte još | Pročitajte i | Pročitaj još | Pročitaj i ovo | Читајте још | Читај даље | Opširnije | Pročitajte više | Pročitaj više | Опширније | Погледајте још',
    share:
      'Подели | Поделите | Поделите вест | Поделите чланак | Podeli | Podelite | Podeli vest | Podelite vest | Podeli članak | Подели на Фејсбуку | Подели на Facebook | Поделите на Фејсбуку | Kopiraj link | Pošalji prijatelju | Odštampaj | Копирај линк | Одштампај | Пошаљи пријатељу',
    subscribe:
      'Претплата | Претплатите се | Претплати се | Пријавите се на билтен | Пријавите се на наш билтен | Pretplata | Pretplati se | Pretplatite se | Претплатите се на билтен | Билтен | Prijavite se na newsletter | Prijavite se na naš newsletter | Postanite član | Podržite nas | Подржите нас',
    comment:
      'Коментари | Коментар | # коментар | Коментари (#) | Нема коментара | Још нема коментара | Коментариши | Komentari | Komentar | # komentar | Komentari (#) | Nema komentara | Još nema komentara | # коментара | Ostavite komentar | Pošalji komentar | Pošaljite komentar | Pogledaj komentare | Vaš komentar | Odgovori | Оставите коментар | Пошаљи коментар',
    login:
      'Пријава | Пријавите се | Пријави се | Одјави се | Prijava | Prijavite se | Prijavi se | Uloguj se | Ulogujte se | Региструј се | Региструјте се | Регистрација | Moj nalog | Registruj se | Zaboravljena lozinka | Мој налог',
    legal:
      'Сва права задржана | Сва права су задржана | Ауторска права | Услови коришћења | Правила коришћења | Политика приватности | Sva prava zadržana | Sva prava su zadržana | Autorska prava | Uslovi korišćenja | Заштита приватности | Заштита података о личности | Politika privatnosti | Pravila korišćenja | Zabranjeno je preuzimanje | Преузимање садржаја | Импресум',
    cookie:
      'Користимо колачиће | Овај сајт користи колачиће | Наш сајт користи колачиће | Koristimo kolačiće | Ovaj sajt koristi kolačiće | Ovaj sajt koristi cookies | Овај веб-сајт користи колачиће | Прихвати | Прихватам | Прихвати све | Politika kolačića | Prihvatam | Ova veb stranica koristi kolačiće | Подешавања колачића',
    caption:
      'Фото | Фотографија | Фотографије | Фото # | Foto | Fotografija | Fotografije | Foto # | Фото архива | Фото-архива | Фото илустрација | Ilustracija | Printscreen | Приватна архива | Илустрација',
    byline:
      'Аутор | Аутори | Ауторка | Аутор текста | Пише | Autor | Autori | Autorka | Autor teksta | Autor članka | Piše | Написао | Написала | Текст и фото | Priredio | Приредила',
    source:
      'Извор | Извори | Извор вести | Izvor | Izvori | Izvor vesti | Izvor teksta | Преузето са | Преузето из | Оригинални текст | Preuzeto sa | Preuzeto iz | Референце',
    ad: 'Оглас | Огласи | Реклама | Oglas | Reklama | Рекламирање | Оглашавање | Маркетинг | Спонзорисано | Sponzorisano | Promo | Oglašavanje | Tekst se nastavlja ispod oglasa | Nastavak vesti ispod oglasa',
    tags: 'Ознаке | Тагови | Таг | Oznake | Tagovi | Кључне речи | Теме | Тема | Категорија | Ključne reči | Teme | Категорије',
    nav: 'Почетна | Почетна страна | Почетна страница | Насловна | Насловна страна | Мени | Главни мени | Отвори мени | Затвори мени | Претрага | Претражи | Претрага сајта | Početna | Početna strana | Početna stranica | Naslovna | Naslovna strana | Meni | Glavni meni | Otvori meni | Zatvori meni | Pretraga | Pretraži | Vesti | Učitaj još | Sve vesti | O nama | Kontakt | Sledeća vest | Вести | Пређи на садржај',
    promo:
      'Пратите нас | Pratite nas | Prati nas | Пратите нас на | Пратите нас на Фејсбуку | Пратите нас на друштвеним мрежама | Пратите нас и на | Придружите нам се | Придружите нам се на | Preuzmite aplikaciju | Pridružite nam se | Zapratite nas | Budite u toku | Pošaljite nam | Преузмите апликацију',
    dateline:
      'Објављено | Датум објаве | Датум објављивања | Датум | Време објаве | Objavljeno | Objavljen | Objavljena | Datum objave | Datum objavljivanja | Постављено | Ажурирано | Измењено',
    authorBio:
      'О аутору | О ауторки | Сви чланци аутора | O autoru | O autorki | Сви текстови аутора | Остали чланци аутора | Остали текстови аутора | Више од аутора | Svi tekstovi autora | Svi članci autora | Ostali tekstovi autora',
    form: 'Име | Ваше име | Презиме | Име и презиме | Имејл | Ime | Vaše ime | Prezime | Ime i prezime | Ваше име и презиме | Е-пошта | Е-мејл | Vaša adresa neće biti objavljena | Vaša email adresa neće biti objavljena | Neophodna polja su označena | Obavezna polja su označena | Pošalji | Адреса ваше е-поште неће бити објављена | Неопходна поља су означена | Пошаљи',
    media:
      'Видео | Аудио | Погледај видео | Пусти видео | Pogledaj video | Pogledajte video | Пауза | Слушај | Pogledajte galeriju | Foto galerija | Uživo | Фото галерија',
    keyPoints:
      'Укратко | Сажетак | Кратак садржај | Садржај | Ukratko | Sažetak | Kratak sadržaj | Садржај чланка | Кључне тачке | Brzi pregled | Sadržaj članka',
    readerAid:
      'Време читања | # мин читања | # минута читања | Vreme čitanja | Време читања # мин | # минут читања | Прегледа | Прегледи | # прегледа | Pregleda | Pročitano # puta | Broj pregleda | Величина слова',
    notice:
      'Страница није пронађена | Страна није пронађена | Тражена страница није пронађена | Тражена страница не постоји | Stranica nije pronađena | Strana nije pronađena | Tražena stranica nije pronađena | Страница не постоји | Грешка 404 | Грешка # | Ништа није пронађено | Greška 404 | Stranica ne postoji | Нема резултата | Samo za pretplatnike | Нешто је пошло наопако | Nešto je pošlo naopako | Pristup nije dozvoljen | Молимо потврдите да сте човек',
  },
};
