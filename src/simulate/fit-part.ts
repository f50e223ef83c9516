import type { Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { parseMoney } from '../quantity/index.js';
import { locate, type LocatedPart, namesOf } from '../reform/locate.js';
import { type Changeable, prepareDocument } from '../rule/index.js';
import type { Scenario } from './scenario.js';

/** So many amounts are named. */
const mostNamed = 6;

type MovablePart = Extract<LocatedPart, { readonly is: 'part' }>;

const partNamed = (files: Changeable, name: string): MovablePart | undefined => {
  const location = locate(files, name);
  return 'found' in location && location.found.is === 'part' ? location.found : undefined;
};

/** What conditions and payments of a rule call a part of its parameters by. */
const referenceTo = ({ part, cell }: MovablePart): string =>
  cell === undefined
    ? part.replace(/^parameters\./u, 'parameter.')
    : `row.${cell.table.columns[cell.column]?.[0] ?? ''}`;

/** Whether a fact that something is held against is the one. */
const isHeldAgainst = (value: unknown, fact: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ((value as { readonly fact?: unknown }).fact === fact ||
    Object.values(value).some((each) => isHeldAgainst(each, fact)));

/** Whether a part decides who is paid: a condition is it, or holds something against it. */
const isThreshold = ({ rules }: Changeable, found: MovablePart): boolean =>
  found.part.startsWith('conditions.') ||
  (found.at.rule !== undefined && isHeldAgainst(rules[found.at.rule], referenceTo(found)));

const isMoney = ({ now, unit = '' }: MovablePart): boolean => parseMoney(`${String(now)}${unit}`).ok;

/** What is wrong with a part whose highest value is looked for: of a threshold there is none, a higher one may cost less. */
export const fitPartIssue = (
  { rules, documents: [document] }: Scenario,
  name: string,
  option: string,
): Issue | undefined => {
  const { files } = prepareDocument(rules[document]);
  const found = partNamed(files, name);
  if (found === undefined || !isThreshold(files, found)) return undefined;
  const known = namesOf(files, name.split('.')[0] ?? '', 'part').filter((each) => {
    const own = partNamed(files, each);
    return own !== undefined && isMoney(own) && !isThreshold(files, own);
  });
  return issue('fit-part', { option }, name, {
    known: `${known.slice(0, mostNamed).join(', ')}${known.length > mostNamed ? ', …' : ''}`,
  });
};
