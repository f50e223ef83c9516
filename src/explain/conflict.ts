import type { Language } from '../issue/index.js';
import type { Conflict, ConflictFigure } from '../targets/index.js';
import { cityText } from './city-names.js';
import { explaining } from './explaining.js';
import { conflictShape } from './shapes.js';
import type { Format } from './formats.js';
import { placeText } from './place.js';
import { clause, entry, type PageLine, note, type Page, paragraph, table } from './page.js';
import { partedPage } from './parts.js';
import { wantedText } from './wanted.js';
import { screen } from './width.js';
import { type PageWords, words } from './words/index.js';

const notesOf = (
  { scope, contradicts, yearUnstated, status }: ConflictFigure,
  { targets: { conflict: say }, sentence, statuses }: PageWords,
  language: Language,
): string =>
  sentence([
    ...(status === 'consultation-draft' ? [statuses[status]] : []),
    ...(scope === undefined ? [] : [scope[language]]),
    ...(contradicts.length === 0 ? [] : [say.contradicts]),
    ...(yearUnstated === undefined ? [] : [say.noYear]),
  ]);

const markOf = (
  figure: ConflictFigure,
  { takes, superseded }: Conflict,
  say: PageWords,
): 'taken' | 'same' | 'superseded' | 'standing' => {
  const isIn = (list: readonly ConflictFigure[]): boolean => list.some(({ clause: id }) => id === figure.clause);
  if (isIn(takes)) return 'taken';
  if (isIn(superseded)) return 'superseded';
  const alike = ({ kind, scope }: ConflictFigure): boolean => kind === figure.kind && scope?.zh === figure.scope?.zh;
  return takes.some((taken) => alike(taken) && wantedText(taken, say) === wantedText(figure, say))
    ? 'same'
    : 'standing';
};

const conflictPage = (conflict: Conflict, language: Language): Page => {
  const say = words[language];
  const { city, year, title, agree, takes, figures, measure, why, defects, related, dependsOn, dependsOnTitles } =
    conflict;
  const told = say.targets.conflict;
  const row = (figure: ConflictFigure): readonly PageLine[] => [
    [told.marks[markOf(figure, conflict, say)]],
    [figure.shortTitle[language]],
    [wantedText(figure, say)],
    [say.targets.kinds[figure.kind]],
    [placeText(figure.place, language)],
    [notesOf(figure, say, language)],
  ];
  const isMarked = takes.length > 0 && figures.length > 1;
  const wanted = takes.map((figure) => wantedText(figure, say));
  return partedPage(
    {
      title: [
        told.title({
          city: cityText(city, language),
          year,
          title: say.title(title[language], [say.targets.measures[measure]]),
        }),
      ],
      standing: [],
      setting: [],
      parts: [
        { label: say.brief.conclusion(told.answer(agree, wanted, figures.length)) },
        {
          label: told.figures,
          blocks:
            figures.length === 0
              ? []
              : [table(told.head, figures.map(row)), ...(isMarked ? [paragraph(told.legend)] : [])],
        },
        {
          label: told.why,
          entries: [
            ...(figures.length === 0 ? [] : [note([say.targets.reason(why[language])])]),
            ...(dependsOn.length === 0
              ? []
              : [note([say.targets.dependsOn(dependsOnTitles?.map((each) => each[language]) ?? dependsOn)])]),
          ],
        },
        {
          label: told.defects,
          entries: defects.map((defect) => entry([told.defect(defect.title[language], defect.taken[language])])),
        },
        {
          label: told.related,
          entries: related.map((other) =>
            entry(
              [say.title(other.title[language], [say.targets.measures[other.measure]])],
              other.figures.map((figure) =>
                note([
                  say.targets.kinds[figure.kind],
                  say.colon,
                  wantedText(figure, say),
                  say.stop,
                  clause(say.citation(figure.shortTitle[language], [figure.place])),
                ]),
              ),
            ),
          ),
        },
      ],
      sources: [],
    },
    language,
  );
};

/**
 * Explains what a city's documents say of one indicator in one year: every figure, which is
 * followed and why, what is known to be wrong, and the look-alikes it must not be taken for.
 *
 * @example
 * explainConflict(conflictsOf('rd-intensity', { year: 2025 }), 'en').includes('\n1. Conclusion: the figures differ; applied: at least 2.8%\n') // true
 */
export const explainConflict = (conflict: Conflict, language: Language, format: Format = 'text'): string =>
  explaining(
    { option: 'conflict', maker: 'conflictsOf', shape: conflictShape },
    conflict,
    language,
    format,
    conflictPage,
    screen,
  );
