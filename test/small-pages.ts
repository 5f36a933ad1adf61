/** Lines that small invented pages are put together from. */

/** Five paragraphs of one article. */
export const PARAGRAPHS: readonly string[] = [
  'The ferry between the two islands stopped on Monday after its old engine had failed for the third time this winter, and nobody could say when it would run again.',
  'Its crew of five had warned the owners in autumn that the spare parts were used up. A letter that the captain wrote in October was never answered, and he keeps a copy of it on the bridge.',
  'Until a replacement comes from the yard in the south, fishing boats carry the post, the bread and those who have to see a doctor, whatever the weather on the sound is like.',
  '“We were promised a new ferry four years ago,” says the head of the school, whose pupils from the smaller island now stay with relatives during the week.',
  'The owners say that the engine will be repaired, and that the islands should be patient. The council meets on Thursday, and the ferry is the only point on its agenda.',
];
export const HEADLINE = 'Islands without a ferry for the third time this winter';
export const MENU: readonly string[] = ['Home', 'News', 'Sport', 'Culture', 'Weather', 'Contact'];
/** Headlines of other articles. */
export const TEASERS: readonly string[] = [
  'Council puts off vote on the new school for another year',
  'Five walks with children',
  'Baker opens second shop in the customs house by the harbour',
  'Storm takes the roof off the rowing club',
  'Library lends tools',
  'Why the bees came early this year and what it means for the orchards',
];
