import { explaining } from '../explain/explaining.js';
import { movementShape } from '../explain/shapes.js';
import type { Format } from '../explain/formats.js';
import { answer, clause, entry, list, type Page } from '../explain/page.js';
import { words } from '../explain/words/index.js';
import type { Bilingual, Language } from '../issue/index.js';
import type { TierMovement } from './tier-movements.js';

interface MovementSaid {
  /** The year, and of whom it is told where the input says. */
  readonly when: string;
  readonly from: string;
  readonly to: string;
}

/** What became of a standing; libraries are told by their names, and only where there is one. */
const says: Readonly<Record<Language, Readonly<Record<TierMovement['movement'], (said: MovementSaid) => string>>>> = {
  zh: {
    enters: ({ when, to }) => `${when}：入${to}。`,
    rises: ({ when, from, to }) => `${when}：由${from}升入${to}。`,
    falls: ({ when, from, to }) => `${when}：由${from}降入${to}。`,
    leaves: ({ when, from }) => `${when}：退出${from}。`,
    stays: ({ when, to }) => (to === '' ? `${when}：仍未入库。` : `${when}：仍在${to}。`),
    unknown: ({ when }) => `${when}：信息不足，进退暂不能确定。`,
  },
  en: {
    enters: ({ when, to }) => `${when}: enters the ${to}.`,
    rises: ({ when, from, to }) => `${when}: rises from the ${from} to the ${to}.`,
    falls: ({ when, from, to }) => `${when}: falls from the ${from} to the ${to}.`,
    leaves: ({ when, from }) => `${when}: leaves the ${from}.`,
    stays: ({ when, to }) => (to === '' ? `${when}: still in no pool.` : `${when}: stays in the ${to}.`),
    unknown: ({ when }) => `${when}: information missing; it cannot be determined yet.`,
  },
};

const whens: Readonly<Record<Language, (year: number, subject: string | undefined) => string>> = {
  zh: (year, subject) => `${subject === undefined ? '' : `${subject}，`}${String(year)}年度`,
  en: (year, subject) => `${subject === undefined ? 'Programme' : `${subject}, programme`} year ${String(year)}`,
};

const gains = { zh: '新符合', en: 'newly met' } as const;
const losses = { zh: '不再符合', en: 'no longer met' } as const;

const movementPage = (told: TierMovement, language: Language): Page => {
  const { year, subject, movement, libraries, by, shortTitle } = told;
  const say = words[language];
  // Where there is a library it has a name: a copy that has lost it cannot be told.
  const named = (answer: string, library: Bilingual | undefined): string =>
    answer === 'none' || answer === 'unknown' ? '' : (library as Bilingual)[language];
  const when = whens[language](year, subject);
  const line = says[language][movement]({
    when,
    from: named(told.from, libraries.from),
    to: named(told.to, libraries.to),
  });
  const isGain = movement === 'enters' || movement === 'rises';
  return [
    answer(line),
    ...(by.length === 0
      ? []
      : [
          list(
            by.map(({ title, places }) =>
              entry([
                (isGain ? gains : losses)[language],
                say.colon,
                title[language],
                say.stop,
                clause(say.citation(shortTitle[language], [...new Set(places)])),
              ]),
            ),
          ),
        ]),
  ];
};

/**
 * Explains how a standing changed from one year to the next, and the criteria that did it.
 *
 * @example
 * const input = { city: '绍兴市', years: { 2021: { revenue: '4亿元' }, 2022: { revenue: '5.2亿元' } }, titles: [{ title: 'little-giant', on: '2020-07-01' }],
 *   judgements: { industryHead: false, scaleAndGrowthPotential: false, qualityAdvantage: 'none' } } as const
 * explain(tierMovements(input, { from: 2022, through: 2023 })).split('\n')[0] // '2023年度：由加速库升入冲刺库。'
 */
export const explainMovement = (told: TierMovement, language: Language, format: Format = 'text'): string =>
  explaining(
    { option: 'movement', maker: 'tierMovements', shape: movementShape },
    told,
    language,
    format,
    movementPage,
  );
