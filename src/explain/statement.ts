import type { ComparisonReason, SeenComparison } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import type { Scene } from './scene.js';
import { firstFailing } from './trace.js';
import type { TreeNode } from './tree.js';
import { claimed, requiredText, seenText, titleText } from './value.js';
import { words } from './words/index.js';

/** Conditions as short statements of what is so: the page of a result says them in a line. */

/** A comparison with what was looked at and the verdict. */
type StatedComparison = SeenComparison & Pick<ComparisonReason, 'truth'>;

const claimText = (reason: StatedComparison, language: Language): string | undefined => {
  const claim = claimed(reason);
  if (claim === undefined) return undefined;
  if (reason.truth === 'unknown') return words[language].brief.unsure(claim[language]);
  const opposite = claim === reason.title ? reason.denied : reason.title;
  return (reason.truth === 'yes' ? claim : (opposite ?? claim))[language];
};

/** One condition: what was seen, and what is asked where that does not go without saying. */
export const statement = (reason: StatedComparison, language: Language): string => {
  const { brief: say, unknown, none, colon } = words[language];
  const told = claimText(reason, language);
  if (told !== undefined) return told;
  const { truth, operator } = reason;
  const [what, seen, asked] = [titleText(reason, language), seenText(reason, language), requiredText(reason, language)];
  if (seen === unknown) return say.untold(what, asked);
  const isNamed = operator === 'equal' || operator === 'in';
  const other = truth === 'no' ? say.differs : say.mayDiffer;
  if (truth !== 'yes') return (isNamed && reason.assumed !== true ? other : say.misses)(what, seen, asked);
  if (reason.assumed === true) return say.assumed(what, seen);
  if (seen === none) return `${what}${colon}${seen}`;
  return isNamed ? say.is(what, seen) : say.meets(what, seen, asked);
};

const partsFor = (node: Extract<TreeNode, { kind: 'all' | 'any' | 'not' }>): readonly TreeNode[] => {
  const alike = node.parts.filter(({ truth }) => truth === node.truth);
  if (node.kind === 'not') return node.parts;
  // Of alternatives that hold one says enough.
  return node.kind === 'any' && node.truth === 'yes' ? alike.slice(0, 1) : alike;
};

// A title that the statement before has named already goes without saying: 未获过, not previously recognised.
const repeated = /^(?<said>.*(?:认定过|入选过|取得过|recognised(?= as )))(?: as )?(?<title>.+)$/u;

// So does the figure whose highest in earlier years is told.
const peaks = [
  /^(?<before>.*以前各年)(?<title>.+)(?<is>最高)值(?<rest>.*)$/u,
  /^(?<before>highest )annual (?<title>.+) (?<is>before )(?<rest>.*)$/u,
  /^(?<before>.*以前各年).*证书最高(?<title>等级)(?<is>：|为)(?<rest>.*)$/u,
  /^(?<before>highest )(?<title>grade) of .+ (?<is>before )(?<rest>.*)$/u,
];

// Where no grade came before, the certificate is the first.
const firsts = [
  { none: /^(\d{4}年以前)各年.*证书最高等级：无$/u, said: '$1未取得过证书' },
  { none: /^highest grade of .+ (before \d{4}): none$/u, said: 'none $1' },
];

// What is open together is led once.
const leads = [
  { lead: '未填：', next: '' },
  { lead: 'not provided: ', next: '' },
];

const withoutTitle = (each: string, before: string): string => {
  const { said = '', title = '' } = repeated.exec(each)?.groups ?? {};
  if (said !== '' && before.includes(title)) return said;
  const first = firsts.find(({ none }) => none.test(each));
  if (first !== undefined) return each.replace(first.none, first.said);
  for (const peak of peaks) {
    const found = peak.exec(each)?.groups;
    if (found !== undefined && before.includes(found['title'] ?? ''))
      return `${found['before'] ?? ''}${found['title'] === '等级' ? '最高等级' : ''}${found['is'] ?? ''}${found['rest'] ?? ''}`;
  }
  return each;
};

const shortened = (each: string, before: string): string => {
  const short = withoutTitle(each, before);
  const open = leads.find(({ lead }) => each.startsWith(lead) && before.startsWith(lead));
  return open === undefined ? short : `${open.next}${short.slice(open.lead.length)}`;
};

/** Statements side by side, what one names is not named again by the next. */
export const withoutRepeats = (all: readonly string[]): readonly string[] =>
  all.map((each, index) => (index === 0 ? each : shortened(each, all[index - 1] ?? '')));

/** What refuses a condition: of several that must hold the first, of ways of which any would do each of them. */
const refusal = (node: TreeNode, scene: Scene): string => {
  const { language, say, tree } = scene;
  if (node.kind === 'comparison') return statement(node, language);
  const other = tree.owners.get(node);
  if (other !== undefined) return say.brief.conditionsOf(other.rule.title[language], node.truth);
  const failing = node.parts.filter(({ truth }) => truth === 'no');
  const [first] = failing;
  if (node.kind === 'not' || first === undefined) {
    const found = firstFailing(node);
    return found === undefined ? '' : statement(found, language);
  }
  if (node.kind === 'all') return refusal(first, scene);
  const ways = [...new Set(failing.map((each) => refusal(each, scene)).filter((each) => each !== ''))];
  const [only = ''] = ways;
  return ways.length > 1 ? say.brief.noneOf(ways) : only;
};

/** What makes a condition what it is: all that holds where it holds, what refuses first where it does not, all that is open. */
export const statements = (node: TreeNode, scene: Scene): readonly string[] => {
  const { language, say, tree } = scene;
  if (node.kind === 'comparison') return [statement(node, language)];
  const other = tree.owners.get(node);
  if (other !== undefined) return [say.brief.conditionsOf(other.rule.title[language], node.truth)];
  if (node.truth === 'no') {
    const refused = refusal(node, scene);
    return refused === '' ? [] : [refused];
  }
  const parts = partsFor(node).map((part) => statements(part, scene));
  if (node.kind !== 'any') return parts.flat();
  const joined = parts.map((each) => each.join(say.brief.comma)).filter((each) => each !== '');
  return joined.length === 0 ? [] : [joined.join(say.brief.or)];
};
