import type { Reasons, Result, RuleOutcome } from '../engine/index.js';
import { type Language, punctuation, shown } from '../issue/index.js';
import { type Change, whole } from '../rule/index.js';
import { dayText } from './day-text.js';
import { entry, list, type Page, paragraph } from './page.js';
import { figureText } from './units.js';
import { words } from './words/index.js';

/** What a change puts in or takes out: figures as the page writes them, all else as it stands in the data. */
const valueText = (value: unknown, language: Language): string =>
  typeof value === 'string' && /\d/u.test(value) ? figureText(value, language) : shown(value ?? null);

/** What a change is of: its title, where it is of an outcome of the page. */
const titleOf = ({ rule }: Change, outcomes: readonly OutcomeTitle[], language: Language): string | undefined =>
  rule === undefined ? undefined : outcomes.find((each) => each.rule.endsWith(`/${rule}`))?.title[language];

type OutcomeTitle = Pick<RuleOutcome, 'rule' | 'title'>;

const addressed = ({ rule, group, target }: Change): string | undefined => rule ?? group ?? target;

/** The changes that a result was decided under, numbered as citations name them; nothing where there were none. */
export const reformsTold = (
  reforms: readonly Change[],
  language: Language,
  outcomes: readonly OutcomeTitle[] = [],
): Page => {
  const say = words[language].reforms;
  if (reforms.length === 0) return [];
  return [
    paragraph(say.lead),
    list(
      reforms.map((change, index) => {
        const [number, what] = [index + 1, addressed(change) ?? say.wholeDocument];
        const { part, from, to, reform } = change;
        const title = titleOf(change, outcomes, language);
        const named = say.numbered(number, reform);
        return entry([
          part === whole && (from === null || to === null)
            ? say.whole(named, what, from === null)
            : say.change(named, title, `${what}${punctuation[language].comma}${part}`, [
                valueText(from, language),
                valueText(to, language),
              ]),
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
export const citedAs = (
  document: Pick<Reasons['document'], 'title' | 'number' | 'status'>,
  language: Language,
): string => {
  const say = words[language];
  const { title, number, status } = document;
  return say.source(title[language], number?.[language], say.statuses[status]);
};

/** What a result's document is called in short, by its id. */
export const shortTitlesOf = (
  { cited }: Pick<Result, 'cited'>,
  reasons: Pick<Reasons, 'document'> | undefined,
  language: Language,
): ReadonlyMap<string, string> => {
  if (reasons !== undefined) return new Map([[reasons.document.id, reasons.document.shortTitle[language]]]);
  return new Map(cited === undefined ? [] : [[cited.document, cited.shortTitle[language]]]);
};

/** Every outcome of a result that has a title, as far as it has any. */
export const outcomesIn = ({
  awards = [],
  tiers = [],
  services = [],
  limits = [],
}: Partial<Result>): readonly OutcomeTitle[] => [...awards, ...tiers, ...services, ...limits];

/** What sets a result apart from what the document says as it stands: changes, the period moved, what was assumed, the readings chosen. */
export const settingTold = (
  { asIfInForce, assumed, readings, reforms = [] }: Pick<Result, 'asIfInForce' | 'assumed' | 'readings' | 'reforms'>,
  reasons: Pick<Reasons, 'readings'> | undefined,
  language: Language,
  outcomes: readonly OutcomeTitle[] = [],
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
    ...reformsTold(reforms, language, outcomes),
    ...periodTold(asIfInForce, language),
    ...(assumed.length === 0 ? [] : [paragraph(say.assumed(assumed.map((list) => say.lists[list])))]),
    ...(chosen.length === 0 ? [] : [paragraph(say.chosen(chosen))]),
  ];
};

/** What a result rests on: the document and its standing in law, the period moved, what was assumed, the readings chosen. */
export const headerOf = (
  result: Pick<Result, 'asIfInForce' | 'assumed' | 'readings' | 'reforms' | 'statusNote'> & Partial<Result>,
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
    ...settingTold(result, reasons, language, outcomesIn(result)),
  ];
};
