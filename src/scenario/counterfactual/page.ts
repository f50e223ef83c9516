import { reasonsOf } from '../../engine/index.js';
import { amountText, isNothing, totalText } from '../../explain/amount.js';
import { clausesBehind, printedAt } from '../../explain/brief/places.js';
import { displacedEntries } from '../../explain/displaced.js';
import { explaining } from '../../explain/explaining.js';
import { whatWouldItTakeShape } from '../../explain/shapes.js';
import type { Format } from '../../explain/formats.js';
import { citedAs, settingTold } from '../../explain/header.js';
import { itemDetails } from '../../explain/item-name.js';
import { fieldName, groupName, groupsOf, isOfItem, pathName } from '../../explain/missing-names.js';
import { entry, type PageLine, marked, note, type Page, type PageEntry, path } from '../../explain/page.js';
import { partedPage } from '../../explain/parts.js';
import { type Scene, sceneOf } from '../../explain/scene.js';
import { noticeEntries } from '../../explain/sections.js';
import { figureText } from '../../explain/units.js';
import { screen } from '../../explain/width.js';
import { type PageWords, words } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';
import { formatMoney, type Money } from '../../quantity/index.js';
import { intervalOf } from '../interval.js';
import { unfitParts, unfitText } from '../unfit.js';
import type { NoWay, Obstacle, Taking, Way } from './pathway.js';
import { roundBelow, type Step } from './step.js';
import { takingWords } from './words.js';

const sceneFor = (award: Way | NoWay, language: Language): Scene => sceneOf(reasonsOf(award), language);

const isSet = ({ change }: Step): boolean => change.kind === 'set';

/** A whole that only rises because its part does: the clause asks for the part. */
const isAlong = (step: Step, at: number, all: readonly Step[]): boolean =>
  isSet(step) &&
  step.toFen !== undefined &&
  all.slice(0, at).some((part) => isSet(part) && part.toFen === step.toFen && containerOf(part) === containerOf(step));

const containerOf = ({ change: { path: at } }: Step): string => at.slice(0, at.lastIndexOf('.'));

/** What a way asks for, each with the wholes that rise along. */
const stepTexts = (steps: readonly Step[], language: Language): readonly string[] =>
  steps.flatMap((step, at) => {
    if (isAlong(step, at, steps)) return [];
    const along = steps.filter(
      (other, index) => index > at && isAlong(other, index, steps) && other.toFen === step.toFen,
    );
    return [
      stepText(
        step,
        along.map(({ change: { path: each } }) => pathName(each, words[language], language)),
        language,
      ),
    ];
  });

const stepText = ({ change, text, more }: Step, along: readonly string[], language: Language): string => {
  const told = takingWords[language];
  if (change.kind === 'set' && change.from === undefined) return told.untoldStep(text[language]);
  // What must be exceeded, and stands exactly there, lacks no sum that could be told.
  if (more === undefined || more.amountFen === 1) return told.step(text[language], undefined, along);
  const { amountFen, amount, percent } = more;
  const below = roundBelow(amountFen);
  return told.step(
    text[language],
    {
      ...(percent === undefined ? {} : { percent: figureText(percent, language) }),
      amount: figureText(below === undefined ? amount : formatMoney(below as Money), language),
      isPast: below !== undefined,
    },
    along,
  );
};

const isGainful = ({ gain }: Way): boolean => !isNothing(gain);

/** What a way pays and what becomes of the total. */
const paysText = (way: Way, say: PageWords, language: Language): string => {
  const told = takingWords[language];
  const { pays, gain, total } = way;
  const payable = say.payable(amountText(pays, say));
  if (!isGainful(way)) return told.stays(payable);
  if (total.high !== null && gain.lowFen === pays.lowFen && gain.highFen === pays.highFen)
    return told.addsAll(payable, amountText(total, say));
  const gains =
    gain.high !== null && gain.low !== gain.high && intervalOf(gain).low === 0
      ? told.gainsUpTo(say.money(gain.highFen))
      : told.gains(amountText(gain, say));
  return told.pays(payable, gains, total.high === null ? undefined : amountText(total, say));
};

const namesOf = ({ missing, of }: Way, say: PageWords, language: Language): string =>
  groupsOf(missing)
    .map((group) => (isOfItem(group.all[0].path, of) ? fieldName : groupName)(group, say, language))
    .join(say.and);

