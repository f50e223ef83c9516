import type { Amount } from '../../engine/index.js';
import { wordTitle } from '../../subject/index.js';
import { amountText, isNothing, isSame, isSettled, totalText } from '../../explain/amount.js';
import { explaining } from '../../explain/explaining.js';
import { sensitivityShape } from '../../explain/shapes.js';
import type { Format } from '../../explain/formats.js';
import { settingTold } from '../../explain/header.js';
import { itemDetails } from '../../explain/item-name.js';
import { entry, type PageLine, note, type Page, type PageEntry, list, paragraph, table } from '../../explain/page.js';
import { partedPage } from '../../explain/parts.js';
import { noticeEntries } from '../../explain/sections.js';
import { screen } from '../../explain/width.js';
import { type PageWords, words } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';
import { unfitParts } from '../unfit.js';
import type {
  ChangedOutcome,
  ClassAnswer,
  Difference,
  Extreme,
  OptionAnswer,
  ReadingAnswers,
  Sensitivity,
} from './reading-answers.js';
import { type SensitivityWords, sensitivityWords } from './words.js';

interface SensitivityScene {
  readonly say: PageWords;
  readonly told: SensitivityWords;
  readonly language: Language;
  readonly classes: NonNullable<Sensitivity['classes']>;
  readonly paysMoney: boolean;
}

const isSameClass = (a: ClassAnswer | undefined, b: ClassAnswer | undefined): boolean =>
  String(a?.possible) === String(b?.possible);

/** Whether any option of a reading is told apart from the default. */
const matters = ({ options }: ReadingAnswers): boolean =>
  options.some(
    (option) =>
      !isSame(option.total, (options[0] ?? option).total) ||
      option.changes.length > 0 ||
      !isSameClass(option.class, options[0]?.class),
  );

const classText = ({ answer: only, possible }: ClassAnswer, { say, language, classes }: SensitivityScene): string => {
  const named = possible.flatMap((each) => classes[each]?.[language] ?? []);
  return possible.length > 1
    ? say.classes.open(named, possible.includes('none'))
    : (classes[only]?.[language] ?? say.classes.none);
};

/** How far an option moves the total: where its upper limit cannot be stated, neither can what it moves it by. */
const differenceText = ({ lowFen, highFen }: Difference, { say, told }: SensitivityScene): string => {
  const signed = (fen: number): string => `${fen > 0 ? '+' : ''}${say.money(fen)}`;
  if (highFen === undefined) return lowFen === 0 ? told.openDifference : told.ends(signed(lowFen), told.openDifference);
  return lowFen === highFen ? signed(lowFen) : told.ends(signed(lowFen), signed(highFen));
};

const changedAnswer = ({ truth, verdict, payable, limit }: ChangedOutcome, { say, told }: SensitivityScene): string => {
  if (verdict === 'undecidable') return told.undecidable;
  if (limit !== undefined)
    return limit.applies === 'yes'
      ? `${say.limits.holds.must[limit.holds]} (${limit.limit})`
      : say.limits.applies[limit.applies];
  if (payable === undefined) return say.verdicts[truth];
  if (truth === 'no') return say.awards.no;
  const isIdle = truth === 'yes' && isNothing(payable);
  return say.sentence([say.awards[truth], isIdle ? say.nothingFurther : say.payable(amountText(payable, say))]);
};

const changedText = (changed: ChangedOutcome, scene: SensitivityScene): string => {
  const { say, language } = scene;
  const { title, of, level } = changed;
  const named = level === undefined ? undefined : (wordTitle(level)?.[language] ?? level);
  const details = [...itemDetails(of, language), ...(named === undefined ? [] : [named])];
  return `${say.title(title[language], details)}${say.colon}${changedAnswer(changed, scene)}`;
};

/** A sum in a cell: what has no upper limit is said in few words. */
const sumText = (total: Amount, { say, told }: SensitivityScene): string =>
  total.highFen === null
    ? told.fromLeast(total.lowFen === 0 ? undefined : say.money(total.lowFen))
    : amountText(total, say);

const rowOf = (option: OptionAnswer, reading: string, scene: SensitivityScene): readonly PageLine[] => {
  const { language, paysMoney } = scene;
  return [
    [reading],
    [`${option.default ? '* ' : ''}${option.title[language]}`],
    [paysMoney ? sumText(option.total, scene) : ''],
    [paysMoney && !option.default ? differenceText(option.difference, scene) : ''],
    [option.class === undefined ? '' : classText(option.class, scene)],
  ];
};

/** What changes under an option, below the table: a column is too narrow for it. */
const changeEntries = ({ title, options }: ReadingAnswers, scene: SensitivityScene): readonly PageEntry[] => {
  const { told, language } = scene;
  return options.flatMap((option) =>
    option.changes.length === 0
      ? []
      : [
          note([
            told.under(title[language], option.title[language]),
            option.changes.map((changed) => changedText(changed, scene)).join(told.also),
            scene.say.stop,
          ]),
        ],
  );
};

