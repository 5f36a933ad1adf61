/** What stands in bylines beside the names, per language: data, no logic. */

/** Lists are separated by `|`, lower case. */
export interface BylineWords {
  /** Before the name of who wrote, besides the language's byline phrases, which are measured as well. */
  readonly wrote?: string;
  /** Before the names of others who had a part: pictures, editing, translation. */
  readonly others?: string;
  /** Beside a name, before it or behind: "reporter". */
  readonly roles?: string;
  /** Parts of the names of papers, stations and agencies, in languages whose names of persons can't hold them. */
  readonly outlets?: string;
  /** Behind a name, ends of words in scripts without spaces: "reports from". */
  readonly tails?: string;
  /** First characters of names, the commonest ones, where two names may have nothing but a space between them. */
  readonly surnames?: string;
}

const SLAVIC_LATIN_OTHERS = 'foto|fotografie|ilustrace|ilustracja|ilustrácia|překlad|preklad|tłumaczenie|redakcja';

/** Of nine in ten Chinese. */
const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范範金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯洪游施柯簡简涂連翁';

export const BYLINE_WORDS: Readonly<Record<string, BylineWords>> = {
  ar: {
    wrote: 'تحرير|حوار|تقرير|حاورها|حاوره|أجرى الحوار',
    others: 'تصوير|صور|ترجمة|رسوم|مونتاج|إخراج|مراجعة|عدسة',
    roles: 'مراسل|مراسلة|صحفي|صحفية|محرر|كاتب',
  },
  bg: {
    wrote: 'текст|разговаря|интервю',
    others: 'снимки|снимка|фотограф|фото|редактор|превод|илюстрация|видео',
    roles: 'кореспондент|репортер',
  },
  bn: { others: 'ছবি|আলোকচিত্র|অনুবাদ|সম্পাদনা', roles: 'প্রতিনিধি|সংবাদদাতা' },
  ca: {
    others: 'fotos|foto|fotografia|fotografies|traducció|il·lustració|edició|vídeo',
    roles: 'periodista|redactor|redactora',
  },
  cs: { wrote: 'rozhovor|ptala se|ptal se', others: SLAVIC_LATIN_OTHERS, roles: 'redaktor|redaktorka|reportér' },
  da: { others: 'foto|fotos|billeder|illustration|oversat af|redigeret af|redaktør', roles: 'journalist|redaktør' },
  de: {
    others:
      'fotos|foto|fotos von|bilder|bilder von|illustration|illustrationen|übersetzung|übersetzt von|redaktion|video|kamera|grafik|grafiken|mitarbeit|redigiert von',
    roles: 'redaktion|korrespondent|korrespondentin|volontär|volontärin|reporter|reporterin',
  },
  el: {
    wrote: 'κείμενο|κείμενα|συνέντευξη|συνέντευξη στον|συνέντευξη στην|του|της|γράφουν οι|από τον|από την|από',
    others: 'φωτογραφίες|φωτογραφία|φωτό|φωτο|μετάφραση|εικονογράφηση|βίντεο',
    roles: 'δημοσιογράφος|αρθρογράφος',
  },
  en: {
    others:
      'photos by|photo by|photographs by|photography by|photos|photo|photography|pictures by|pictures|illustration by|illustrations by|illustration|illustrations|edited by|editing by|editor|editors|translated by|translation by|translation|translator|video by|video|additional reporting by|additional reporting|medically reviewed by|reviewed by|fact checked by|fact-checked by|produced by|graphics by|audio by',
    roles:
      'staff writer|senior writer|guest writer|reporter|correspondent|columnist|editor|contributor|journalist|photographer',
  },
  es: {
    wrote: 'texto|entrevista|entrevista de|reportaje',
    others: 'fotos|foto|fotografía|fotografías|imágenes|ilustración|traducción|vídeo|video|edición|editado por',
    roles: 'periodista|redactor|redactora|corresponsal|enviado especial|enviada especial',
  },
  fa: {
    wrote: 'گزارش|خبرنگار|گفتگو|گفت‌وگو',
    others: 'عکس|عکاس|عکس‌ها|مترجم|ترجمه|ویراستار|تصویر|دبیر',
    roles: 'خبرنگار|روزنامه‌نگار',
  },
  fi: { others: 'kuvat|kuva|valokuvat|kuvitus|käännös|video', roles: 'toimittaja' },
  fil: { wrote: 'ni|nina', others: 'larawan ni|mga larawan ni|kuha ni' },
  fr: {
    wrote: 'texte|textes|par|entretien|reportage',
    others: 'photos|photo|photographies|illustration|illustrations|traduction|traduit par|vidéo|images|édité par',
    roles: 'journaliste|envoyé spécial|envoyée spéciale|correspondant|correspondante',
  },
  he: {
    wrote: 'כתב|כתבה|כתבו|טקסט|ראיין|ראיינה|תחקיר',
    others: 'צילום|צילומים|צילם|צילמה|איור|איורים|תרגום|תרגם|תרגמה|עריכה|ערך|ערכה|וידאו',
    roles: 'כתב|כתבת|כתבנו',
  },
  hi: {
    wrote: 'written by|reported by|रिपोर्ट',
    others: 'edited by|published by|फोटो|छायाकार|अनुवाद|संपादन',
    roles: 'ब्यूरो|डेस्क|संवाददाता',
  },
  hu: { wrote: 'írta', others: 'fotó|fotók|kép|képek|fordította|szerkesztette|szerkesztő|illusztráció|videó' },
  hy: { others: 'լուսանկարը|լուսանկարներ|թարգմանեց|խմբագիր' },
  id: {
    wrote: 'penulis|reporter',
    others: 'editor|penyunting|redaktur|foto|fotografer|penerjemah|video|ilustrasi',
    roles: 'wartawan|jurnalis|reporter|kontributor',
  },
  it: {
    wrote: 'testo|testi|testi di|intervista di',
    others: 'foto|foto di|fotografie|fotografie di|illustrazioni|illustrazione di|traduzione|traduzione di|video',
    roles: 'giornalista|inviato|inviata|corrispondente',
  },
  ja: {
    wrote: '文|執筆|取材|取材・文|取材・構成|構成・文|構成|聞き手|ライター|著者|記者',
    others: '写真|撮影|編集|翻訳|訳|イラスト|作画|監修|校正|動画|デザイン|協力|提供',
    roles: '記者|編集委員|論説委員|特派員|ライター|編集者|専門記者',
    outlets: '新聞|通信|新報|日報|ニュース|デジタル|テレビ|放送|オンライン|タイムズ|有料|会員|限定|取材班',
  },
  ka: { others: 'ფოტო|ფოტოები|თარგმნა|რედაქტორი', roles: 'ჟურნალისტი' },
  km: { others: 'រូបភាព|រូបថត|រូបថតដោយ' },
  ko: {
    wrote: '글|취재|기사|인터뷰|정리',
    others: '사진|그림|일러스트|번역|편집|영상|촬영|감수|디자인|자료',
    roles:
      '기자|인턴기자|수습기자|선임기자|전문기자|객원기자|특파원|논설위원|칼럼니스트|앵커|아나운서|에디터|작가|교수|변호사|대표|평론가|위원',
    outlets: '뉴스|신문|일보|방송|통신|미디어|저널|경제|타임스|취재팀',
  },
  ms: { others: 'editor|penyunting|foto|gambar|jurugambar', roles: 'wartawan|pemberita' },
  my: { others: 'ဓာတ်ပုံ|ဓာတ်ပုံများ|ဘာသာပြန်' },
  nb: { others: 'foto|bilder|illustrasjon|oversatt av|redigert av', roles: 'journalist|redaktør' },
  nl: {
    others: "foto|foto's|fotografie|beeld|illustratie|vertaling|vertaald door|video",
    roles: 'verslaggever|redacteur|correspondent|journalist',
  },
  pl: {
    wrote: 'rozmawiał|rozmawiała|tekst|autor tekstu',
    others: 'foto|fot.|zdjęcia|zdjęcie|ilustracje|ilustracja|tłumaczenie|tłumaczył|tłumaczyła|redakcja|redaktor',
    roles: 'dziennikarz|dziennikarka|redaktor|redaktorka|korespondent',
  },
  pt: {
    wrote: 'texto|entrevista|reportagem de|texto de',
    others: 'fotos|foto|fotografia|imagens|ilustração|tradução|vídeo|edição|editado por',
    roles: 'jornalista|repórter|redator|redatora|correspondente|estagiário|estagiária',
  },
  ro: {
    wrote: 'text|interviu|interviu de',
    others: 'foto|fotografii|ilustrație|traducere|traducere de|video|editor',
    roles: 'redactor|corespondent|jurnalist',
  },
  ru: {
    wrote: 'текст|беседовал|беседовала|интервью|подготовил|подготовила|записал|записала|рассказал',
    others:
      'фото|фотографии|фотограф|иллюстрации|иллюстрация|перевод|перевёл|перевел|перевела|редактор|видео|автор фото|рисунок|выпускающий редактор',
    roles: 'корреспондент|журналист|обозреватель|спецкор|редактор',
  },
  sk: { wrote: 'rozhovor', others: SLAVIC_LATIN_OTHERS, roles: 'redaktor|redaktorka|reportér' },
  sr: {
    wrote: 'текст|tekst|разговарао|разговарала|razgovarao|razgovarala',
    others: 'фото|foto|фотографије|fotografije|превод|prevod|уредник|urednik|илустрација|ilustracija',
    roles: 'новинар|novinar|novinarka|новинарка',
  },
  sv: { others: 'foto|bild|bilder|illustration|översättning|redigering', roles: 'reporter|journalist|redaktör' },
  sw: { others: 'picha|picha na|mhariri', roles: 'mwandishi' },
  ta: { others: 'படம்|படங்கள்|மொழிபெயர்ப்பு', roles: 'நிருபர்|செய்தியாளர்' },
  th: {
    wrote: 'เรื่อง|เรื่องและภาพ|เขียน|สัมภาษณ์|ผู้สื่อข่าว|นักเขียน',
    others: 'ภาพ|ภาพโดย|ถ่ายภาพ|ช่างภาพ|ภาพประกอบ|แปล|แปลโดย|บรรณาธิการ',
    roles: 'ผู้สื่อข่าว|นักข่าว|นักเขียน|คอลัมนิสต์',
  },
  tr: {
    wrote: 'röportaj|söyleşi|metin',
    others: 'fotoğraf|fotoğraflar|foto|çeviri|çeviren|çizim|editör|kamera|video|görsel',
    roles: 'muhabir|muhabiri|editör|editörü|yazar',
  },
  uk: {
    wrote: 'текст|розмовляв|розмовляла|інтерв’ю|спілкувався|спілкувалася',
    others: 'фото|світлини|ілюстрації|ілюстрація|переклад|переклав|переклала|редактор|редакторка|відео',
    roles: 'кореспондент|кореспондентка|журналіст|журналістка|редактор|редакторка',
  },
  ur: { wrote: 'رپورٹ|رپورٹر', others: 'تصویر|تصاویر|ترجمہ', roles: 'نمائندہ|رپورٹر|نامہ نگار' },
  vi: {
    wrote: 'thực hiện|bài viết|bài và ảnh',
    others: 'ảnh|đồ họa|thiết kế|dịch|biên tập|video|clip|hình ảnh|biên dịch',
    roles: 'phóng viên|biên tập viên|cộng tác viên',
  },
  zh: {
    wrote: '作者|文|撰文|撰稿|采写|采访|记者|通讯员|实习生|本报记者|口述',
    others: '编辑|责任编辑|责编|校对|审核|审校|监制|摄影|图|图片|摄|翻译|译|编译|制图|制作|供图|值班|主编|总编辑|来源',
    roles:
      '记者|本报记者|本刊记者|本网记者|特约记者|实习记者|见习记者|首席记者|特派记者|全媒体记者|驻站记者|通讯员|实习生|特约撰稿人|特约撰稿|评论员|特约评论员',
    outlets: '日报|晚报|晨报|早报|时报|周刊|新闻|通讯社|电视台|网|客户端|频道|编辑部|融媒体',
    tails: '报道|电|讯|摄|文|综合',
    surnames: SURNAMES,
  },
  'zh-Hant': {
    wrote: '作者|文|撰文|撰稿|採訪|採訪撰文|採訪整理|記者|特派記者|口述|整理',
    others: '編輯|責任編輯|責編|核稿編輯|校對|審核|監製|攝影|圖|圖片|攝|翻譯|譯|編譯|設計|資料來源|來源',
    roles:
      '記者|本報記者|特派記者|特約記者|實習記者|即時記者|地方中心|社會中心|政治中心|生活中心|娛樂中心|國際中心|財經中心|體育中心|特派員|編譯|評論員',
    outlets: '日報|晚報|時報|周刊|週刊|新聞|通訊社|電視台|網|頻道|編輯部|中心|報導',
    tails: '報導|專訪|攝影|報道',
    surnames: SURNAMES,
  },
};
