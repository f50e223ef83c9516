import type { Condition, Operand, Value } from '../../condition/index.js';
import type { AwardRule, ItemSource } from '../../rule/index.js';
import { nameKey, type TitleKind } from '../../subject/index.js';
import { entriesOf } from '../input.js';
import type { ChangeOf } from './input-change.js';
import { added } from './changes.js';
import type { SuggestionContext } from './context.js';

const fieldOf: Readonly<Partial<Record<string, string>>> = { itemGrade: 'grade', itemLevel: 'level' };

const valueOf = (operand: Operand, row: Readonly<Record<string, Value>>): Value | undefined => {
  if (operand.kind === 'reckoned') return undefined;
  return operand.kind === 'row' ? row[operand.column] : operand.values[0];
};

/** What a row asks of an item itself: its grade, its level. */
const askedOfItem = (condition: Condition, row: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return Object.assign({}, ...condition.conditions.map((each) => askedOfItem(each, row))) as Readonly<
        Record<string, Value>
      >;
    case 'not':
    case 'reference':
      return {};
    case 'comparison': {
      const { fact, operand } = condition;
      const field = fieldOf[fact.name];
      const value = valueOf(operand, row);
      return field === undefined || value === undefined ? {} : { [field]: value };
    }
  }
};

// The level that a title has anyway goes without saying.
const unlessUsual = (
  usual: TitleKind['level'],
  { level, ...rest }: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> => (level === undefined || level === usual ? rest : { ...rest, level });

/** A name that nothing told goes by, so that the new one is taken for none of the old. */
const freshName = ({ input, year }: SuggestionContext): string => {
  const names = ['titles', 'projects', 'received']
    .flatMap((list) => entriesOf(input, list))
    .flatMap(({ name, of, product }) => [name, of, product]);
  const taken = new Set(names.flatMap((name) => (typeof name === 'string' ? [nameKey(name)] : [])));
  const named = (count: number): string => `${String(year)}-${String(count)}`;
  let count = 1;
  while (taken.has(named(count))) count += 1;
  return named(count);
};

/**
 * For each row of a rule that pays each item, the entry of a new one that could come to it: a
 * product, a certificate, a project; none where no day is left for it. What is approved for a
 * project is not for its applicant to set and stays open.
 */
export const newItem = (
  rule: AwardRule,
  source: ItemSource,
  row: number,
  context: SuggestionContext,
): ChangeOf<'add'> | undefined => {
  const name = source.by === 'grade' ? {} : { [source.by]: freshName(context) };
  return source.list === 'titles'
    ? added(context, 'titles', {
        title: source.title,
        ...name,
        ...unlessUsual(
          context.vocabulary.titles[source.title]?.level,
          askedOfItem(rule.condition, rule.rows[row] ?? {}),
        ),
      })
    : added(context, 'projects', { kind: source.project, ...name });
};
