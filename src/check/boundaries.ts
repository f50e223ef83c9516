import { isComparator, type CutSide, sideOf } from '../compare/index.js';
import { isOperatorName, operators } from '../condition/index.js';
import { isPlainObject } from '../edge/index.js';
import type { Clause } from '../rule/index.js';
import { isBy } from '../kinds/index.js';
import type { RuleFile } from '../kinds/written.js';
import { type ComparableFigure, figuresOfClause, sameAmount } from './amount.js';
import { citedBy } from './citations.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { FolderCheck } from './folder.js';
import { literalsOf } from './literals.js';

/** Where the ledger says that a figure goes: it calls at most `max` too. */
const clauseSide = (comparator: string): CutSide | undefined => {
  const meant = comparator === 'max' ? '<=' : comparator;
  return isComparator(meant) ? sideOf(meant) : undefined;
};

const inWords = {
  'with-above': {
    zh: '本身归入较高一侧（如“达到”“以上”“不足”）',
    en: 'itself goes with what is above it (at least, less than)',
  },
  'with-below': {
    zh: '本身归入较低一侧（如“超过”“突破”“以下”）',
    en: 'itself goes with what is below it (more than, at most)',
  },
} as const;

/** A figure that a rule divides at, and where it says on which side the figure is. */
interface Division {
  readonly side: CutSide;
  readonly operator: unknown;
  readonly path: FindingPath;
  readonly amounts: readonly ComparableFigure[];
}

/** Where a condition's figure goes; nothing where it divides nothing. */
const operatorSide = (operator: unknown): CutSide | undefined =>
  typeof operator === 'string' && isOperatorName(operator) ? sideOf(operators[operator].comparator) : undefined;

export const startsWith = (path: FindingPath, start: FindingPath): boolean =>
  start.every((step, index) => path[index] === step);

const columnNames = ({ parameters = {} }: RuleFile): readonly string[] =>
  Object.values(parameters).flatMap((table) =>
    isPlainObject(table) ? Object.keys(table).filter((key) => typeof table[key] === 'string') : [],
  );

/** The figures that a value, a column of the table or a parameter stands for. */
export const amountsAt = (rule: RuleFile, isThere: (path: FindingPath) => boolean): readonly ComparableFigure[] =>
  literalsOf(rule).flatMap(({ path, amount }) => (isThere(path) ? [amount] : []));

const inColumn = (rule: RuleFile, column: string): readonly ComparableFigure[] => {
  const index = columnNames(rule).indexOf(column);
  return amountsAt(rule, (path) => path[0] === 'parameters' && path[2] === 'rows' && path[4] === index);
};

export const referred = (rule: RuleFile, reference: string): readonly ComparableFigure[] => {
  const [kind, name = ''] = reference.split('.');
  return kind === 'row'
    ? inColumn(rule, name)
    : amountsAt(
        rule,
        (path) => path[0] === 'parameters' && path[1] === name && (path.length === 2 || path[3] === 'amount'),
      );
};

const inConditions = (rule: RuleFile, raw: unknown, path: FindingPath): readonly Division[] => {
  if (Array.isArray(raw)) return raw.flatMap((each: unknown, index) => inConditions(rule, each, [...path, index]));
  if (!isPlainObject(raw)) return [];
  const { operator, value } = raw;
  if (!('fact' in raw)) return Object.entries(raw).flatMap(([key, inner]) => inConditions(rule, inner, [...path, key]));
  const side = operatorSide(operator);
  if (side === undefined || side === 'alone') return [];
  const reference = isPlainObject(value) ? value['fact'] : value;
  const amounts =
    typeof reference === 'string' && /^(?:row|parameter)\./u.test(reference)
      ? referred(rule, reference)
      : amountsAt(rule, (at) => startsWith(at, [...path, 'value']));
  return [{ side, operator, path: [...path, 'operator'], amounts }];
};

/** The ends of a limit: what is at most keeps the figure, and so does what is at least. */
const inLimit = (rule: RuleFile): readonly Division[] => {
  if (!isBy(rule, 'figure') || !('measure' in rule.outcome)) return [];
  const { most, least } = rule.outcome;
  // Both ends at one figure set it: nothing is divided.
  if (most !== undefined && most === least) return [];
  return [
    ...(most === undefined
      ? []
      : [{ side: sideOf('<='), operator: most, path: ['outcome', 'most'], amounts: referred(rule, most) }]),
    ...(least === undefined
      ? []
      : [{ side: sideOf('>='), operator: least, path: ['outcome', 'least'], amounts: referred(rule, least) }]),
  ];
};

const divisionsOf = (rule: RuleFile): readonly Division[] => [
  ...inConditions(rule, rule.conditions, ['conditions']),
  ...inConditions(rule, rule.outcome, ['outcome']),
  ...inLimit(rule),
];

/** Whether the figure itself is in or out is, by default, as the ledger has it; only a reading may turn it round. */
export const checkBoundaries: FolderCheck = ({ rules, clauses }) => {
  const byId = new Map(clauses.entries.map(({ value }) => [value.id, value]));
  return rules.flatMap((entry) => {
    const cited = citedBy(entry.rule).flatMap((id): readonly Clause[] => {
      const clause = byId.get(id);
      return clause === undefined ? [] : [clause];
    });
    return divisionsOf(entry.rule).flatMap(({ side, operator, path, amounts }): readonly Finding[] => {
      const meant = cited
        .flatMap((clause) =>
          figuresOfClause(clause).flatMap(({ amount, comparator, text }) =>
            amounts.some((each) => sameAmount(each, amount))
              ? [{ clause: clause.id, text, side: clauseSide(comparator) }]
              : [],
          ),
        )
        .flatMap(({ side: meantSide, ...each }) =>
          meantSide === undefined || meantSide === 'alone' ? [] : [{ ...each, side: meantSide }],
        );
      const [first] = meant;
      if (first === undefined || meant.some((each) => each.side === side)) return [];
      return [
        finding('boundary-misfit', entry.file, path, operator, {
          clause: first.clause,
          figure: first.text,
          expected: inWords[first.side],
        }),
      ];
    });
  });
};
