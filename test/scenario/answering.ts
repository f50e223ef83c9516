/** How questions are answered in tests: truthfully, from an enterprise that is known in full, or any which way. */
import * as fc from 'fast-check';
import { formatMoney, type Money } from '../../src/quantity/index.js';
import type { Answer, Question } from '../../src/questions.js';
import { receiptIssues } from '../../src/resolve/index.js';
import { type EnterpriseInput, parseEnterprise } from '../../src/subject/index.js';
import { engineOf } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const at = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (inner, step) => (isObject(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined),
    value,
  );

const placed = (value: unknown, [step = '', ...rest]: readonly string[], answer: unknown): unknown => {
  const inner = rest.length === 0 ? answer : placed(isObject(value) ? value[step] : undefined, rest, answer);
  return Array.isArray(value)
    ? value.map((each: unknown, index) => (String(index) === step ? inner : each))
    : { ...(isObject(value) ? value : {}), [step]: inner };
};

/** The input with an answer written at its path. */
export const answered = (input: EnterpriseInput, path: string, answer: unknown): EnterpriseInput =>
  placed(input, path.split('.'), answer) as EnterpriseInput;

/** What the enterprise would answer: as written in full, or as follows from its founding. */
export const truthful = (path: string, complete: EnterpriseInput): unknown => {
  const steps = path.split('.');
  const written = at(complete, steps);
  if (written !== undefined) return written;
  const field = steps.at(-1) ?? '';
  const founded = complete.foundedIn ?? 2010;
  if (path === 'foundedIn') return founded;
  // Only one founded in a year told leaves the sum-up out: before that there was nothing.
  if (path === 'before.through') return 2017;
  // A year summed up and not told by itself may be the one that reached the peak: somewhere it was reached.
  const summedUp =
    steps[0] === 'years' && Number(steps[1]) >= founded && Number(steps[1]) <= (complete.before?.through ?? 0);
  const peak = summedUp
    ? at(complete, ['before', field === 'aboveScale' ? 'everAboveScale' : `${field}Peak`])
    : undefined;
  if (peak !== undefined) return peak;
  if (field === 'aboveScale' || field === 'everAboveScale') return false;
  if (steps[0] === 'years' || steps[0] === 'before') return '0元';
  // A product may be written under `of`, and the other way round.
  return at(complete, [...steps.slice(0, -1), field === 'of' ? 'product' : 'of']) ?? '无名';
};

const 亿 = 1e10;
const money = fc
  .oneof(
    fc
      .tuple(fc.constantFrom(0, 1, 2, 5, 10, 50, 100, 200, 500, 1000), fc.constantFrom(-1, 0, 1))
      .map(([figure, off]) => Math.max(0, figure * 亿 + off)),
    fc.constantFrom(0, 1, 6e6, 1e7, 3e7, 5e7, 1e8, 3e8, 3e8 + 1),
    fc.integer({ min: 0, max: 1500 * 亿 }),
  )
  .map((fen) => formatMoney(fen as Money));

const day = fc
  .tuple(fc.integer({ min: 2015, max: 2032 }), fc.constantFrom('01-01', '06-30', '12-31'))
  .map(([year, date]) => `${String(year)}-${date}`);
const name = fc.constantFrom('甲', '乙', '丙', '丁', '50亿元', '3级');

const integerAt = (path: string, least: number, most: number): fc.Arbitrary<number> =>
  path === 'foundedIn' || path === 'before.through'
    ? fc.integer({ min: 2005, max: 2032 })
    : fc.integer({ min: least, max: most });

const fieldsOf = (path: string, entry: Readonly<Record<string, Answer>>): fc.Arbitrary<Json> => {
  const required = path === 'titles' ? ['title'] : path === 'projects' ? ['kind'] : [];
  const fields = Object.entries(entry).map(([field, answer]) =>
    (required.includes(field)
      ? anyAnswer({ path: `${path}.0.${field}`, answer })
      : fc.option(anyAnswer({ path: `${path}.0.${field}`, answer }), { nil: undefined, freq: 4 })
    ).map((value) => [field, value] as const),
  );
  return fc.tuple(...fields).map((all) => Object.fromEntries(all.filter(([, value]) => value !== undefined)));
};

/** Any answer of the kind that is wanted. */
export const anyAnswer = ({ path, answer }: Pick<Question, 'path' | 'answer'>): fc.Arbitrary<unknown> => {
  switch (answer.kind) {
    case 'flag':
      return fc.boolean();
    case 'money':
      return money;
    case 'day':
    case 'span':
      return day;
    case 'integer':
      return integerAt(path, answer.least, answer.most);
    case 'choice':
      return fc.constantFrom(...answer.choices.map(({ value }) => value));
    case 'text':
      return path === 'industry' ? fc.constantFrom('C13', 'C3852', 'C39', 'C3990', 'C43', 'C44', 'A01', 'I65') : name;
    case 'list':
      return fc.array(fieldsOf(path, answer.entry), { maxLength: 3 });
    case 'area':
      return fc.constantFrom('0亩', '49.99亩', '50亩', '60亩', '1000亩');
    case 'share':
      return fc.constantFrom('0%', '2.99%', '3%', '12.5%', '250%');
    case 'ratio':
    case 'figure':
      return fc.constantFrom('0', '1.99', '2.0', '3');
  }
};

/** Whether the boundary takes it: an answer may contradict what was told. */
export const isPossible = (input: EnterpriseInput): boolean => {
  const parsed = parseEnterprise(input);
  return parsed.ok && receiptIssues(parsed.subject, engineOf().document).length === 0;
};
