/** Takes a text and a length, gives as much of its beginning: never half of a pair of surrogates. */
import type { Bounds } from '../limits.js';

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const splitsPair = isHighSurrogate(text.charCodeAt(length - 1)) && isLowSurrogate(text.charCodeAt(length));
  return text.slice(0, splitsPair ? length - 1 : length);
}

/** As much of an input as is read. */
export function cutInput(input: string, bounds: Bounds): string {
  return bounds.admits('maxInputCharacters', input.length)
    ? input
    : cutText(input, bounds.limitOf('maxInputCharacters'));
}
