/** Pages of HTML that hold no article: home pages, walls, error pages. Those of text are among the fixtures. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/index.js';

const page = (language: string, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const menu = (...entries: readonly string[]): string =>
  `<header><a href="/" class="logo">▲</a><nav><ul>${entries.map((entry, at) => `<li><a href="/${String(at)}">${entry}</a></li>`).join('')}</ul></nav></header>`;
const footer = (...entries: readonly string[]): string =>
  `<footer><p>${entries.map((entry) => `<a href="#">${entry}</a>`).join(' · ')}</p></footer>`;
const card = ([headline = '', summary = '', time = '']: readonly string[]): string =>
  `<article class="card"><a href="/a"><img src="a.jpg" alt=""></a><h3><a href="/a">${headline}</a></h3><p>${summary}</p><time>${time}</time></article>`;
const cards = (heading: string, list: readonly (readonly string[])[]): string =>
  `<section><h2>${heading}</h2><div class="grid">${list.map(card).join('')}</div></section>`;

const HOME_EN = page(
  'en',
  'The Sound – news from the islands',
  menu('News', 'Sport', 'Culture', 'Weather', 'Jobs') +
    `<main>${cards('Top stories', [
      ['Ferry stops for the third time', 'Nobody can say when it will run again.', '2 hours ago'],
      ['Library lends tools', 'A drill is the most wanted of them all.', '4 hours ago'],
      ['Council puts off vote on school', 'Two members were ill, and one had missed the ferry.', '5 hours ago'],
      ['Storm takes roof off rowing club', 'The boats were saved by the members.', '7 hours ago'],
    ])}${cards('Sport', [
      ['Rowers win in the north', 'It was their first race in a borrowed boat.', 'Yesterday'],
      ['Skittles: all results', 'The league goes into its last week.', 'Yesterday'],
      ['Keeper stays another year', 'She had offers from the mainland.', 'Monday'],
    ])}<aside><h2>Most read</h2><ol><li><a href="/1">Baker opens second shop</a></li><li><a href="/2">Five walks with children</a></li></ol></aside></main>` +
    footer('About us', 'Contact', 'Terms of use', 'Privacy policy'),
);

const SECTION_ES = page(
  'es',
  'Cultura | El Faro',
  menu('Portada', 'Nacional', 'Cultura', 'Deportes') +
    `<main><h1>Cultura</h1>${cards('Últimas noticias', [
      ['La biblioteca presta herramientas', 'El taladro es la más solicitada.', 'Hace 2 horas'],
      ['Vuelve el festival del puerto', 'Habrá tres noches de música.', 'Hace 3 horas'],
      ['El coro busca voces', 'Los ensayos son los martes.', 'Hace 5 horas'],
      ['Una exposición de faros', 'Reúne fotografías de un siglo.', 'Ayer'],
      ['Cierra el último cine', 'El edificio será un mercado.', 'Ayer'],
    ])}<p><a href="?p=2">Siguiente</a></p></main>` +
    footer('Aviso legal', 'Política de privacidad', 'Contacto'),
);

const LOGIN_DE = page(
  'de',
  'Anmelden – Der Inselbote',
  menu('Startseite', 'Politik', 'Sport') +
    `<main><h1>Anmelden</h1><form><label>E-Mail-Adresse <input></label><label>Passwort <input type="password"></label>
<label><input type="checkbox"> Angemeldet bleiben</label><button>Anmelden</button><a href="/vergessen">Passwort vergessen?</a></form>
<p>Noch kein Konto? <a href="/neu">Jetzt registrieren</a></p></main>` +
    footer('Impressum', 'Datenschutz', 'AGB'),
);

const WALL_FR = page(
  'fr',
  'La traversée | Le Détroit',
  menu('Accueil', 'Politique', 'Sport') +
    `<main><h1>Les îles sans bateau</h1><div class="paywall"><h2>La suite est réservée aux abonnés</h2>
<p>Abonnez-vous pour lire la suite.</p><ul><li>Sans engagement</li><li>1 € le premier mois</li></ul><button>Je m’abonne</button>
<p>Déjà abonné ? <a href="/connexion">Se connecter</a></p></div></main>` +
    footer('Mentions légales', 'Gestion des cookies'),
);

const NOT_FOUND_VI = page(
  'vi',
  'Không tìm thấy trang',
  menu('Trang chủ', 'Thời sự', 'Thể thao') +
    `<main><h1>404</h1><p>Không tìm thấy trang bạn yêu cầu.</p><p>Trang này có thể đã bị xóa hoặc đổi địa chỉ.</p><a href="/">Về trang chủ</a></main>` +
    footer('Liên hệ', 'Quảng cáo'),
);

const ERROR_RU = page(
  'ru',
  'Ошибка',
  '<h1>Что-то пошло не так</h1><p>Мы уже знаем о проблеме и работаем над ней. Попробуйте обновить страницу позже.</p><a href="/">На главную</a>',
);

const CHECK_EN = page(
  'en',
  'Just a moment...',
  '<h1>paper.example</h1><h2>Verifying you are human. This may take a few seconds.</h2><p>paper.example needs to review the security of your connection before proceeding.</p><noscript>Enable JavaScript and cookies to continue</noscript><footer>Performance &amp; security by ShieldCo</footer>',
);

describe('extractArticle on HTML without an article', () => {
  it.each([
    ['a home page', HOME_EN],
    ['the page of a section', SECTION_ES],
    ['a login', LOGIN_DE],
    ['a wall for subscribers', WALL_FR],
    ['a page that there is not', NOT_FOUND_VI],
    ['an error', ERROR_RU],
    ['a check of who visits', CHECK_EN],
  ])('finds none on %s', (_, html) => {
    const { text, markdown, confidence, lead, warnings } = extractArticle(html);
    expect(text).toBe('');
    expect([markdown, lead]).toEqual(['', null]);
    expect(confidence).toBeLessThan(0.5);
    expect(warnings.map(({ code }) => code)).toEqual(['no-article']);
  });

  it('finds a short article on a page that would be a home page without it', () => {
    const story = `<article><h1>The ferry runs again</h1>
<p>The ferry runs again. Its engine came on Monday, and the crew worked through the night.</p>
<p>The first trip is tonight at seven, says the captain, and all of the islands are invited to it.</p></article>`;
    const { text } = extractArticle(HOME_EN.replace('<main>', `<main>${story}`));
    expect(text).toContain('The ferry runs again.');
    expect(text).toContain('The first trip is tonight');
  });
});
