/** A page of HTML around what a test is about: enough prose to be an article. */
const PROSE = [
  'The council of the small harbour town decided on Tuesday to rebuild the old pier before the next winter comes.',
  'Fishermen had asked for it for years, because the wooden planks were torn away by a storm in the spring of last year.',
  'The works are going to cost two million, of which the state pays a half, and they should be finished by October.',
  'Until then, the ferry to the islands leaves from the northern quay, the mayor said after the meeting of the council.',
];

export const htmlPage = ({ head = '', above = '', below = '', lang = 'en' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body><main><article>${above}${PROSE.map((line) => `<p>${line}</p>`).join('')}${below}</article></main></body></html>`;
