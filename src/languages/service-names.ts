/** Names of networks, messengers, players and stores that sites ask their readers to follow them on: data, no logic. */

/** Alternatives of a regular expression, in lower case: names in Latin letters. */
export const LATIN_NAMES =
  'whats\\s?app|telegram|facebook|instagram|you\\s?tube|tiktok|twitter|x\\.com|google (?:news|play|discover)|apple (?:news|podcasts)|app store|flipboard|feedly|spotify|linkedin|newsletters?|rss|zalo|viber|pinterest|threads|bluesky|mastodon|discord|reddit|tumblr|messenger|snapchat|podcasts?|line (?:official|today|@)|vkontakte';
/** Words in lower case, each of which is in one of {@link LATIN_NAMES} at least; each of those holds one. */
export const SERVICE_WORDS =
  'whatsapp whats telegram facebook instagram youtube tube tiktok twitter x google apple store flipboard feedly spotify linkedin newsletter newsletters rss zalo viber pinterest threads bluesky mastodon discord reddit tumblr messenger snapchat podcast podcasts line vkontakte';
/** Names in other scripts. */
export const OTHER_NAMES =
  'вконтакте|телеграм|одноклассники|дзен|фейсбук|ютуб|вайбер|інстаграм|واتساب|تيليجرام|تلغرام|فيسبوك|يوتيوب|إنستغرام|تويتر|توییتر|تلگرام|اینستاگرام|واتس|ফেসবুক|ইউটিউব|फेसबुक|यूट्यूब|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|ट्विटर|इंस्टाग्राम|וואטסאפ|פייסבוק|טלגרם|אינסטגרם|טוויטר';
/** Names that stand between letters as well: in scripts without spaces, and in Hangul, whose particles follow a name. */
export const UNBOUNDED_NAMES =
  '微信|微博|抖音|小红书|公众号|公眾號|line好友|ライン公式|メルマガ|フェイスブック|ツイッター|페이스북|카카오톡|유튜브|텔레그램|트위터|인스타그램|เฟซบุ๊ก|ยูทูบ|ไลน์|ทวิตเตอร์';
