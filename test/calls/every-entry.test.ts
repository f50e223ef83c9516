/** Every function of every entry, and of what those functions return: handed what nobody means, it says what is wrong and where. */
import { describe, expect, test } from 'vitest';
import { HuiqiError, type Issue } from '../../src/index.js';
import { everyRule } from '../evaluators/every-rule.js';
import { type AnyCall, exportsOfAll, functionsOfAll, isClass } from './entries.js';
import { inEarnest, inEarnestOfMade, type InEarnest, wrong, type Wrong } from './in-earnest.js';

const functions = await functionsOfAll();

/** Named beside their functions, as what throws them: nobody makes one. */
const classes = ['HuiqiError', 'TooManyBad'];

/** What is exported and is a library’s own object, with functions of that library. */
const foreign = ['enterpriseSchema'];

const cities = { taizhou: '台州市', ningbo: '宁波市', shaoxing: '绍兴市' } as const;

const subjectsOf = new Map(
  everyRule.map(({ document, rule: { slug, subjects } }) => [`${document}/${slug}`, subjects]),
);

/** An evaluator is called by its rule: what is in the input, and where several are meant, which. */
const ofEvaluator = (name: string): InEarnest => {
  const [document = ''] = name.split('/');
  const city = cities[document.replace(/-.*$/u, '') as keyof typeof cities];
  const letters = (text: string): string => (text.toLowerCase().match(/[a-z0-9]/gu) ?? []).sort().join('');
  const [, subjects = []] = [...subjectsOf].find(([rule]) => letters(rule) === letters(name)) ?? [];
  const [subject] = subjects;
  return { args: [{ city }, { year: 2026, ...(subjects.length > 1 ? { subject } : {}) }] };
};

interface Called {
  readonly name: string;
  readonly call: AnyCall;
  readonly earnest: InEarnest;
}

const imported: readonly Called[] = [...functions].flatMap(([name, call]): readonly Called[] => {
  const earnest = name.includes('/') ? ofEvaluator(name) : inEarnest[name];
  return earnest === undefined ? [] : [{ name, call, earnest }];
});

const made: readonly Called[] = inEarnestOfMade.flatMap(([of, make, rows]) =>
  Object.entries(rows).map(([name, earnest]): Called => ({
    name: `${of}().${name}`,
    call: (...given) => (make() as Readonly<Record<string, AnyCall>>)[name]?.(...given),
    earnest,
  })),
);

const all = [...imported, ...made].map((each) => [each.name, each] as const);

/** The problems that a call is refused with; none where it answers. Any other error is the library’s own, and fails. */
const problemsOf = async (call: () => unknown): Promise<readonly Issue[]> => {
  try {
    const told = (await call()) as
      { readonly ok?: boolean; readonly reason?: string; readonly issues?: readonly Issue[] } | undefined;
    // Those that parse return what is wrong.
    if (told?.ok === false && told.reason !== undefined) return [{ code: 'option-misfit' } as Issue];
    return told?.issues ?? [];
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues;
    throw error;
  }
};

const isTold = ({ code, place, wanted, next }: Issue): boolean =>
  code.length > 0 &&
  Object.values(place).every((each) => typeof each === 'string') &&
  [wanted, next].every(({ zh, en }) => [zh, en].every((text) => !/^$|undefined|\{\w+\}|\[object/u.test(text)));

describe('every entry', () => {
  test('has a row for each function that can be imported from it, and for each function of what those return', async () => {
    const names = [...functions.keys()].filter((name) => !name.includes('/'));
    expect(Object.keys(inEarnest).sort()).toEqual(names.sort());
    for (const [of, make, rows] of inEarnestOfMade)
      expect([
        of,
        Object.entries(make())
          .flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
          .sort(),
      ]).toEqual([of, Object.keys(rows).sort()]);
    const rest = (await exportsOfAll()).filter(({ value }) => typeof value !== 'function' || isClass(value));
    expect([...new Set(rest.filter(({ value }) => isClass(value)).map(({ name }) => name))].sort()).toEqual(classes);
    const data = rest.filter(({ name, value }) => !isClass(value) && !foreign.includes(name));
    for (const { name, value } of data)
      expect([name, Object.values(value as object).filter((each) => typeof each === 'function')]).toEqual([name, []]);
  });

  test.each(all)('answers where %s is called in earnest', async (_, { call, earnest: { args } }) => {
    expect(await problemsOf(() => call(...args))).toEqual([]);
  });

  test.each(all)('has %s refuse each argument that is none, and say what is wanted', async (_, { call, earnest }) => {
    const { args, takes = [] } = earnest;
    for (const at of args.keys()) {
      const taken: Wrong[] = [];
      for (const [name, value] of Object.entries(wrong) as [Wrong, unknown][]) {
        const problems = await problemsOf(() => call(...args.map((arg, index) => (index === at ? value : arg))));
        expect(problems.filter((each) => 'wanted' in each && !isTold(each))).toEqual([]);
        if (problems.length === 0) taken.push(name);
      }
      expect([at, taken.sort()]).toEqual([at, [...(takes[at] ?? [])].sort()]);
    }
  });
});
