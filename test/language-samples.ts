/** Of each language: a stock heading of a list of other articles, and the sentences of one ordinary paragraph. */
export const SAMPLES: Readonly<Record<string, { readonly related: string; readonly sentences: readonly string[] }>> = {
  ar: {
    related: 'مواضيع ذات صلة',
    sentences: [
      'فتحت المكتبة الصغيرة في الحي القديم أبوابها من جديد بعد أن ظلت مغلقة أكثر من سنتين بسبب الأمطار التي أتلفت سقفها.',
      'وقال أمين المكتبة إن الجيران هم الذين أنقذوا معظم الكتب وحملوها في صناديق إلى بيوتهم حتى لا تفسدها الرطوبة.',
      'ويأتي الأطفال كل مساء بعد المدرسة ليقرأوا أو ليلعبوا الشطرنج مع المتقاعدين الذين يجلسون قرب النافذة الكبيرة.',
    ],
  },
  bg: {
    related: 'Свързани статии',
    sentences: [
      'Малката библиотека в стария квартал отвори отново врати, след като две години беше затворена заради течащия покрив.',
      'Съседите спасиха повечето книги и ги държаха в кашони по мазетата си, за да не ги повреди влагата.',
      'Сега децата идват всяка вечер след училище, за да четат или да играят шах с пенсионерите, които седят до големия прозорец.',
    ],
  },
  bn: {
    related: 'সম্পর্কিত খবর',
    sentences: [
      'দুই বছর বন্ধ থাকার পর পুরোনো পাড়ার ছোট গ্রন্থাগারটি আবার খুলেছে, কারণ বৃষ্টিতে তার ছাদ নষ্ট হয়ে গিয়েছিল।',
      'প্রতিবেশীরা বেশির ভাগ বই বাঁচিয়েছিলেন এবং সেগুলো বাক্সে ভরে নিজেদের ঘরে রেখেছিলেন, যাতে স্যাঁতসেঁতে না হয়।',
      'এখন স্কুল ছুটির পর শিশুরা প্রতিদিন বিকেলে এসে বই পড়ে, আর বড় জানালার পাশে বসা অবসরপ্রাপ্তদের সঙ্গে দাবা খেলে।',
      'গ্রন্থাগারিক বলেন, সবচেয়ে বেশি চাহিদা ভূতের গল্পের।',
    ],
  },
  ca: {
    related: 'Articles relacionats',
    sentences: [
      'La petita biblioteca del barri vell ha tornat a obrir les portes després de dos anys tancada per culpa d’una teulada que deixava passar la pluja.',
      'Els veïns van salvar gairebé tots els llibres i els van guardar en caixes a casa seva perquè la humitat no els fes malbé.',
      'Ara els nens hi van cada tarda quan surten de l’escola per llegir o per jugar als escacs amb els jubilats que seuen al costat de la finestra gran.',
    ],
  },
  cs: {
    related: 'Související články',
    sentences: [
      'Malá knihovna ve staré čtvrti se znovu otevřela poté, co byla dva roky zavřená kvůli děravé střeše.',
      'Sousedé zachránili většinu knih a schovali je v krabicích u sebe doma, aby je nezničila vlhkost.',
      'Teď sem děti chodí každé odpoledne po škole, aby si četly nebo hrály šachy s důchodci, kteří sedávají u velkého okna.',
      'Knihovnice říká, že nejvíc se půjčují příběhy o strašidlech.',
    ],
  },
  da: {
    related: 'Relaterede artikler',
    sentences: [
      'Det lille bibliotek i den gamle bydel har åbnet igen, efter at det i to år har været lukket på grund af et utæt tag.',
      'Naboerne reddede de fleste af bøgerne og gemte dem i kasser hjemme hos sig selv, så fugten ikke skulle ødelægge dem.',
      'Nu kommer børnene hver eftermiddag efter skole for at læse eller spille skak med pensionisterne, der sidder ved det store vindue.',
    ],
  },
  de: {
    related: 'Ähnliche Artikel',
    sentences: [
      'Die kleine Bücherei im alten Viertel hat wieder geöffnet, nachdem sie zwei Jahre lang wegen eines undichten Daches geschlossen war.',
      'Die Nachbarn hatten die meisten Bücher gerettet und in Kisten bei sich zu Hause aufbewahrt, damit die Feuchtigkeit sie nicht verdirbt.',
      'Nun kommen die Kinder jeden Nachmittag nach der Schule, um zu lesen oder mit den Rentnern Schach zu spielen, die am großen Fenster sitzen.',
    ],
  },
  el: {
    related: 'Σχετικά άρθρα',
    sentences: [
      'Η μικρή βιβλιοθήκη της παλιάς γειτονιάς άνοιξε ξανά, αφού έμεινε κλειστή για δύο χρόνια επειδή η στέγη της έσταζε.',
      'Οι γείτονες έσωσαν τα περισσότερα βιβλία και τα φύλαξαν σε κουτιά στα σπίτια τους, για να μην τα χαλάσει η υγρασία.',
      'Τώρα τα παιδιά έρχονται κάθε απόγευμα μετά το σχολείο για να διαβάσουν ή να παίξουν σκάκι με τους συνταξιούχους δίπλα στο μεγάλο παράθυρο.',
    ],
  },
  en: {
    related: 'Related articles',
    sentences: [
      'The small library in the old quarter has opened its doors again after two years in which a leaking roof had kept it closed.',
      'Its neighbours had saved most of the books and kept them in boxes at home, so that the damp would not spoil them.',
      'Now the children come every afternoon after school to read, or to play chess with the pensioners who sit by the big window.',
    ],
  },
  es: {
    related: 'Artículos relacionados',
    sentences: [
      'La pequeña biblioteca del barrio viejo ha vuelto a abrir sus puertas después de dos años cerrada por culpa de un tejado que dejaba pasar la lluvia.',
      'Los vecinos salvaron la mayor parte de los libros y los guardaron en cajas en sus casas para que la humedad no los estropeara.',
      'Ahora los niños van cada tarde al salir de la escuela para leer o para jugar al ajedrez con los jubilados que se sientan junto a la ventana grande.',
    ],
  },
  fa: {
    related: 'اخبار مرتبط',
    sentences: [
      'کتابخانه کوچک محله قدیمی پس از دو سال که به خاطر سقف خراب بسته مانده بود، دوباره درهای خود را باز کرد.',
      'همسایه‌ها بیشتر کتاب‌ها را نجات داده بودند و آن‌ها را در جعبه‌ها در خانه‌هایشان نگه داشتند تا رطوبت خرابشان نکند.',
      'حالا بچه‌ها هر روز عصر بعد از مدرسه می‌آیند تا کتاب بخوانند یا با بازنشسته‌هایی که کنار پنجره بزرگ می‌نشینند شطرنج بازی کنند.',
    ],
  },
  fi: {
    related: 'Aiheeseen liittyvää',
    sentences: [
      'Vanhan kaupunginosan pieni kirjasto on avannut jälleen ovensa oltuaan kaksi vuotta suljettuna vuotavan katon vuoksi.',
      'Naapurit pelastivat suurimman osan kirjoista ja säilyttivät niitä laatikoissa kotonaan, jotta kosteus ei olisi pilannut niitä.',
      'Nyt lapset tulevat sinne joka iltapäivä koulun jälkeen lukemaan tai pelaamaan shakkia eläkeläisten kanssa, jotka istuvat suuren ikkunan vieressä.',
      'Kirjastonhoitajan mukaan eniten lainataan kummitustarinoita ja vanhoja merikirjoja.',
    ],
  },
  fil: {
    related: 'Kaugnay na balita',
    sentences: [
      'Muling nagbukas ang maliit na aklatan sa lumang barangay matapos ang dalawang taon na sarado ito dahil sa tumutulong bubong.',
      'Iniligtas ng mga kapitbahay ang karamihan sa mga aklat at itinago nila ang mga ito sa mga kahon sa kanilang bahay upang hindi masira.',
      'Ngayon ay pumupunta ang mga bata tuwing hapon pagkatapos ng klase upang magbasa o maglaro ng ahedres kasama ang mga matatanda na nakaupo sa tabi ng malaking bintana.',
    ],
  },
  fr: {
    related: 'Articles similaires',
    sentences: [
      'La petite bibliothèque du vieux quartier a rouvert ses portes après deux ans de fermeture à cause d’un toit qui laissait passer la pluie.',
      'Les voisins avaient sauvé la plupart des livres et les gardaient dans des cartons chez eux, pour que l’humidité ne les abîme pas.',
      'Maintenant, les enfants y vont chaque après-midi après l’école pour lire ou pour jouer aux échecs avec les retraités assis près de la grande fenêtre.',
    ],
  },
  he: {
    related: 'כתבות קשורות',
    sentences: [
      'הספרייה הקטנה בשכונה הישנה נפתחה מחדש אחרי שנתיים שבהן הייתה סגורה בגלל גג דולף שאיש לא תיקן.',
      'השכנים הצילו את רוב הספרים ושמרו אותם בארגזים בבתיהם כדי שהלחות לא תקלקל אותם.',
      'עכשיו הילדים באים בכל יום אחר הצהריים כדי לקרוא או לשחק שחמט עם הגמלאים שיושבים ליד החלון הגדול.',
      'הספרנית מספרת שהילדים מבקשים בעיקר סיפורי רוחות, והמבוגרים קוראים את העיתונים של אתמול.',
    ],
  },
  hi: {
    related: 'संबंधित खबरें',
    sentences: [
      'पुराने मोहल्ले का छोटा पुस्तकालय दो साल बंद रहने के बाद फिर से खुल गया है, क्योंकि बारिश में उसकी छत टपकने लगी थी।',
      'पड़ोसियों ने ज़्यादातर किताबें बचा ली थीं और उन्हें अपने घरों में डिब्बों में रखा था ताकि नमी से वे ख़राब न हों।',
      'अब बच्चे हर शाम स्कूल के बाद पढ़ने आते हैं या बड़ी खिड़की के पास बैठे बुज़ुर्गों के साथ शतरंज खेलते हैं।',
    ],
  },
  hu: {
    related: 'Kapcsolódó cikkek',
    sentences: [
      'A régi városrész kis könyvtára újra kinyitotta kapuit, miután két évig zárva volt a beázó tető miatt.',
      'A szomszédok megmentették a könyvek nagy részét, és dobozokban őrizték őket otthon, hogy a nedvesség ne tegyen bennük kárt.',
      'Most a gyerekek minden délután eljönnek iskola után olvasni, vagy sakkozni azokkal a nyugdíjasokkal, akik a nagy ablak mellett ülnek.',
    ],
  },
  hy: {
    related: 'Նմանատիպ նյութեր',
    sentences: [
      'Հին թաղամասի փոքրիկ գրադարանը նորից բացեց իր դռները այն բանից հետո, երբ երկու տարի փակ էր անձրևից վնասված տանիքի պատճառով։',
      'Հարևանները փրկեցին գրքերի մեծ մասը և պահեցին դրանք արկղերի մեջ իրենց տներում, որպեսզի խոնավությունը չփչացնի դրանք։',
      'Այժմ երեխաները ամեն օր դասերից հետո գալիս են կարդալու կամ շախմատ խաղալու այն թոշակառուների հետ, որոնք նստում են մեծ պատուհանի մոտ։',
    ],
  },
  id: {
    related: 'Berita terkait',
    sentences: [
      'Perpustakaan kecil di kampung lama itu dibuka kembali setelah dua tahun ditutup karena atapnya bocor saat musim hujan.',
      'Para tetangga menyelamatkan sebagian besar buku dan menyimpannya di dalam kardus di rumah mereka agar tidak rusak karena lembap.',
      'Sekarang anak-anak datang setiap sore sepulang sekolah untuk membaca atau bermain catur bersama para pensiunan yang duduk di dekat jendela besar.',
    ],
  },
  it: {
    related: 'Articoli correlati',
    sentences: [
      'La piccola biblioteca del vecchio quartiere ha riaperto le porte dopo due anni di chiusura per colpa di un tetto che lasciava passare la pioggia.',
      'I vicini avevano salvato quasi tutti i libri e li tenevano negli scatoloni a casa loro, perché l’umidità non li rovinasse.',
      'Adesso i bambini ci vanno ogni pomeriggio dopo la scuola per leggere o per giocare a scacchi con i pensionati seduti accanto alla grande finestra.',
    ],
  },
  ja: {
    related: '関連記事',
    sentences: [
      '古い町にある小さな図書館が、屋根の雨漏りのために二年間閉まっていたあと、ふたたび扉を開いた。',
      '近所の人たちはほとんどの本を運び出し、湿気で傷まないように、自分の家で箱に入れて守っていた。',
      'いまでは子どもたちが毎日学校の帰りに立ち寄り、本を読んだり、大きな窓のそばに座るお年寄りと将棋を指したりしている。',
      '司書によると、いちばん借りられているのは怪談だという。',
    ],
  },
  ka: {
    related: 'მსგავსი სტატიები',
    sentences: [
      'ძველი უბნის პატარა ბიბლიოთეკამ ისევ გააღო კარი მას შემდეგ, რაც ორი წელი დაკეტილი იყო, რადგან სახურავიდან წვიმა ჩამოდიოდა.',
      'მეზობლებმა წიგნების უმეტესობა გადაარჩინეს და საკუთარ სახლებში ყუთებით შეინახეს, რომ ნესტს არ გაეფუჭებინა.',
      'ახლა ბავშვები ყოველ საღამოს სკოლის შემდეგ მოდიან, რომ იკითხონ ან ჭადრაკი ეთამაშონ იმ მოხუცებს, რომლებიც დიდ ფანჯარასთან სხედან.',
      'მისი თქმით, ყველაზე ხშირად მოჩვენებების შესახებ დაწერილ ამბებს ითხოვენ.',
    ],
  },
  km: {
    related: 'អត្ថបទទាក់ទង',
    sentences: [
      'បណ្ណាល័យតូចមួយនៅក្នុងភូមិចាស់បានបើកទ្វារឡើងវិញ បន្ទាប់ពីបានបិទអស់រយៈពេលពីរឆ្នាំ ដោយសារដំបូលលេចទឹកនៅរដូវវស្សា។',
      'អ្នកជិតខាងបានជួយសង្គ្រោះសៀវភៅភាគច្រើន ហើយបានរក្សាទុកវានៅក្នុងប្រអប់នៅផ្ទះរបស់ពួកគេ ដើម្បីកុំឱ្យខូចដោយសារសំណើម។',
      'ឥឡូវនេះក្មេងៗមករៀងរាល់ល្ងាចក្រោយពីចេញពីសាលា ដើម្បីអាន ឬលេងអុកជាមួយចាស់ៗដែលអង្គុយនៅក្បែរបង្អួចធំ។',
    ],
  },
  ko: {
    related: '관련기사',
    sentences: [
      '오래된 동네의 작은 도서관이 지붕에서 비가 새는 바람에 두 해 동안 닫혀 있다가 다시 문을 열었다.',
      '이웃들은 책이 습기에 상하지 않도록 대부분을 건져 내어 상자에 담아 자기 집에 보관해 두었다고 한다.',
      '이제 아이들은 날마다 학교가 끝나면 이곳에 들러 책을 읽거나, 큰 창가에 앉은 어르신들과 장기를 둔다.',
      '사서는 아이들이 가장 많이 빌려 가는 책이 귀신 이야기라고 웃으며 말했다.',
    ],
  },
  ms: {
    related: 'Berita berkaitan',
    sentences: [
      'Perpustakaan kecil di kampung lama itu dibuka semula selepas dua tahun ditutup kerana bumbungnya bocor ketika musim tengkujuh.',
      'Jiran-jiran telah menyelamatkan kebanyakan buku dan menyimpannya di dalam kotak di rumah masing-masing supaya tidak rosak kerana lembap.',
      'Kini kanak-kanak datang pada setiap petang selepas waktu sekolah untuk membaca atau bermain catur bersama pesara yang duduk di tepi tingkap besar itu.',
    ],
  },
  my: {
    related: 'ဆက်စပ်သတင်းများ',
    sentences: [
      'ရပ်ကွက်ဟောင်းရှိ စာကြည့်တိုက်ငယ်လေးသည် ခေါင်မိုးယိုစိမ့်မှုကြောင့် နှစ်နှစ်ကြာ ပိတ်ထားရပြီးနောက် ပြန်လည်ဖွင့်လှစ်ခဲ့သည်။',
      'အိမ်နီးချင်းများက စာအုပ်အများစုကို ကယ်တင်ခဲ့ကြပြီး စိုထိုင်းမှုကြောင့် မပျက်စီးစေရန် မိမိတို့အိမ်တွင် သေတ္တာများဖြင့် သိမ်းဆည်းထားခဲ့ကြသည်။',
      'ယခုအခါ ကလေးများသည် နေ့စဉ် ကျောင်းဆင်းချိန်တွင် စာဖတ်ရန် သို့မဟုတ် ပြတင်းပေါက်ကြီးအနီးတွင် ထိုင်နေသော အဘိုးအဘွားများနှင့် စစ်တုရင်ကစားရန် လာကြသည်။',
    ],
  },
  nb: {
    related: 'Relaterte artikler',
    sentences: [
      'Det lille biblioteket i den gamle bydelen har åpnet igjen etter at det i to år var stengt fordi taket lakk hver gang det regnet.',
      'Naboene reddet de fleste bøkene og oppbevarte dem i esker hjemme hos seg selv, slik at fuktigheten ikke skulle ødelegge dem.',
      'Nå kommer barna hver ettermiddag etter skolen for å lese eller spille sjakk med pensjonistene som sitter ved det store vinduet.',
    ],
  },
  nl: {
    related: 'Gerelateerde artikelen',
    sentences: [
      'De kleine bibliotheek in de oude wijk heeft haar deuren weer geopend nadat zij twee jaar dicht was geweest vanwege een lekkend dak.',
      'De buren hadden de meeste boeken gered en bewaarden ze thuis in dozen, zodat het vocht ze niet zou bederven.',
      'Nu komen de kinderen er elke middag na school om te lezen of om te schaken met de gepensioneerden die bij het grote raam zitten.',
    ],
  },
  pl: {
    related: 'Podobne artykuły',
    sentences: [
      'Mała biblioteka w starej dzielnicy znów otworzyła drzwi po dwóch latach, w czasie których była zamknięta z powodu dziurawego dachu.',
      'Sąsiedzi uratowali większość książek i trzymali je w pudłach u siebie w domu, żeby nie zniszczyła ich wilgoć.',
      'Teraz dzieci przychodzą tu każdego popołudnia po szkole, żeby czytać albo grać w szachy z emerytami, którzy siadają przy dużym oknie.',
    ],
  },
  pt: {
    related: 'Notícias relacionadas',
    sentences: [
      'A pequena biblioteca do bairro antigo voltou a abrir as portas depois de dois anos fechada por causa de um telhado que deixava passar a chuva.',
      'Os vizinhos salvaram a maior parte dos livros e guardaram-nos em caixas nas suas casas, para que a umidade não os estragasse.',
      'Agora as crianças vão lá todas as tardes depois da escola para ler ou para jogar xadrez com os aposentados que se sentam junto à janela grande.',
    ],
  },
  ro: {
    related: 'Articole similare',
    sentences: [
      'Mica bibliotecă din cartierul vechi și-a redeschis ușile după doi ani în care a fost închisă din cauza unui acoperiș spart.',
      'Vecinii au salvat cele mai multe cărți și le-au ținut în cutii la ei acasă, pentru ca umezeala să nu le strice.',
      'Acum copiii vin în fiecare după-amiază, după școală, ca să citească sau să joace șah cu pensionarii care stau lângă fereastra cea mare.',
    ],
  },
  ru: {
    related: 'Похожие статьи',
    sentences: [
      'Маленькая библиотека в старом районе снова открыла двери после двух лет, в течение которых она была закрыта из-за протекавшей крыши.',
      'Соседи спасли большую часть книг и хранили их в коробках у себя дома, чтобы их не испортила сырость.',
      'Теперь дети приходят сюда каждый день после школы, чтобы почитать или сыграть в шахматы с пенсионерами, которые сидят у большого окна.',
      'Библиотекарь рассказывает, что чаще всего просят страшные истории и книги о море.',
    ],
  },
  sk: {
    related: 'Súvisiace články',
    sentences: [
      'Malá knižnica v starej štvrti sa znova otvorila po tom, čo bola dva roky zatvorená pre deravú strechu.',
      'Susedia zachránili väčšinu kníh a uschovali ich v krabiciach u seba doma, aby ich nezničila vlhkosť.',
      'Teraz sem deti chodia každé popoludnie po škole, aby si čítali alebo hrali šach s dôchodcami, ktorí sedávajú pri veľkom okne.',
      'Knihovníčka hovorí, že najviac sa požičiavajú príbehy o strašidlách.',
    ],
  },
  sr: {
    related: 'Повезане вести',
    sentences: [
      'Мала библиотека у старом крају поново је отворила врата након што је две године била затворена због крова који је прокишњавао.',
      'Комшије су спасиле већину књига и чувале их у кутијама код својих кућа, како их влага не би уништила.',
      'Сада деца долазе свако поподне после школе да читају или да играју шах са пензионерима који седе поред великог прозора.',
    ],
  },
  sv: {
    related: 'Relaterade artiklar',
    sentences: [
      'Det lilla biblioteket i den gamla stadsdelen har öppnat igen efter att ha varit stängt i två år på grund av ett läckande tak.',
      'Grannarna räddade de flesta böckerna och förvarade dem i lådor hemma hos sig, så att fukten inte skulle förstöra dem.',
      'Nu kommer barnen varje eftermiddag efter skolan för att läsa eller spela schack med pensionärerna som sitter vid det stora fönstret.',
    ],
  },
  sw: {
    related: 'Habari zinazohusiana',
    sentences: [
      'Maktaba ndogo katika mtaa wa zamani imefungua tena milango yake baada ya kufungwa kwa miaka miwili kwa sababu paa lake lilikuwa linavuja.',
      'Majirani waliokoa vitabu vingi na kuviweka katika masanduku nyumbani kwao ili visiharibiwe na unyevu wakati wa mvua.',
      'Sasa watoto huja kila jioni baada ya shule ili kusoma au kucheza sataranji pamoja na wazee ambao huketi karibu na dirisha kubwa.',
    ],
  },
  ta: {
    related: 'தொடர்புடைய செய்திகள்',
    sentences: [
      'பழைய பகுதியில் உள்ள சிறிய நூலகம், மழையில் கூரை ஒழுகியதால் இரண்டு ஆண்டுகள் மூடப்பட்டிருந்த பிறகு மீண்டும் திறக்கப்பட்டுள்ளது.',
      'அக்கம் பக்கத்தினர் பெரும்பாலான புத்தகங்களைக் காப்பாற்றி, ஈரத்தில் கெட்டுப் போகாமல் இருக்கத் தங்கள் வீடுகளில் பெட்டிகளில் வைத்திருந்தனர்.',
      'இப்போது குழந்தைகள் தினமும் மாலையில் பள்ளி முடிந்ததும் படிப்பதற்கும், பெரிய சன்னல் அருகே அமர்ந்திருக்கும் முதியவர்களுடன் சதுரங்கம் ஆடுவதற்கும் வருகிறார்கள்.',
      'பேய்க் கதைகளைத்தான் அவர்கள் அதிகம் கேட்கிறார்கள் என்று அங்கு வேலை செய்யும் பெண் சிரித்தபடி கூறினார்.',
    ],
  },
  th: {
    related: 'ข่าวที่เกี่ยวข้อง',
    sentences: [
      'ห้องสมุดเล็ก ๆ ในย่านเก่ากลับมาเปิดประตูอีกครั้ง หลังจากปิดไปสองปีเพราะหลังคารั่วจนน้ำฝนหยดลงบนชั้นหนังสือ',
      'เพื่อนบ้านช่วยกันขนหนังสือส่วนใหญ่ออกมาและเก็บไว้ในกล่องที่บ้านของตัวเอง เพื่อไม่ให้ความชื้นทำลาย',
      'ตอนนี้เด็ก ๆ มาทุกเย็นหลังเลิกเรียนเพื่ออ่านหนังสือ หรือเล่นหมากรุกกับผู้สูงอายุที่นั่งอยู่ริมหน้าต่างบานใหญ่',
    ],
  },
  tr: {
    related: 'İlgili haberler',
    sentences: [
      'Eski mahalledeki küçük kütüphane, akan çatısı yüzünden iki yıl kapalı kaldıktan sonra kapılarını yeniden açtı.',
      'Komşular kitapların çoğunu kurtarmış ve nem onları bozmasın diye evlerinde kutuların içinde saklamıştı.',
      'Şimdi çocuklar her gün okuldan sonra kitap okumak ya da büyük pencerenin önünde oturan emeklilerle satranç oynamak için geliyor.',
      'Çalışanların anlattığına göre en çok hayalet hikâyeleri isteniyor, büyükler ise daha çok deniz romanlarını seviyor.',
    ],
  },
  uk: {
    related: 'Схожі статті',
    sentences: [
      'Маленька бібліотека у старому районі знову відчинила двері після двох років, коли вона була зачинена через дірявий дах.',
      'Сусіди врятували більшу частину книжок і зберігали їх у коробках у себе вдома, щоб їх не зіпсувала вогкість.',
      'Тепер діти приходять сюди щодня після школи, щоб почитати або зіграти в шахи з пенсіонерами, які сидять біля великого вікна.',
    ],
  },
  ur: {
    related: 'متعلقہ خبریں',
    sentences: [
      'پرانے محلے کا چھوٹا سا کتب خانہ دو سال بند رہنے کے بعد دوبارہ کھل گیا ہے کیونکہ بارش میں اس کی چھت ٹپکنے لگی تھی۔',
      'پڑوسیوں نے زیادہ تر کتابیں بچا لی تھیں اور انہیں اپنے گھروں میں ڈبوں میں رکھا تھا تاکہ نمی سے وہ خراب نہ ہوں۔',
      'اب بچے ہر شام اسکول کے بعد پڑھنے آتے ہیں یا بڑی کھڑکی کے پاس بیٹھے بزرگوں کے ساتھ شطرنج کھیلتے ہیں۔',
    ],
  },
  vi: {
    related: 'Tin liên quan',
    sentences: [
      'Thư viện nhỏ trong khu phố cũ đã mở cửa trở lại sau hai năm đóng cửa vì mái nhà bị dột mỗi khi trời mưa.',
      'Hàng xóm đã cứu được phần lớn số sách và cất chúng trong những chiếc thùng ở nhà mình để khỏi bị ẩm mốc.',
      'Bây giờ bọn trẻ đến đây mỗi chiều sau giờ học để đọc sách hoặc chơi cờ với các cụ già ngồi bên khung cửa sổ lớn.',
    ],
  },
  zh: {
    related: '相关新闻',
    sentences: [
      '老城区的小图书馆因为屋顶漏雨关了两年，如今终于又打开了大门，街坊们一大早就来排队。',
      '这两年里，邻居们把大部分书抢了出来，装进纸箱放在自己家里，生怕它们受潮发霉。',
      '现在孩子们每天放学以后都来这里看书，或者跟坐在大窗户旁边的老人下棋，一直待到天黑才回家。',
      '馆里的人说，借得最多的还是鬼故事。',
    ],
  },
  'zh-Hant': {
    related: '相關新聞',
    sentences: [
      '老城區的小圖書館因為屋頂漏雨關了兩年，如今終於又打開了大門，街坊們一大早就來排隊。',
      '這兩年裡，鄰居們把大部分書搶了出來，裝進紙箱放在自己家裡，生怕它們受潮發霉。',
      '現在孩子們每天放學以後都來這裡看書，或者跟坐在大窗戶旁邊的老人下棋，一直待到天黑才回家。',
      '館裡的人說，借得最多的還是鬼故事。',
    ],
  },
};
