/** Lines that name a service to follow, share on or listen with: names that are the same in every language. */
import { levelsOf } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** Networks, messengers, players and stores that sites ask their readers to follow them on. */
const NAMES =
  'whats\\s?app|telegram|facebook|instagram|you\\s?tube|tiktok|twitter|x\\.com|google (?:news|play|discover)|apple (?:news|podcasts)|app store|flipboard|feedly|spotify|linkedin|newsletters?|rss|zalo|viber|pinterest|threads|bluesky|mastodon|discord|reddit|tumblr|messenger|snapchat|podcasts?|line (?:official|today|@)|vkontakte|вконтакте|телеграм|одноклассники|дзен|фейсбук|ютуб|вайбер|інстаграм|واتساب|تيليجرام|تلغرام|فيسبوك|يوتيوب|إنستغرام|تويتر|توییتر|تلگرام|اینستاگرام|واتس|ফেসবুক|ইউটিউব|फेसबुक|यूट्यूब|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|ट्विटर|इंस्टाग्राम|וואטסאפ|פייסבוק|טלגרם|אינסטגרם|טוויטר';
/** Names in scripts without spaces, which stand beside other words, and Hangul, whose particles follow a name. */
const UNBOUNDED_NAMES =
  '微信|微博|抖音|小红书|公众号|公眾號|line好友|ライン公式|メルマガ|フェイスブック|ツイッター|페이스북|카카오톡|유튜브|텔레그램|트위터|인스타그램|เฟซบุ๊ก|ยูทูบ|ไลน์|ทวิตเตอร์';
/** Built from constants; the names stand alone between what is no letter. */
const SERVICES = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${NAMES})(?![\\p{L}\\p{N}])|${UNBOUNDED_NAMES}`, 'iu');
/** Without regard to case and letters around, the same is found ten times as fast: hardly any line needs both. */
const MAY_NAME_ONE = new RegExp(`${NAMES}|${UNBOUNDED_NAMES}`);
/** The longest line that is looked at, in characters: only short ones ask to be followed. */
const MAX_LENGTH = 400;

//  Follow us on Telegram and Instagram      ← short, and names one: an invitation
//  The minister wrote on Facebook that …    ← long: the article's own
export const services: Heuristic = {
  name: 'services',
  levels: ['none', 'one in up to 3 words', 'in up to 8', 'in up to 15', 'in up to 30', 'in more'],
  priors: [0, -2, -2, -1.6, -0.8, 0],
  freedom: 0.7,
  find: ({ blocks }) =>
    levelsOf(blocks, ({ text, key, words }) => {
      if (text.length > MAX_LENGTH || !MAY_NAME_ONE.test(key) || !SERVICES.test(text)) return 0;
      return words.count <= 3 ? 1 : words.count <= 8 ? 2 : words.count <= 15 ? 3 : words.count <= 30 ? 4 : 5;
    }),
};
