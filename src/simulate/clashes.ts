import type { DocumentId } from '../documents/index.js';
import { type Bilingual, HuiqiError, type Issue, quoted } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { laterWins, overriddenAmong } from '../reform/index.js';
import { type PreparedDocument, readingsOf } from '../rule/index.js';
import { both } from './in-both.js';
import { amountTried, partsOfName, type Scenario, type ScenarioReform } from './scenario.js';

/** Reforms that cannot be tried together, or of which it would depend on their order what comes of them. */

export const titleOf = (parts: readonly ScenarioReform[]): Bilingual => {
  const titles = parts.map(({ id, title = id }) => both(title));
  return titles.length === 0
    ? { zh: '文件原文', en: 'the rules as they are' }
    : { zh: titles.map(({ zh }) => zh).join('＋'), en: titles.map(({ en }) => en).join(' + ') };
};

const clash = ({ compare }: Scenario, name: string, because: Bilingual): Issue =>
  issue('reforms-clash', { option: `compare.${String(compare.indexOf(name))}` }, name, { because });

const noLongerFits = (before: Bilingual, name: Bilingual, place: string): Bilingual => ({
  zh: `在${quoted(before.zh)}之后，${quoted(name.zh)}的 ${place} 已不适用`,
  en: `after ${quoted(before.en)}, ${place} of ${quoted(name.en)} no longer fits`,
});

/** Reforms one after another: a problem that each by itself has not is one of their being tried together. */
export const tried = <Value>(
  call: (parts: readonly ScenarioReform[]) => Value,
  parts: readonly ScenarioReform[],
  scenario: Scenario,
  name: string,
): Value => {
  try {
    return call(parts);
  } catch (error) {
    if (!(error instanceof HuiqiError) || parts.length < 2) throw error;
    for (const part of parts) call([part]);
    const clashes = error.issues.map((each): Issue => {
      const option = 'option' in each.place ? each.place.option : '';
      const reform = scenario.reforms[Number(/^reforms\.(\d+)\./u.exec(option)?.[1])];
      if (reform === undefined) return each;
      const before = titleOf(parts.slice(0, parts.indexOf(reform)));
      return clash(scenario, name, noLongerFits(before, titleOf([reform]), option));
    });
    throw new HuiqiError(clashes as [Issue, ...Issue[]]);
  }
};

/** Reforms under one name that read one thing differently: the later would have its way. */
const readApart = (parts: readonly ScenarioReform[]): readonly Bilingual[] =>
  parts.flatMap((then, at) =>
    parts.slice(0, at).flatMap((first) =>
      Object.entries(then.readings ?? {}).flatMap(([reading, option]) => {
        const before = (first.readings as Readonly<Record<string, string>> | undefined)?.[reading];
        return before === undefined || before === option
          ? []
          : [laterWins(titleOf([first]), titleOf([then]), `readings.${reading}`)];
      }),
    ),
  );

/** What is compared under names of several reforms must not hang on their order. */
export const overridingIn = (
  scenario: Scenario,
  prepared: ReadonlyMap<DocumentId, PreparedDocument>,
  isOf: (reform: ScenarioReform, id: DocumentId) => boolean,
): readonly Issue[] =>
  scenario.compare.flatMap((name) => {
    const ids = partsOfName(name).filter((part) => part !== amountTried);
    const parts = ids.flatMap((part) => scenario.reforms.find(({ id }) => id === part) ?? []);
    if (parts.length < 2) return [];
    const all = Object.assign(
      {},
      scenario.readings,
      ...parts.map((each) => each.readings ?? {}),
    ) as Scenario['readings'];
    const changed = [...prepared].flatMap(([id, known]) => {
      const own = parts.filter((each) => isOf(each, id));
      return overriddenAmong(
        own.map(({ changes = [] }) => changes),
        known,
        { year: scenario.through, readings: readingsOf(scenario.rules[id], all) },
      ).flatMap(({ first, then, about }) => {
        const [one, other] = [own[first], own[then]];
        return one === undefined || other === undefined ? [] : [laterWins(titleOf([one]), titleOf([other]), about)];
      });
    });
    return [...readApart(parts), ...changed].map((because) => clash(scenario, name, because));
  });
