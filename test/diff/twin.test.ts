import { expect, test } from 'vitest';
import { askingOnce, readTrials } from '../../src/diff/ask.js';
import { boundaryTrials } from '../../src/diff/boundary/index.js';
import { answersUnder, effectsOf, sumOf } from '../../src/diff/effect.js';
import { type DocumentSide, readSide } from '../../src/diff/side.js';
import { touchedBetween } from '../../src/diff/touched.js';
import { askingTwins } from '../../src/diff/twin.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { edited } from '../faults/edit.js';
import { before as rules } from './changes.js';

const id = 'taizhou-matrix-2025';
const band = 'conditions/any/revenue-band/all/band-end/operator';

const sideOf = (...edits: Parameters<typeof edited>[1][]): DocumentSide =>
  readSide(edits.reduce((files, edit) => edited(files, edit), rules)[id] as DocumentFiles);

const operator = { file: `${id}/scale-up-library`, at: band, to: 'lessThanInclusive' };
const gone = { file: `${id}/readings`, at: 'library-band-end', remove: true } as const;

test('an edit alone that decides as one of the two sides is answered as that side answers, and is not asked', () => {
  const [before, after] = [sideOf(), sideOf(operator, gone)];
  const { read } = readTrials(
    boundaryTrials(before, after, touchedBetween(before, after), 1),
    before.document.vocabulary,
  );
  const ask = askingOnce({ readings: true });
  const seen = new Set<DocumentSide>();
  const twins = askingTwins([before, after], (side, given) => {
    seen.add(side);
    return ask(side, given);
  });
  const alone = { gone: sideOf(gone), operator: sideOf(operator) };
  for (const side of Object.values(alone))
    for (const each of read.slice(0, 40)) {
      const [own, other] = [ask(side, each).answers, twins(side, each).answers];
      if (own === undefined || other === undefined) throw new Error(`${each.trial.name.en} is refused`);
      expect(effectsOf(own, other, [...side.options.keys()])).toEqual([]);
      for (const option of ['', ...side.options.keys()])
        expect([...answersUnder(other, option).values()].map(sumOf)).toEqual(
          [...answersUnder(own, option).values()].map(sumOf),
        );
    }
  expect(read.length).toBeGreaterThan(40);
  // Without the reading a document decides as before, and with the operator alone, of which the reading lapses, as after.
  expect([...seen].every((side) => side === before || side === after)).toBe(true);
});

test('a case that chooses an option is asked of the edit itself', () => {
  const [before, after] = [sideOf(), sideOf(operator, gone)];
  const alone = sideOf(gone);
  const { read } = readTrials(
    boundaryTrials(before, after, touchedBetween(before, after), 1).slice(0, 1),
    before.document.vocabulary,
  );
  const seen: DocumentSide[] = [];
  const twins = askingTwins([before, after], (side) => {
    seen.push(side);
    return { issues: [] };
  });
  for (const each of read) {
    twins(alone, each);
    twins(alone, { ...each, trial: { ...each.trial, setting: { readings: { 'tier-jump': 'each' } } } });
  }
  expect(seen).toEqual([before, alone]);
});
