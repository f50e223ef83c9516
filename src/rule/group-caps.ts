import { parseReckoning } from '../condition/index.js';
import { type FactTerm, factsOnly } from '../fact/index.js';
import { issue, type Issue } from '../issue/index.js';
import { compiled, type Reckoning, termsIn } from '../reckon/index.js';
import type { Vocabulary } from '../subject/index.js';
import type { GroupFile } from './schema.js';

/** Caps that are figures of an enterprise, such as the tax it paid, by the ids of their groups. */
export type FigureCaps = ReadonlyMap<string, Reckoning<FactTerm>>;

interface CapsContext {
  readonly file: string;
  readonly vocabulary: Vocabulary;
}

const capAt = (
  { cap, per }: Extract<GroupFile, { kind: 'cap' }>,
  index: number,
  { file, vocabulary }: CapsContext,
): { readonly how: Reckoning<FactTerm>; readonly issues: readonly Issue[] } | { readonly issues: readonly Issue[] } => {
  const pointer = `/${String(index)}/cap`;
  const read = parseReckoning(cap, {
    file,
    pointer,
    columns: {},
    parameters: {},
    rows: [{}],
    subjects: ['enterprise'],
    items: per !== undefined,
    vocabulary,
    rules: new Set(),
  });
  if (!read.ok) return { issues: read.issues };
  const how = factsOnly(read.reckoning);
  if (how.type !== 'money' || termsIn(how).length === 0)
    return {
      issues: [
        issue('value-misfit', { file, pointer }, cap, {
          detail: {
            zh: '带单位的金额，或用到事实、结果为金额的算式',
            en: 'money with its unit, or an expression over facts that comes to money',
          },
        }),
      ],
    };
  const isWhole = compiled(how, ({ id }) => id).isWhole;
  return { how, issues: isWhole ? [] : [issue('rounding-unstated', { file, pointer }, cap)] };
};

/** Reads the caps that are expressions; what is wrong with them is told. */
export const readCaps = (
  groups: readonly GroupFile[],
  context: CapsContext,
): { readonly caps: FigureCaps; readonly issues: readonly Issue[] } => {
  const read = groups.flatMap((group, index) =>
    group.kind === 'cap' && typeof group.cap !== 'string' ? [{ id: group.id, ...capAt(group, index, context) }] : [],
  );
  return {
    caps: new Map(read.flatMap((each) => ('how' in each ? [[each.id, each.how] as const] : []))),
    issues: read.flatMap(({ issues }) => issues),
  };
};

/** The facts that caps over an award are reckoned from. */
export const capReads = (
  { groups, caps }: { readonly groups: readonly GroupFile[]; readonly caps: FigureCaps },
  slug: string,
): readonly FactTerm[] =>
  groups.flatMap((group) => {
    const how = group.kind === 'cap' && group.active && group.members.includes(slug) ? caps.get(group.id) : undefined;
    return how === undefined ? [] : termsIn(how);
  });
