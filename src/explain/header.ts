import type { Reasons, Result } from '../engine/index.js';
import { type Language, shown } from '../issue/index.js';
import { type Change, whole } from '../rule/index.js';
import { dayText } from './day-text.js';
import { entry, list, type Page, paragraph } from './page.js';
import { words } from './words/index.js';

const shortened = (value: unknown): string => shown(value ?? null);

const addressed = ({ rule, group, target }: Change): string | undefined => rule ?? group ?? target;

/** The changes that a result was decided under, numbered as citations name them; nothing where there were none. */
export const reformsTold = (reforms: readonly Change[], language: Language): Page => {
  const say = words[language].reforms;
  if (reforms.length === 0) return [];
  return [
    paragraph(say.lead),
    list(
      reforms.map((change, index) => {
        const [number, what] = [index + 1, addressed(change) ?? say.wholeDocument];
        const { part, from, to, reform } = change;
        const named = say.numbered(number, reform);
        return entry([
          part === whole && (from === null || to === null)
            ? say.whole(named, what, from === null)
            : say.change(named, what, part, shortened(from), shortened(to)),
        ]);
      }),
    ),
  ];
};

/** The period that a plan was moved to; nothing where it was not. */
export const periodTold = (moved: Result['asIfInForce'], language: Language): Page =>
  moved === undefined
    ? []
    : [paragraph(words[language].asIfInForce(dayText(moved.from, language), dayText(moved.through, language)))];

/** A document as sources cite it, with its standing. */
export const citedAs = ({ document }: Pick<Reasons, 'document'>, language: Language): string => {
  const say = words[language];
  const { title, number, status } = document;
  return say.source(title[language], number?.[language], say.statuses[status]);
};

/** What sets a result apart from what the document says as it stands: changes, the period moved, what was assumed, the readings chosen. */
export const settingTold = (
  { asIfInForce, assumed, readings, reforms = [] }: Pick<Result, 'asIfInForce' | 'assumed' | 'readings' | 'reforms'>,
  reasons: Pick<Reasons, 'readings'> | undefined,
  language: Language,
): Page => {
  const say = words[language];
  const chosen = Object.entries(readings).flatMap(([id, option]) => {
    const reading = reasons?.readings.find((each) => each.id === id);
    const taken = reading?.options.find((each) => each.id === option);
    return reading === undefined || taken === undefined
      ? []
      : [{ reading: reading.title[language], option: taken.title[language] }];
  });
  return [
    ...reformsTold(reforms, language),
    ...periodTold(asIfInForce, language),
    ...(assumed.length === 0 ? [] : [paragraph(say.assumed(assumed.map((list) => say.lists[list])))]),
    ...(chosen.length === 0 ? [] : [paragraph(say.chosen(chosen))]),
  ];
};

/** What a result rests on: the document and its standing in law, the period moved, what was assumed, the readings chosen. */
export const headerOf = (
  result: Pick<Result, 'asIfInForce' | 'assumed' | 'readings' | 'reforms' | 'statusNote'>,
  reasons: Pick<Reasons, 'document' | 'readings'> | undefined,
  language: Language,
): Page => {
  const say = words[language];
  const document = reasons?.document;
  return [
    ...(document === undefined
      ? []
      : [
          paragraph(
            say.document(document.title[language], document.shortTitle[language], say.statuses[document.status]),
          ),
        ]),
    paragraph(result.statusNote[language]),
    ...settingTold(result, reasons, language),
  ];
};
