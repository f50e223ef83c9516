import { listOf, oneOf, optional, recordOf, type Readers, takeOptions, text } from '../edge/index.js';
import type { Language } from '../issue/index.js';
import type { Document } from '../rule/index.js';
import { figuresIn, type FigureInContext } from '../targets/index.js';
import type { ToldShape } from './damage.js';
import { explaining } from './explaining.js';
import { type Format, formats } from './formats.js';
import { answer, type PageLine, type Page, paragraph, table } from './page.js';
import { placeText } from './place.js';
import { wantedText } from './wanted.js';
import { screen } from './width.js';
import { words } from './words/index.js';

/** A document that was loaded is no plain data: as much of it as a table is made of. */
const documentShape: ToldShape = {
  id: '',
  title: { zh: '', en: '' },
  statusNote: { zh: '', en: '' },
  rules: [undefined],
  targets: [undefined],
  clauses: undefined,
};

type SupersededBy = Readonly<Record<string, readonly string[]>>;

const figuresPage = (
  document: Document,
  figures: readonly FigureInContext[],
  superseded: SupersededBy,
  language: Language,
): Page => {
  const say = words[language];
  const row = ({ indicator, figure }: FigureInContext): readonly PageLine[] => {
    const { clause, year, kind, foreign, relation = '=', value, times, since } = figure;
    const set = {
      relation,
      unit: figure.unit ?? indicator.unit,
      ...(value === undefined ? {} : { value: String(value) }),
      ...(times === undefined ? {} : { times }),
      ...(since === undefined ? {} : { since }),
    };
    const followed = superseded[clause] ?? [];
    const cited = document.clauses.get(clause);
    const aim = cited?.force === 'aspirational' ? say.targets.aims[kind] : undefined;
    const details = [
      ...(foreign === undefined ? [] : [say.targets.figures.foreign]),
      ...(figure.scope === undefined ? [] : [figure.scope[language]]),
      ...(followed.length === 0 ? [] : [say.targets.figures.yields]),
    ];
    return [
      [placeText(cited?.place ?? '', language)],
      [String(year)],
      [aim ?? say.targets.kinds[kind]],
      [wantedText(set, say)],
      [say.title(indicator.title[language], details)],
    ];
  };
  return [
    answer(say.targets.figures.title(say.named(document.title[language]), figures.length)),
    paragraph(document.statusNote[language]),
    table(say.targets.figures.head, figures.map(row)),
  ];
};

export interface ListFiguresOptions {
  readonly format?: Format;
  /** Ids of the indicators wanted; left out, all of them. */
  readonly indicators?: readonly string[];
  /** Figures that have yielded, by their clause, each with the clauses of other documents that are followed instead. */
  readonly superseded?: SupersededBy;
}

const readers: Readers<ListFiguresOptions> = {
  format: optional(oneOf(formats)),
  indicators: optional(listOf(text)),
  superseded: optional(recordOf(listOf(text))),
};

/**
 * A document's own targets, quotas, baselines and actuals as a table, before anything is observed.
 *
 * @example
 * const [document] = createEngine([documents['shaoxing-growth-2021']]).documents
 * document && listFigures(document, 'en', { indicators: ['eagle-enterprises'] }).includes('at least 15') // true
 */
export const listFigures = (document: Document, language: Language, options: ListFiguresOptions = {}): string => {
  const { format = 'text', indicators, superseded = {} } = takeOptions(options, readers);
  return explaining(
    { option: 'document', maker: 'createEngine', shape: documentShape },
    document,
    language,
    format,
    () => {
      const figures = figuresIn([document]).filter(
        ({ indicator }) => indicators === undefined || indicators.includes(indicator.id),
      );
      return figuresPage(document, figures, superseded, language);
    },
    screen,
  );
};