const extremeEntry = (
  label: string,
  end: 'low' | 'high',
  { total, readings: chosen }: Extreme,
  readings: readonly ReadingAnswers[],
  { say, told, language }: SensitivityScene,
): PageEntry => {
  const choices = readings.flatMap(({ reading, title, options }) => {
    const taken = options.find(({ option }) => option === chosen[reading]);
    return taken === undefined ? [] : [{ reading: title[language], option: taken.title[language] }];
  });
  const fen = end === 'low' ? total.lowFen : total.highFen;
  const amount = fen === null ? say.noUpperBound : say.money(fen);
  return entry(
    [label, say.colon, amount, say.stop],
    [
      // At the defaults it is the total of the conclusion.
      ...(isSettled(total) || choices.length === 0 ? [] : [note([told.whole(totalText(total, say))])]),
      note([choices.length === 0 ? told.defaults : say.chosen(choices)]),
    ],
  );
};

/** The least and the most in all, where interpretations move the money. */
const spanText = ({ total, least, most }: Sensitivity, { say, told }: SensitivityScene): string => {
  const { lowFen } = least.total;
  const { highFen } = most.total;
  if (lowFen === total.lowFen && highFen === total.highFen) return amountText(total, say);
  if (highFen === null) return told.fromLeast(lowFen === 0 ? undefined : say.money(lowFen));
  return lowFen === highFen ? say.money(highFen) : say.between(say.money(lowFen), say.money(highFen));
};

const sensitivityPage = (sensitivity: Sensitivity, language: Language): Page => {
  const {
    subject,
    year,
    total,
    readings,
    least,
    most,
    class: settled,
    classes = {},
    paysMoney,
    notApplicable,
  } = sensitivity;
  const [say, told] = [words[language], sensitivityWords[language]];
  const scene: SensitivityScene = { say, told, language, classes, paysMoney };
  const shown = readings.filter(matters);
  const idle = readings.filter((reading) => !matters(reading)).map(({ title }) => title[language]);
  const rows = shown.flatMap(({ title, options }) =>
    options.map((option, index) => rowOf(option, index === 0 ? title[language] : '', scene)),
  );
  const changes = shown.flatMap((reading) => changeEntries(reading, scene));
  const changed = changes.length === 0 ? [] : [list(changes)];
  const remarks = { label: say.brief.remarks, entries: noticeEntries(sensitivity.notices, say, language) };
  const counted = told.counted(readings.length, shown.length);
  const [now, span] = [amountText(total, say), spanText(sensitivity, scene)];
  const sumsText = now === span ? (isSettled(total) ? told.same : told.sameEnds)(now) : told.sums(now, span);
  const sums = paysMoney ? sumsText : undefined;
  const settles = settled === undefined ? undefined : [told.heads[4], say.colon, classText(settled, scene)].join('');
  return partedPage(
    {
      title: [told.title({ subject, year })],
      standing: [sensitivity.statusNote],
      setting: settingTold({ ...sensitivity, readings: {} }, undefined, language),
      parts:
        notApplicable !== undefined
          ? unfitParts(notApplicable[language], remarks, language)
          : [
              {
                label: say.brief.conclusion(readings.length === 0 ? told.none : (sums ?? settles ?? counted)),
                entries: [
                  ...(settles === undefined || (readings.length > 0 && sums === undefined)
                    ? []
                    : [note([settles, say.stop])]),
                  ...(readings.length === 0 || (sums ?? settles) === undefined
                    ? []
                    : [note([`${counted}${say.stop}`])]),
                ],
              },
              {
                label: told.each,
                blocks: rows.length === 0 ? [] : [table(told.heads, rows), paragraph(told.legend), ...changed],
              },
              { label: told.unaffected, entries: idle.length === 0 ? [] : [note([idle.join(told.also), say.stop])] },
              {
                label: told.combined,
                entries:
                  // Where they come to the same, the conclusion has said it.
                  paysMoney && rows.length > 0 && (now !== span || !isSettled(total) || !sensitivity.exact)
                    ? [
                        extremeEntry(told.least, 'low', least, readings, scene),
                        extremeEntry(told.most, 'high', most, readings, scene),
                        ...(sensitivity.exact ? [] : [note([told.tied])]),
                      ]
                    : [],
              },
              remarks,
            ],
      sources: [say.named(sensitivity.title[language])],
    },
    language,
  );
};

/**
 * Explains what hangs on the readings: each option with its total, how far that is from the
 * default's and what changes, then the least and the most that all readings together allow.
 *
 * @example
 * const movedIn = { name: '甲公司', city: '台州市', industry: 'I6510', titles: [{ title: 'little-giant' as const, on: '2026-07-01', event: 'relocated' as const }], projects: [], received: [] }
 * explainSensitivity(sensitivity(movedIn, { document: 'taizhou-matrix-2025', year: 2026 }), 'en').split('\n')[0] // '甲公司: interpretations of the text, programme year 2026'
 */
export const explainSensitivity = (sensitivity: Sensitivity, language: Language, format: Format = 'text'): string =>
  explaining(
    { option: 'sensitivity', maker: 'sensitivity', shape: sensitivityShape },
    sensitivity,
    language,
    format,
    sensitivityPage,
    screen,
  );
