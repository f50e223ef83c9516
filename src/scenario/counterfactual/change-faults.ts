import { isContainer } from '../../edge/index.js';
import { type Bilingual, didYouMean, issue, type Issue, lastStep, pathTo, shown, stepsOf } from '../../issue/index.js';
import { any, type Field, inputFields, isYearKey, kinds } from '../../subject/index.js';
import { at } from '../input.js';
import type { ChangeOf, InputChange } from './input-change.js';

const fields: Readonly<Record<string, Field>> = inputFields.enterprise;

/** Where documents may have words of their own: a name that the library does not know is for the parser to judge. */
const ownNames: readonly string[] = ['years.*', 'projects.*', 'before', 'judgements'];
const isName = (step: string): boolean => /^[a-z][\w-]{0,99}$/iu.test(step);

const isPosition = (step: string): boolean => /^(?:0|[1-9]\d{0,5})$/u.test(step);

/** As deep as fields lie: a list or the years, an entry, its field. */
const deepest = 3;

/** The branch in the table of fields that a path runs along, and the name at its end. */
const tableEnds = (steps: readonly string[]): readonly [branch: string, name: string] | undefined => {
  const [first = '', second = '', third = ''] = steps;
  if (steps.length > deepest || steps.includes('')) return undefined;
  if (steps.length < deepest) return second === '' ? ['', first] : [first, second];
  return (first === 'years' ? isYearKey(second) : isPosition(second)) ? [pathTo(first, any), third] : undefined;
};

const fieldIn = (branch: string, name: string): Field | undefined => {
  const path = pathTo(branch, name);
  return Object.hasOwn(fields, path) ? fields[path] : undefined;
};

/** The names of a branch, to choose from. */
const namesIn = (branch: string): readonly string[] => {
  const start = branch === '' ? '' : `${branch}.`;
  const under = Object.keys(fields).filter((path) => path.startsWith(start));
  return [...new Set(under.map((path) => stepsOf(path.slice(start.length))[0] ?? ''))];
};

const misfit = (option: string, found: unknown, wanted: Bilingual): Issue =>
  issue('option-misfit', { option }, found, { wanted });

const unknownField = (option: string, path: string, branch: string, name: string): Issue => {
  const known = namesIn(branch);
  return issue('field-unknown', { option }, path, { known: known.join(', '), suggestion: didYouMean(name, known) });
};

/** What is wrong with a value that is not of the kind of its field. Which words there are is for the parser to say. */
const valueFaults = (field: Field | undefined, value: string | number | boolean, option: string): readonly Issue[] => {
  if (field === undefined || field.kind === 'list') return [];
  const { kind, least = 0, most = Number.MAX_SAFE_INTEGER } = field;
  const read = kinds[kind].parse(value);
  if (kind === 'integer')
    return typeof read === 'number' && read >= least && read <= most
      ? []
      : [issue('integer-wanted', { option }, value, { least: String(least), most: String(most) })];
  if (read !== undefined) return [];
  return [misfit(option, value, kind === 'choice' ? kinds.text.wanted : kinds[kind].wanted)];
};

const listFaults = (input: unknown, list: string): readonly Issue[] => {
  const entries = at(input, list);
  return entries === undefined || Array.isArray(entries) ? [] : [issue('list-wanted', { path: list }, entries)];
};

/** What stands on the way to a path and could hold nothing: it would be written over. */
const wayFaults = (input: unknown, path: string, option: string): readonly Issue[] => {
  const [first = '', second = '', ...rest] = stepsOf(path);
  if (second === '') return [];
  const isEntry = rest.length > 0 && first !== 'years';
  if (isEntry) {
    const faults = listFaults(input, first);
    if (faults.length > 0) return faults;
    const { length } = (at(input, first) ?? []) as readonly unknown[];
    if (Number(second) >= length) {
      const count = String(length);
      const wanted = {
        zh: `已有的一项的路径（${first}现有${count}项）`,
        en: `the path of an entry that is there (${first} has ${count})`,
      };
      return [misfit(option, path, wanted)];
    }
  }
  const way = [first, ...(rest.length > 0 ? [pathTo(first, second)] : [])];
  const blocked = way.find((each) => at(input, each) !== undefined && !isContainer(at(input, each)));
  return blocked === undefined ? [] : [issue('object-wanted', { path: blocked }, at(input, blocked))];
};

const isSame = (field: Field | undefined, one: unknown, other: unknown): boolean => {
  if (field === undefined || field.kind === 'list') return one === other;
  return one === other || kinds[field.kind].respell(one) === kinds[field.kind].respell(other);
};

const setFaults = (
  input: unknown,
  before: unknown,
  { path, from, to }: ChangeOf<'set'>,
  option: string,
): readonly Issue[] => {
  const atPath = pathTo(option, 'path');
  const [branch, name] = tableEnds(stepsOf(path)) ?? [];
  if (branch === undefined || name === undefined) return [unknownField(atPath, path, '', lastStep(path))];
  const field = fieldIn(branch, name);
  if (field === undefined && !(ownNames.includes(branch) && isName(name)))
    return [unknownField(atPath, path, branch, name)];
  if (field?.kind === 'list') {
    const wanted = {
      zh: '只有一个值的字段；列表里要添一项，写 kind: "add"',
      en: 'a field of one value; an entry is added to a list by kind: "add"',
    };
    return [misfit(atPath, path, wanted)];
  }
  const faults = wayFaults(input, path, atPath);
  if (faults.length > 0) return faults;
  const now = at(input, path);
  // Changes that were worked out together may each start from the input as it was handed over.
  const isMissed = from !== undefined && ![now, at(before, path)].some((each) => isSame(field, each, from));
  const stands = now === undefined ? { zh: '（未填）', en: 'nothing' } : { zh: shown(now), en: shown(now) };
  const wanted = { zh: `此处现有的值：${stands.zh}`, en: `what stands there now: ${stands.en}` };
  return [
    ...(isMissed ? [misfit(pathTo(option, 'from'), from, wanted)] : []),
    ...valueFaults(field, to, pathTo(option, 'to')),
  ];
};

const addFaults = (input: unknown, { path, entry }: ChangeOf<'add'>, option: string): readonly Issue[] => [
  ...listFaults(input, path),
  ...Object.entries(entry).flatMap(([name, value]) => {
    const branch = pathTo(path, any);
    const here = pathTo(option, 'entry', name);
    const field = fieldIn(branch, name);
    return field === undefined && !(ownNames.includes(branch) && isName(name))
      ? [unknownField(here, name, branch, name)]
      : valueFaults(field, value, here);
  }),
];

/**
 * What is wrong with a change to an input, beyond its form: it leads to no field or to no entry that is there, starts from
 * what does not stand there, or puts a value where one of another kind belongs.
 *
 * @param before the input as it was handed over, before other changes.
 */
export const changeFaults = (input: unknown, before: unknown, change: InputChange, option: string): readonly Issue[] =>
  change.kind === 'set' ? setFaults(input, before, change, option) : addFaults(input, change, option);