/** Whether a name is of an entry that was made up for the way, and says nothing. */
const isInvented = (name: string, changes: readonly Step[]): boolean =>
  changes.some(({ change }) => change.kind === 'add' && Object.values(change.entry).includes(name));

/** A sum that was not told changes what is paid, never what is asked. */
const isAmount = ({ path: at }: Way['missing'][number]): boolean => /\.(?:approved|amount)$/u.test(at);

/** What all of several ways need, or lack, alike: it is said once, above them. */
interface Alike {
  readonly steps: readonly string[];
  readonly missing: readonly string[];
}

const alikeIn = (all: readonly (readonly string[])[]): readonly string[] =>
  all.length < 2 ? [] : (all[0] ?? []).filter((each) => all.every((own) => own.includes(each)));

const missingText = (way: Way, say: PageWords, language: Language): readonly string[] =>
  way.missing.length === 0
    ? []
    : [takingWords[language].missing(namesOf(way, say, language), way.missing.every(isAmount))];

/** What most of the ways lack, and each of them in the same words. */
const mostlyMissing = (texts: readonly string[]): readonly string[] => {
  const [most] = texts
    .map((text) => [text, texts.filter((each) => each === text).length] as const)
    .sort(([, one], [, other]) => other - one);
  return most !== undefined && most[1] > 2 ? [most[0]] : [];
};

const alikeOf = (ways: readonly Way[], language: Language): Alike => ({
  steps: alikeIn(ways.map(({ changes }) => stepTexts(changes, language))),
  missing: ways.some((way) => way.missing.length === 0)
    ? []
    : mostlyMissing(ways.flatMap((way) => missingText(way, words[language], language))),
});

const wayEntry = (way: Way, alike: Alike, language: Language): PageEntry => {
  const [scene, told] = [sceneFor(way, language), takingWords[language]];
  const { say } = scene;
  const { title, of, changes, displacedBy, displaces } = way;
  const name = of === undefined || isInvented(of, changes) ? [] : itemDetails(of, language);
  const [step, ...more] = stepTexts(changes, language).filter((text) => !alike.steps.includes(text));
  const pays = paysText(way, say, language);
  return entry(
    [say.title(title[language], name), ...printedAt(scene)],
    [
      // What one step pays stands beside it.
      ...(step === undefined || more.length > 0
        ? [...(step === undefined ? [] : [step, ...more]), pays].map((text) => note([text]))
        : [note([`${step}${told.then}${pays}`])]),
      ...displacedEntries(displacedBy, scene),
      ...(displaces.length === 0
        ? []
        : [
            note([
              told.displaces(
                displaces.map(({ title: other, of: item }) => say.title(other[language], itemDetails(item, language))),
              ),
            ]),
          ]),
      ...missingText(way, say, language)
        .filter((text) => !alike.missing.includes(text))
        .map((text) => note([text])),
    ],
  );
};

const nothingAlike: Alike = { steps: [], missing: [] };

const alikeLines = ({ steps, missing }: Alike, language: Language): readonly PageEntry[] => {
  const told = takingWords[language];
  const texts = [...steps.map(told.forAll), ...missing.map(told.forMost)];
  return texts.map((text) => note([text]));
};

/** Awards that wait for the same facts are told together, above the questions. */
const unknownEntries = (awards: readonly NoWay[], language: Language): readonly PageEntry[] => {
  const say = words[language];
  const keyOf = ({ missing }: NoWay): string => missing.map((each) => each.path).join(' ');
  return [...new Set(awards.map(keyOf))].flatMap((key) => {
    const own = awards.filter((award) => keyOf(award) === key);
    const [first] = own;
    if (first === undefined) return [];
    const asked = first.missing.map((each) =>
      entry([each.asked[language], say.brackets[0], path(each.path), say.brackets[1]]),
    );
    return [
      marked('unknown', [own.map(({ title }) => title[language]).join(takingWords[language].also), say.colon], asked),
    ];
  });
};

const obstacleLine = ({ why, clauses }: Obstacle, scene: Scene): PageLine => [
  why[scene.language],
  ...clausesBehind(clauses, scene),
  scene.say.stop,
];

