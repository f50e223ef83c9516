import {
  isPlainObject,
  type PlainObject,
  language as languageReader,
  ofWhole,
  oneOf,
  resultWanted,
} from '../edge/index.js';
import { HuiqiError, type Issue, issue, type Language, throwIfAny } from '../issue/index.js';
import { contradictionIn } from './contradiction.js';
import { type Damage, damageIn, type ToldShape } from './damage.js';
import { type Format, formats, printPage } from './formats.js';
import type { Page } from './page.js';

/** The functions whose answers can be explained. */
const makers = [
  'evaluate',
  'evaluateAwards',
  'assessTargets',
  'conflictsOf',
  'classifyTier',
  'tierMovements',
  'timeline',
  'questions',
  'sensitivity',
  'whatWouldItTake',
  'verifyReceipt',
  'evaluateAll',
  'timelineAll',
] as const;

/** What can be explained: what it is called where it is handed over, the function that makes it, and what stands in it. */
export interface ToldKind {
  readonly option: string;
  readonly maker: (typeof makers)[number] | 'createEngine';
  readonly shape: ToldShape;
  /** What must hold between its parts, of what is whole by its shape. */
  readonly apart?: (told: never) => Damage | undefined;
}

/** Refuses what is nothing that can be explained, and says what can be. */
export const cannotExplain = (value: unknown): HuiqiError =>
  new HuiqiError([resultWanted(makers.join(', '), value, 'result')]);

/** What is wrong with a thing that comes back: it is another one, or it has lost or changed a part on its way. */
const damageOf = ({ option, maker, shape, apart }: ToldKind, value: unknown): readonly Issue[] => {
  const damage = ofWhole(
    maker,
    option,
    () =>
      damageIn(shape, value, option) ?? apart?.(value as never) ?? contradictionIn(value as PlainObject, {}, option),
  );
  if (damage === undefined) return [];
  const { place, found, wanted } = damage;
  const isOther = !isPlainObject(value) || typeof value['kind'] !== 'string' || place === `${option}.kind`;
  return isOther
    ? [resultWanted(maker, value, option)]
    : [issue('result-damaged', { option: place }, found, { maker, wanted })];
};

/**
 * Checks that a thing is what can be explained so, whole, in a language there is.
 *
 * @throws HuiqiError naming everything that is wrong.
 */
export const mustExplain = (kind: ToldKind, value: unknown, language: unknown, format: unknown = 'text'): void => {
  throwIfAny([
    ...damageOf(kind, value),
    ...languageReader(language, 'language').issues,
    ...oneOf(formats)(format, 'format').issues,
  ]);
};

/** An explanation as text, of what was checked. */
export const explaining = <Told>(
  kind: ToldKind,
  value: Told,
  language: Language,
  format: Format,
  pageOf: (value: Told, language: Language) => Page,
  columns = Infinity,
): string => {
  mustExplain(kind, value, language, format);
  return ofWhole(kind.maker, kind.option, () => printPage(pageOf(value, language), format, columns));
};
