/** Sets of signs are kept once each, however many there are. */
import { expect, it } from 'vitest';
import { SignSets } from '../src/sign-sets.js';

const WIDTH = 3;

it('gives each set a number of its own, and the same set the same', () => {
  const sets = new SignSets(WIDTH);
  // Far more than there is room for at first.
  const source = Int32Array.from({ length: 1000 * WIDTH }, (_, at) => Math.imul(at, 0x9e3779b1));
  const numbers = Array.from({ length: 1000 }, (_, at) => sets.add(source, at * WIDTH));
  expect(numbers).toEqual(numbers.map((_, at) => at));
  expect(numbers.map((_, at) => sets.add(source, at * WIDTH))).toEqual(numbers);
  for (const set of numbers)
    expect([0, 1, 2].map((n) => sets.bitsOf(set, n))).toEqual([...source.slice(set * WIDTH, (set + 1) * WIDTH)]);
});

it('tells sets apart that share their hash', () => {
  const sets = new SignSets(2);
  // The hash of (a, b) is ((a * m) ^ b) * m: these two have 0 in both steps.
  const mixer = 0x01000193;
  const pair = Int32Array.from([0, 0, 1, mixer]);
  expect([sets.add(pair, 0), sets.add(pair, 2), sets.add(pair, 0), sets.add(pair, 2)]).toEqual([0, 1, 0, 1]);
});
