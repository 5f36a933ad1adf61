/**
 * Names of months and weekdays, written by `npm run generate:calendar` from Intl (CLDR 48.0,
 * ICU 78.2; Unicode License v3). Twelve, and seven from Sunday, separated by commas; forms of one by bars.
 */
export const CALENDAR: Readonly<Record<string, { readonly months: string; readonly weekdays: string }>> = {
  ar: {
    months: 'يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر',
    weekdays: 'الأحد,الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت',
  },
  bg: {
    months: 'януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември',
    weekdays: 'неделя|нд,понеделник|пн,вторник|вт,сряда|ср,четвъртък|чт,петък|пт,събота|сб',
  },
  bn: {
    months:
      'জানুয়ারি|জানু,ফেব্রুয়ারি|ফেব,মার্চ,এপ্রিল|এপ্রি,মে,জুন,জুলাই|জুল,আগস্ট|আগ,সেপ্টেম্বর|সেপ্ট|সেপ,অক্টোবর|অক্টো,নভেম্বর|নভে,ডিসেম্বর|ডিসে',
    weekdays: 'রবিবার|রবি,সোমবার|সোম,মঙ্গলবার|মঙ্গল,বুধবার|বুধ,বৃহস্পতিবার|বৃহস্পতি,শুক্রবার|শুক্র,শনিবার|শনি',
  },
  ca: {
    months:
      'gener|gen|de gener|de gen,febrer|febr|de febrer|de febr,març|de març,abril|abr|d’abril|d’abr,maig|de maig,juny|de juny,juliol|jul|de juliol|de jul,agost|ag|d’agost|d’ag,setembre|set|de setembre|de set,octubre|oct|d’octubre|d’oct,novembre|nov|de novembre|de nov,desembre|des|de desembre|de des',
    weekdays: 'diumenge|dg,dilluns|dl,dimarts|dt,dimecres|dc,dijous|dj,divendres|dv,dissabte|ds',
  },
  cs: {
    months:
      'leden|led|ledna,únor|úno|února,březen|bře|března,duben|dub|dubna,květen|kvě|května,červen|čvn|června,červenec|čvc|července,srpen|srp|srpna,září|zář,říjen|říj|října,listopad|lis|listopadu,prosinec|pro|prosince',
    weekdays: 'neděle|ne,pondělí|po,úterý|út,středa|st,čtvrtek|čt,pátek|pá,sobota|so',
  },
  da: {
    months:
      'januar|jan,februar|feb,marts|mar,april|apr,maj,juni|jun,juli|jul,august|aug,september|sep,oktober|okt,november|nov,december|dec',
    weekdays: 'søndag|søn,mandag|man,tirsdag|tirs,onsdag|ons,torsdag|tors,fredag|fre,lørdag|lør',
  },
  de: {
    months:
      'januar|jan,februar|feb,märz|mär,april|apr,mai,juni|jun,juli|jul,august|aug,september|sep|sept,oktober|okt,november|nov,dezember|dez',
    weekdays: 'sonntag|so,montag|mo,dienstag|di,mittwoch|mi,donnerstag|do,freitag|fr,samstag|sa',
  },
  el: {
    months:
      'ιανουαρίου|ιαν,φεβρουαρίου|φεβ,μαρτίου|μαρ,απριλίου|απρ,μαΐου|μαΐ,ιουνίου|ιουν,ιουλίου|ιουλ,αυγούστου|αυγ,σεπτεμβρίου|σεπ,οκτωβρίου|οκτ,νοεμβρίου|νοε,δεκεμβρίου|δεκ',
    weekdays: 'κυριακή|κυρ,δευτέρα|δευ,τρίτη|τρί,τετάρτη|τετ,πέμπτη|πέμ,παρασκευή|παρ,σάββατο|σάβ',
  },
  en: {
    months:
      'january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,september|sep,october|oct,november|nov,december|dec',
    weekdays: 'sunday|sun,monday|mon,tuesday|tue,wednesday|wed,thursday|thu,friday|fri,saturday|sat',
  },
  es: {
    months:
      'enero|ene,febrero|feb,marzo|mar,abril|abr,mayo|may,junio|jun,julio|jul,agosto|ago,septiembre|sept,octubre|oct,noviembre|nov,diciembre|dic',
    weekdays: 'domingo|dom,lunes|lun,martes|mar,miércoles|mié,jueves|jue,viernes|vie,sábado|sáb',
  },
  fa: {
    months:
      'ژانویه|فروردین,فوریه|اردیبهشت,مارس|خرداد,آوریل|تیر,مه|مرداد,ژوئن|شهریور,ژوئیه|مهر,اوت|آبان,سپتامبر|آذر,اکتبر|دی,نوامبر|بهمن,دسامبر|اسفند',
    weekdays: 'یکشنبه,دوشنبه,سه‌شنبه,چهارشنبه,پنجشنبه,جمعه,شنبه',
  },
  fi: {
    months:
      'tammikuu|tammi|tammikuuta,helmikuu|helmi|helmikuuta,maaliskuu|maalis|maaliskuuta,huhtikuu|huhti|huhtikuuta,toukokuu|touko|toukokuuta,kesäkuu|kesä|kesäkuuta,heinäkuu|heinä|heinäkuuta,elokuu|elo|elokuuta,syyskuu|syys|syyskuuta,lokakuu|loka|lokakuuta,marraskuu|marras|marraskuuta,joulukuu|joulu|joulukuuta',
    weekdays: 'sunnuntai|su,maanantai|ma,tiistai|ti,keskiviikko|ke,torstai|to,perjantai|pe,lauantai|la',
  },
  fil: {
    months:
      'enero|ene,pebrero|peb,marso|mar,abril|abr,mayo|may,hunyo|hun,hulyo|hul,agosto|ago,setyembre|set,oktubre|okt,nobyembre|nob,disyembre|dis',
    weekdays: 'linggo|lin,lunes|lun,martes|mar,miyerkules|miy,huwebes|huw,biyernes|biy,sabado|sab',
  },
  fr: {
    months:
      'janvier|janv,février|févr,mars,avril|avr,mai,juin,juillet|juil,août,septembre|sept,octobre|oct,novembre|nov,décembre|déc',
    weekdays: 'dimanche|dim,lundi|lun,mardi|mar,mercredi|mer,jeudi|jeu,vendredi|ven,samedi|sam',
  },
  he: {
    months:
      'ינואר|בינואר|ינו׳|בינו׳,פברואר|בפברואר|פבר׳|בפבר׳,מרץ|במרץ,אפריל|באפריל|אפר׳|באפר׳,מאי|במאי,יוני|ביוני,יולי|ביולי,אוגוסט|באוגוסט|אוג׳|באוג׳,ספטמבר|בספטמבר|ספט׳|בספט׳,אוקטובר|באוקטובר|אוק׳|באוק׳,נובמבר|בנובמבר|נוב׳|בנוב׳,דצמבר|בדצמבר|דצמ׳|בדצמ׳',
    weekdays:
      'יום ראשון|יום א׳,יום שני|יום ב׳,יום שלישי|יום ג׳,יום רביעי|יום ד׳,יום חמישי|יום ה׳,יום שישי|יום ו׳,יום שבת|שבת',
  },
  hi: {
    months: 'जनवरी|जन॰,फ़रवरी|फ़र॰,मार्च,अप्रैल,मई,जून,जुलाई|जुल॰,अगस्त|अग॰,सितंबर|सित॰,अक्टूबर|अक्टू॰,नवंबर|नव॰,दिसंबर|दिस॰',
    weekdays: 'रविवार|रवि,सोमवार|सोम,मंगलवार|मंगल,बुधवार|बुध,गुरुवार|गुरु,शुक्रवार|शुक्र,शनिवार|शनि',
  },
  hu: {
    months:
      'január|jan,február|febr,március|márc,április|ápr,május|máj,június|jún,július|júl,augusztus|aug,szeptember|szept,október|okt,november|nov,december|dec',
    weekdays: 'vasárnap|v,hétfő|h,kedd|k,szerda|sze,csütörtök|cs,péntek|p,szombat|szo',
  },
  hy: {
    months:
      'հունվար|հնվ|հունվարի,փետրվար|փտվ|փետրվարի,մարտ|մրտ|մարտի,ապրիլ|ապր|ապրիլի,մայիս|մյս|մայիսի,հունիս|հնս|հունիսի,հուլիս|հլս|հուլիսի,օգոստոս|օգս|օգոստոսի,սեպտեմբեր|սեպ|սեպտեմբերի,հոկտեմբեր|հոկ|հոկտեմբերի,նոյեմբեր|նոյ|նոյեմբերի,դեկտեմբեր|դեկ|դեկտեմբերի',
    weekdays: 'կիրակի|կիր,երկուշաբթի|երկ,երեքշաբթի|երք,չորեքշաբթի|չրք,հինգշաբթի|հնգ,ուրբաթ|ուր,շաբաթ|շբթ',
  },
  id: {
    months:
      'januari|jan,februari|feb,maret|mar,april|apr,mei,juni|jun,juli|jul,agustus|agu,september|sep,oktober|okt,november|nov,desember|des',
    weekdays: 'minggu|min,senin|sen,selasa|sel,rabu|rab,kamis|kam,jumat|jum,sabtu|sab',
  },
  it: {
    months:
      'gennaio|gen,febbraio|feb,marzo|mar,aprile|apr,maggio|mag,giugno|giu,luglio|lug,agosto|ago,settembre|set,ottobre|ott,novembre|nov,dicembre|dic',
    weekdays: 'domenica|dom,lunedì|lun,martedì|mar,mercoledì|mer,giovedì|gio,venerdì|ven,sabato|sab',
  },
  ja: {
    months: ',,,,,,,,,,,',
    weekdays: '日曜日|日,月曜日|月,火曜日|火,水曜日|水,木曜日|木,金曜日|金,土曜日|土',
  },
  ka: {
    months:
      'იანვარი|იან,თებერვალი|თებ,მარტი|მარ,აპრილი|აპრ,მაისი|მაი,ივნისი|ივნ,ივლისი|ივლ,აგვისტო|აგვ,სექტემბერი|სექ,ოქტომბერი|ოქტ,ნოემბერი|ნოე,დეკემბერი|დეკ',
    weekdays: 'კვირა|კვი,ორშაბათი|ორშ,სამშაბათი|სამ,ოთხშაბათი|ოთხ,ხუთშაბათი|ხუთ,პარასკევი|პარ,შაბათი|შაბ',
  },
  km: {
    months: 'មករា,កុម្ភៈ,មីនា,មេសា,ឧសភា,មិថុនា,កក្កដា,សីហា,កញ្ញា,តុលា,វិច្ឆិកា,ធ្នូ',
    weekdays: 'អាទិត្យ,ចន្ទ|ច័ន្ទ,អង្គារ,ពុធ,ព្រហស្បតិ៍|ព្រហ,សុក្រ,សៅរ៍',
  },
  ko: {
    months: '1월,2월,3월,4월,5월,6월,7월,8월,9월,10월,11월,12월',
    weekdays: '일요일|일,월요일|월,화요일|화,수요일|수,목요일|목,금요일|금,토요일|토',
  },
  ms: {
    months:
      'januari|jan,februari|feb,mac,april|apr,mei,jun,julai|jul,ogos|ogo,september|sep,oktober|okt,november|nov,disember|dis',
    weekdays: 'ahad|ahd,isnin|isn,selasa|sel,rabu|rab,khamis|kha,jumaat|jum,sabtu|sab',
  },
  my: {
    months: 'ဇန်နဝါရီ|ဇန်,ဖေဖော်ဝါရီ|ဖေ,မတ်,ဧပြီ|ဧ,မေ,ဇွန်,ဇူလိုင်|ဇူ,ဩဂုတ်|ဩ,စက်တင်ဘာ|စက်,အောက်တိုဘာ|အောက်,နိုဝင်ဘာ|နို,ဒီဇင်ဘာ|ဒီ',
    weekdays: 'တနင်္ဂနွေ,တနင်္လာ,အင်္ဂါ,ဗုဒ္ဓဟူး,ကြာသပတေး,သောကြာ,စနေ',
  },
  nb: {
    months:
      'januar|jan,februar|feb,mars|mar,april|apr,mai,juni|jun,juli|jul,august|aug,september|sep,oktober|okt,november|nov,desember|des',
    weekdays: 'søndag|søn,mandag|man,tirsdag|tir,onsdag|ons,torsdag|tor,fredag|fre,lørdag|lør',
  },
  nl: {
    months:
      'januari|jan,februari|feb,maart|mrt,april|apr,mei,juni|jun,juli|jul,augustus|aug,september|sep,oktober|okt,november|nov,december|dec',
    weekdays: 'zondag|zo,maandag|ma,dinsdag|di,woensdag|wo,donderdag|do,vrijdag|vr,zaterdag|za',
  },
  pl: {
    months:
      'styczeń|sty|stycznia,luty|lut|lutego,marzec|mar|marca,kwiecień|kwi|kwietnia,maj|maja,czerwiec|cze|czerwca,lipiec|lip|lipca,sierpień|sie|sierpnia,wrzesień|wrz|września,październik|paź|października,listopad|lis|listopada,grudzień|gru|grudnia',
    weekdays: 'niedziela|niedz,poniedziałek|pon,wtorek|wt,środa|śr,czwartek|czw,piątek|pt,sobota|sob',
  },
  pt: {
    months:
      'janeiro|jan,fevereiro|fev,março|mar,abril|abr,maio|mai,junho|jun,julho|jul,agosto|ago,setembro|set,outubro|out,novembro|nov,dezembro|dez',
    weekdays:
      'domingo|dom,segunda-feira|seg,terça-feira|ter,quarta-feira|qua,quinta-feira|qui,sexta-feira|sex,sábado|sáb',
  },
  ro: {
    months:
      'ianuarie|ian,februarie|feb,martie|mar,aprilie|apr,mai,iunie|iun,iulie|iul,august|aug,septembrie|sept,octombrie|oct,noiembrie|nov,decembrie|dec',
    weekdays: 'duminică|dum,luni|lun,marți|mar,miercuri|mie,joi,vineri|vin,sâmbătă|sâm',
  },
  ru: {
    months:
      'январь|янв|января,февраль|февр|февраля,март|марта|мар,апрель|апр|апреля,май|мая,июнь|июня|июн,июль|июля|июл,август|авг|августа,сентябрь|сент|сентября,октябрь|окт|октября,ноябрь|нояб|ноября,декабрь|дек|декабря',
    weekdays: 'воскресенье|вс,понедельник|пн,вторник|вт,среда|ср,четверг|чт,пятница|пт,суббота|сб',
  },
  sk: {
    months:
      'január|jan|januára,február|feb|februára,marec|mar|marca,apríl|apr|apríla,máj|mája,jún|júna,júl|júla,august|aug|augusta,september|sep|septembra,október|okt|októbra,november|nov|novembra,december|dec|decembra',
    weekdays: 'nedeľa|ne,pondelok|po,utorok|ut,streda|st,štvrtok|št,piatok|pi,sobota|so',
  },
  sr: {
    months:
      'јануар|јан,фебруар|феб,март|мар,април|апр,мај,јун,јул,август|авг,септембар|сеп,октобар|окт,новембар|нов,децембар|дец',
    weekdays: 'недеља|нед,понедељак|пон,уторак|уто,среда|сре,четвртак|чет,петак|пет,субота|суб',
  },
  sv: {
    months:
      'januari|jan,februari|feb,mars,april|apr,maj,juni,juli,augusti|aug,september|sep,oktober|okt,november|nov,december|dec',
    weekdays: 'söndag|sön,måndag|mån,tisdag|tis,onsdag|ons,torsdag|tors,fredag|fre,lördag|lör',
  },
  sw: {
    months:
      'januari|jan,februari|feb,machi|mac,aprili|apr,mei,juni|jun,julai|jul,agosti|ago,septemba|sep,oktoba|okt,novemba|nov,desemba|des',
    weekdays: 'jumapili,jumatatu,jumanne,jumatano,alhamisi,ijumaa,jumamosi',
  },
  ta: {
    months: 'ஜனவரி|ஜன,பிப்ரவரி|பிப்,மார்ச்|மார்,ஏப்ரல்|ஏப்,மே,ஜூன்,ஜூலை,ஆகஸ்ட்|ஆக,செப்டம்பர்|செப்,அக்டோபர்|அக்,நவம்பர்|நவ,டிசம்பர்|டிச',
    weekdays: 'ஞாயிறு|ஞாயி,திங்கள்|திங்,செவ்வாய்|செவ்,புதன்|புத,வியாழன்|வியா,வெள்ளி|வெள்,சனி',
  },
  th: {
    months:
      'มกราคม|ม.ค,กุมภาพันธ์|ก.พ,มีนาคม|มี.ค,เมษายน|เม.ย,พฤษภาคม|พ.ค,มิถุนายน|มิ.ย,กรกฎาคม|ก.ค,สิงหาคม|ส.ค,กันยายน|ก.ย,ตุลาคม|ต.ค,พฤศจิกายน|พ.ย,ธันวาคม|ธ.ค',
    weekdays: 'วันอาทิตย์|อาทิตย์,วันจันทร์|จันทร์,วันอังคาร|อังคาร,วันพุธ|พุธ,วันพฤหัสบดี|พฤหัส,วันศุกร์|ศุกร์,วันเสาร์|เสาร์',
  },
  tr: {
    months:
      'ocak|oca,şubat|şub,mart|mar,nisan|nis,mayıs|may,haziran|haz,temmuz|tem,ağustos|ağu,eylül|eyl,ekim|eki,kasım|kas,aralık|ara',
    weekdays: 'pazar|paz,pazartesi|pzt,salı|sal,çarşamba|çar,perşembe|per,cuma|cum,cumartesi|cmt',
  },
  uk: {
    months:
      'січень|січ|січня,лютий|лют|лютого,березень|бер|березня,квітень|квіт|квітня,травень|трав|травня,червень|черв|червня,липень|лип|липня,серпень|серп|серпня,вересень|вер|вересня,жовтень|жовт|жовтня,листопад|лист|листопада,грудень|груд|грудня',
    weekdays: 'неділя|нд,понеділок|пн,вівторок|вт,середа|ср,четвер|чт,пʼятниця|пт,субота|сб',
  },
  ur: {
    months: 'جنوری,فروری,مارچ,اپریل,مئی,جون,جولائی,اگست,ستمبر,اکتوبر,نومبر,دسمبر',
    weekdays: 'اتوار,پیر,منگل,بدھ,جمعرات,جمعہ,ہفتہ',
  },
  vi: {
    months:
      'tháng 1|thg 1,tháng 2|thg 2,tháng 3|thg 3,tháng 4|thg 4,tháng 5|thg 5,tháng 6|thg 6,tháng 7|thg 7,tháng 8|thg 8,tháng 9|thg 9,tháng 10|thg 10,tháng 11|thg 11,tháng 12|thg 12',
    weekdays: 'chủ nhật|cn,thứ hai|thứ 2,thứ ba|thứ 3,thứ tư|thứ 4,thứ năm|thứ 5,thứ sáu|thứ 6,thứ bảy|thứ 7',
  },
  zh: {
    months:
      '一月|1月,二月|2月,三月|3月,四月|4月,五月|5月,六月|6月,七月|7月,八月|8月,九月|9月,十月|10月,十一月|11月,十二月|12月',
    weekdays: '星期日|周日,星期一|周一,星期二|周二,星期三|周三,星期四|周四,星期五|周五,星期六|周六',
  },
  'zh-Hant': {
    months: '1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月',
    weekdays: '星期日|週日,星期一|週一,星期二|週二,星期三|週三,星期四|週四,星期五|週五,星期六|週六',
  },
};
