import { frozen } from '../edge/index.js';
import type { Figure } from './figure.js';
import type { ownWords, sharedWords } from './shipped-words.js';
import { shipped } from './vocabulary.js';

/** The words that ship with the library as types and lists: exact, where those of other documents are texts. */

type ShippedWords = typeof sharedWords & typeof ownWords;
type Under<Of, Having> = { [Name in keyof Of]: Of[Name] extends Having ? Name : never }[keyof Of];

export type TitleName = keyof ShippedWords['titles'];
export type ProjectKind = keyof ShippedWords['projects'];

/** Annual money figures of an enterprise, by field name. */
export type MoneyMeasure = Under<ShippedWords['measures'], { readonly type: 'money' }>;

/** What an enterprise's years are told of: its figures and its place in the library. */
export type AnnualFigure = keyof ShippedWords['measures'] | keyof ShippedWords['flags'];

/** Judgements that a document leaves to a person: inputs, never derived. */
export type FlagJudgement = Exclude<keyof ShippedWords['judgements'], ChoiceJudgement>;
type ChoiceJudgement = Under<ShippedWords['judgements'], { readonly words: object }>;

type SharedFlag = keyof (typeof sharedWords)['flags'];
type SharedChoice = Under<(typeof sharedWords)['judgements'], { readonly words: object }>;

/**
 * The names of the fields of an enterprise that are facts by themselves: its size, and of the words that all documents
 * share the flags and the choices.
 */
export type PlainFact = 'size' | SharedFlag | SharedChoice;

const namesWhere = <Name extends string>(isMeant: (figure: Figure) => boolean): readonly [Name, ...Name[]] =>
  [...shipped.figures.values()].flatMap((figure) => (isMeant(figure) ? [figure.name] : [])) as unknown as readonly [
    Name,
    ...Name[],
  ];

export const titleNames = frozen(shipped.titleNames as readonly [TitleName, ...TitleName[]]);
export const projectKinds = shipped.projectKinds as readonly [ProjectKind, ...ProjectKind[]];
export const annualFigures = namesWhere<AnnualFigure>(() => true);
export const moneyMeasures = namesWhere<MoneyMeasure>(({ kind }) => kind === 'money');
export const peakMeasures = namesWhere<MoneyMeasure>(({ kind, sumUp }) => kind === 'money' && sumUp !== undefined);

export const flagJudgements = Object.entries(shipped.judgements).flatMap(([name, { kind }]) =>
  kind === 'flag' ? [name as FlagJudgement] : [],
);
