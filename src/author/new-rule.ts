import { toWrite } from '../check/index.js';
import { isPlainObject, type PlainObject } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';

/** What a new rule is written with. */
export interface NewRuleFiles {
  readonly rule: PlainObject;
  /** The ledger, with the rule at the clauses that it cites. */
  readonly clauses: readonly unknown[];
  /** Its first table of cases. */
  readonly cases: PlainObject;
}

const money: readonly unknown[] = ['亿元', '万元', '元'];

/** What is asked for is not what is paid. */
const asks: readonly unknown[] = ['>', '>='];

/** The sum that one of the clauses grants, as it is printed there. */
const amountIn = (cited: readonly PlainObject[]): string => {
  const [found, ...more] = cited.filter(
    ({ value, unit, comparator }) => typeof value === 'number' && money.includes(unit) && !asks.includes(comparator),
  );
  return found === undefined || more.length > 0 ? toWrite : `${String(found['value'])}${String(found['unit'])}`;
};

/** The city of an enterprise that it is for, or each of those of a province. */
const citiesOf = ({ city, cities }: PlainObject): readonly unknown[] =>
  Array.isArray(cities) && cities.length > 0 ? (cities as readonly unknown[]) : [city ?? toWrite];

/** A city that is none of the document's. */
const another = (cities: readonly unknown[]): string =>
  ['杭州市', '宁波市', '成都市', '哈尔滨市'].find((each) => !cities.includes(each)) ?? toWrite;

const yearIn = (document: unknown): number | undefined => {
  const period = isPlainObject(document) ? document['period'] : undefined;
  const from = isPlainObject(period) ? period['from'] : undefined;
  return typeof from === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(from) ? Number(from.slice(0, 4)) : undefined;
};

/**
 * A new award of a document, with marks where its author has to write: its amount where a clause prints one, and a first table
 * of cases, of which those stand written that hold of every rule.
 */
export const newRule = (
  slug: string,
  files: Pick<DocumentFiles, 'document' | 'clauses'>,
  cited: readonly string[],
): NewRuleFiles => {
  const { document } = files;
  const head: PlainObject = isPlainObject(document) ? document : {};
  const id = `${String(head['id'])}/${slug}`;
  const clauses = Array.isArray(files.clauses) ? (files.clauses as readonly unknown[]) : [];
  const own = clauses.filter((each): each is PlainObject => isPlainObject(each) && cited.includes(String(each['id'])));
  const scopeCites = isPlainObject(head['scopeCites']) ? Object.values(head['scopeCites']).flat() : [];
  const [ofScope = toWrite] = scopeCites as readonly string[];
  const [why = toWrite] = cited;
  const year = yearIn(document);
  const district = head['district'];
  return {
    rule: {
      $schema: '../rule.schema.json',
      id,
      kind: 'award',
      subject: 'enterprise',
      title: { zh: toWrite, en: toWrite },
      clauses: cited.length === 0 ? [toWrite] : cited,
      parameters: { amount: amountIn(own) },
      conditions: { all: [{ name: toWrite, fact: toWrite, params: {}, operator: 'equal', value: toWrite }] },
      outcome: { pays: 'parameter.amount', repeats: 'once' },
    },
    clauses: clauses.map((each) =>
      isPlainObject(each) && cited.includes(String(each['id']))
        ? { ...each, rules: [...new Set([...((each['rules'] ?? []) as readonly string[]), id])] }
        : each,
    ),
    cases: {
      rule: id,
      year: year ?? toWrite,
      base: { city: citiesOf(head)[0], ...(district === undefined ? {} : { district }) },
      cases: [
        { name: toWrite, why, expect: { truth: toWrite } },
        ...(year === undefined
          ? []
          : [{ name: 'the year before the document', why: ofScope, year: year - 1, expect: { truth: 'no' } }]),
        {
          name: 'another city',
          why: ofScope,
          with: { city: another(citiesOf(head)), ...(district === undefined ? {} : { district: null }) },
          expect: { truth: 'no' },
        },
      ],
    },
  };
};
