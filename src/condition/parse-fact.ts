import { nameIn } from '../edge/index.js';
import { factNames, facts, type FactKind, type WrittenTerm, isFactName } from '../fact/index.js';
import { didYouMean, type Language } from '../issue/index.js';
import { canonicalJson } from './canonical.js';
import { paramWords } from './param-words.js';
import { paramColumns, paramsInFull, paramsInRow } from './row-params.js';
import { complain, type ParseContext, type RawCondition, type Walk } from './walk.js';

const isUsable = ({ scope, places = [] }: FactKind, { subjects, items }: ParseContext): boolean => {
  switch (scope) {
    case 'any':
      return true;
    case 'enterprise':
      return subjects.includes('enterprise');
    case 'item':
      return items;
    case 'place':
      return places.some((kind) => subjects.includes(kind));
  }
};

/** @param written the params as the file has them, where those of a row stand in their place. */
export const factCall = (
  walk: Walk,
  raw: RawCondition,
  pointer: string,
  written = raw['params'],
): WrittenTerm | undefined => {
  const name = raw['fact'];
  const { vocabulary, isChecked = false } = walk.context;
  if (typeof name !== 'string' || !isFactName(name) || !isUsable(facts[name], walk.context)) {
    const usable = factNames.filter((each) => isUsable(facts[each], walk.context));
    return complain(walk, 'fact-unknown', `${pointer}/fact`, name, {
      known: usable.join(', '),
      suggestion: didYouMean(nameIn(name), usable),
    });
  }
  const given = raw['params'] === undefined ? {} : raw['params'];
  // The schema of a fact's params is dear to make.
  const params = isChecked
    ? ({ success: true, data: paramsInFull(name, given) } as const)
    : facts[name].params(vocabulary).safeParse(given);
  if (!params.success) {
    const said = params.error.issues.map((found) => ({
      path: found.path.map(String).join('.'),
      words: paramWords(found, raw['params'], written),
    }));
    const join = (language: Language): string =>
      said.map(({ path, words }) => (path === '' ? words[language] : `${path}: ${words[language]}`)).join('; ');
    const detail = { zh: join('zh'), en: join('en') };
    return complain(walk, 'fact-parameter', `${pointer}/params`, written, { detail });
  }
  return { name, params: params.data, id: `${name}${canonicalJson(params.data)}` };
};

/** A call of a fact whose params refer to columns: what it is in each row has to be good; the first stands for it. */
export const factByRow = (walk: Walk, raw: RawCondition, pointer: string): WrittenTerm | undefined => {
  const { columns, rows } = walk.context;
  const unknown = paramColumns(raw['params']).find((column) => !Object.hasOwn(columns, column));
  if (unknown !== undefined)
    return complain(walk, 'value-misfit', `${pointer}/params`, raw['params'], {
      detail: { zh: '本规则表中的列', en: 'a column of this rule’s table' },
    });
  const before = walk.issues.length;
  const calls: (WrittenTerm | undefined)[] = [];
  for (const row of rows) {
    calls.push(factCall(walk, { ...raw, params: paramsInRow(raw['params'], row) }, pointer, raw['params']));
    // A row that is wrong is told, and not every row after it.
    if (walk.issues.length > before) return undefined;
  }
  return calls[0];
};