/** Awards that one thing stands in the way of are told together, under it. */
const impossibleEntries = (awards: readonly NoWay[], language: Language): readonly PageEntry[] => {
  const keys = [...new Set(awards.map(({ because }) => JSON.stringify(because)))];
  return keys.flatMap((key) => {
    const own = awards.filter(({ because }) => JSON.stringify(because) === key);
    const [first, ...more] = own;
    if (first === undefined) return [];
    const scene = sceneFor(first, language);
    const [only, ...others] = first.because.map((each) => obstacleLine(each, scene));
    if (only === undefined) return own.map(({ title }) => marked('no', [title[language]]));
    if (more.length > 0 && others.length === 0)
      return [
        marked(
          'no',
          only,
          own.map(({ title }) => entry([title[language]])),
        ),
      ];
    return own.map(({ title }) =>
      others.length === 0
        ? marked('no', [title[language], scene.say.colon, ...only])
        : marked(
            'no',
            [title[language], scene.say.colon],
            [only, ...others].map((line) => entry(line)),
          ),
    );
  });
};

const takingPage = (taking: Taking, language: Language): Page => {
  const [say, told] = [words[language], takingWords[language]];
  const { subject, year, total, due, awards, statusNote, notices } = taking;
  const ways = awards.filter((award): award is Way => award.possible === 'yes');
  const others = awards.filter((award): award is NoWay => award.possible !== 'yes');
  const [unknown, impossible] = [
    others.filter(({ possible }) => possible === 'unknown'),
    others.filter(({ possible }) => possible === 'no'),
  ];
  const [first] = awards;
  const reasons = first === undefined ? undefined : reasonsOf(first);
  const [gainful, idle] = [ways.filter(isGainful), ways.filter((way) => !isGainful(way))];
  const alike = alikeOf(gainful, language);
  const counts = {
    due: due.length,
    yes: gainful.length,
    idle: idle.length,
    unknown: unknown.length,
    no: impossible.length,
  };
  const remarks = { label: say.brief.remarks, entries: noticeEntries(notices, say, language) };
  const unfit = due.length === 0 ? unfitText(awards, language) : undefined;
  const isEmpty = due.length + awards.length === 0;
  return partedPage(
    {
      title: [told.title({ subject, year })],
      standing: [statusNote],
      setting: settingTold(taking, reasons, language),
      parts:
        unfit !== undefined
          ? unfitParts(unfit, remarks, language)
          : [
              {
                label: say.brief.conclusion(isEmpty ? told.nothing : told.counts(counts)),
                entries: isEmpty
                  ? []
                  : [
                      note([told.now(totalText(total, say))]),
                      ...(gainful.length === 0 ? [] : [note([told.likelihood])]),
                    ],
              },
              {
                label: told.possible,
                entries: [...alikeLines(alike, language), ...gainful.map((way) => wayEntry(way, alike, language))],
              },
              { label: told.idle, entries: idle.map((way) => wayEntry(way, nothingAlike, language)) },
              { label: told.unknown, entries: unknownEntries(unknown, language) },
              { label: told.impossible, entries: impossibleEntries(impossible, language) },
              remarks,
            ],
      sources: reasons === undefined ? [] : [citedAs(reasons.document, language)],
    },
    language,
  );
};

/**
 * Explains what it would take: every award that is not due with the changes that would make it so,
 * what it then pays and what the total gains; then those that must be asked about first; then those
 * that cannot be had this year, and why.
 *
 * @param taking as `whatWouldItTake` returned it, or a copy of what was asked for with `reasons: true`.
 * @throws HuiqiError with code `outcome-without-trace` for a copy without them.
 * @example
 * const giant = { name: '甲公司', city: '台州市', titles: [{ title: 'little-giant' as const, on: '2014-07-01' }], projects: [], received: [] }
 * const taking = whatWouldItTake(giant, { document: 'taizhou-matrix-2025', year: 2026, rule: 'little-giant' })
 * explainTaking(taking, 'en').split('\n').find((line) => line.includes('✗')) // '  ✗ Award for a national “Little Giant”: Already obtained in 2014 [Part 2(2)3].'
 */
export const explainTaking = (taking: Taking, language: Language, format: Format = 'text'): string =>
  explaining(
    { option: 'taking', maker: 'whatWouldItTake', shape: whatWouldItTakeShape },
    taking,
    language,
    format,
    takingPage,
    screen,
  );
