/** How a line ends: its last mark, behind it closing brackets and quotes, emphasis, the number of a note. */

/**
 * Group 1 is the mark. German, Danish and others close with the quotes that English and French open with: „Ja.“, »Ja.«.
 */
export const LINE_ENDING: RegExp = /([.!?…。！？।؟۔:：։၊။៕]|\.\.\.)[)\]"'”’“‘»«›‹」』）】〉》*_\s]*(?:\[\d+\])?$/;
