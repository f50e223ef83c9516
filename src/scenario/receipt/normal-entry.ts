import { awardsIn, isOwnName, levelOf, matterIn, otherMatter, rowNamed } from '../../rule/index.js';
import { type ClosableList, nameKey } from '../../subject/index.js';
import type { DocumentTerms } from './terms.js';
import type { PlainFields } from '../input.js';

/** An entry of a list in a document's terms: what it is called, what it is for, and nothing that goes without saying. */
type InTerms = (entry: PlainFields, terms: DocumentTerms, items: ReadonlySet<string>) => PlainFields;

const without = (entry: PlainFields, unsaid: PlainFields): PlainFields =>
  Object.fromEntries(Object.entries(entry).filter(([field, value]) => unsaid[field] !== value));

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const title: InTerms = (entry, { document: { vocabulary } }) => {
  const { title: kind, product, of, ...rest } = entry;
  const { by, level, levels = [] } = vocabulary.titles[String(kind)] ?? {};
  const [first, second] = [product, of].flatMap((each) => text(each) ?? []).map(nameKey);
  // Its name may stand in either field; of two that differ each is told.
  const told = by === 'product' ? 'product' : 'of';
  const isOne = second === undefined || second === first;
  const named = isOne ? { [told]: first } : { product: first, of: second };
  return without(
    { title: kind, ...rest, ...named },
    { event: 'new', predecessor: false, ...(levels.length === 1 ? { level } : {}) },
  );
};

const project: InTerms = ({ name, ...entry }) =>
  without({ ...entry, ...(typeof name === 'string' ? { name: nameKey(name) } : {}) }, { predecessor: false });

/** What money was for: the tier or the grade that a document reads in it, unless something listed is called so; else a name. */
const subjectOf = (
  of: string,
  matter: string | undefined,
  { document }: DocumentTerms,
  items: ReadonlySet<string>,
): string => {
  const awards = awardsIn(document).filter((award) => matter === undefined || award.matter === matter);
  const tiered = awards.filter(({ repeats }) => repeats === 'once-per-row');
  const [row, ...more] = [...new Set(tiered.flatMap((award) => rowNamed(award, of) ?? []))];
  const isTier =
    row !== undefined &&
    more.length === 0 &&
    (tiered.length === awards.length || ![of, row].some((each) => items.has(nameKey(each))));
  return isTier ? row : nameKey(of);
};

const receipt: InTerms = (entry, terms, items) => {
  const { document } = terms;
  const [policy, written, of] = ['policy', 'matter', 'of'].map((field) => text(entry[field]));
  // A matter of another document is none of this one's: that is all that is read of it.
  const matter = written === undefined ? undefined : (matterIn(document, written) ?? otherMatter);
  const named = {
    ...entry,
    ...(policy === undefined ? {} : { policy: isOwnName(document, policy) ? document.id : nameKey(policy) }),
    ...(matter === undefined ? {} : { matter }),
    ...(of === undefined ? {} : { of: subjectOf(of, matter, terms, items) }),
  };
  // Where no level is told it is the city's; to a document of a district it may be another.
  const unsaidLevel = levelOf(document) === 'municipal' ? { level: 'municipal' } : {};
  return without(named, { status: 'received', predecessor: false, ...unsaidLevel });
};

export const entryInTerms: Readonly<Record<ClosableList, InTerms>> = {
  titles: title,
  projects: project,
  received: receipt,
};
