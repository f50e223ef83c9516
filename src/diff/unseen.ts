import type { Bilingual } from '../issue/index.js';
import { digest } from '../scenario/receipt/digest.js';
import type { Unit } from './attribution.js';
import type { Edit } from './edit.js';
import { type EffectGroup, type FoundEffect, traceOf } from './grouping.js';
import { decideAlike } from './same-logic.js';
import type { DocumentSide } from './side.js';
import { isAnyTouched, touchedBetween } from './touched.js';
import { valueText } from './value-text.js';
import { words } from './words.js';

const titleOf = ({ file, document }: Edit, sides: readonly DocumentSide[]): Bilingual => {
  const documents = sides.map((side) => side.document);
  const rule = documents.flatMap(({ rules }) => rules.filter(({ slug }) => slug === file))[0];
  return rule?.title ?? documents[0]?.shortTitle ?? { zh: document, en: document };
};

const placeIn = ({ file, entry, part, name }: Edit): string =>
  name ?? [file, entry, part].filter((each) => each !== undefined && each !== '').join('.');

const textOf = (value: unknown): Bilingual =>
  value === undefined ? words.absentThere : { zh: valueText(value, 'zh'), en: valueText(value, 'en') };

/** What stood there, by where it stood; what stands there now needs no place of its own. */
const wasOf = (edit: Edit): Bilingual => {
  const { zh, en } = textOf(edit.from);
  const place = placeIn(edit);
  return { zh: `${place} ${zh}`, en: `${place} ${en}` };
};

const groupOf = (edit: Edit, sides: readonly DocumentSide[]): EffectGroup => ({
  fingerprint: digest({ edits: [traceOf(edit)], class: 'otherwise' }).slice(0, 16),
  class: 'otherwise',
  edits: [edit.id],
  attribution: 'alone',
  outcome: { rule: `${edit.document}/${edit.entry ?? edit.file}`, title: titleOf(edit, sides) },
  before: wasOf(edit),
  after: textOf(edit.to),
  inputs: 0,
  pinned: [],
});

/**
 * Edits that change what the document is compiled to, while nothing that was tried shows it, or only by a bound of what
 * stays open: each is told by itself. Whatever a rule file may come to say, none of it passes as nothing.
 */
export const unseenIn = (
  found: readonly FoundEffect[],
  units: readonly Pick<Unit, 'edits' | 'side'>[],
  sides: readonly [DocumentSide, DocumentSide],
): readonly EffectGroup[] => {
  const shown = new Set(found.filter(({ effect }) => effect.class !== 'range').flatMap(({ cause }) => cause.edits));
  const [before] = sides;
  return units
    .filter(({ edits }) => !edits.some(({ id }) => shown.has(id)))
    .filter(({ side }) => {
      const touched = touchedBetween(before, side);
      return isAnyTouched(touched) && !decideAlike(before, side, touched);
    })
    .flatMap(({ edits }) => edits.filter(({ kind }) => kind === 'meaning').map((edit) => groupOf(edit, sides)));
};
