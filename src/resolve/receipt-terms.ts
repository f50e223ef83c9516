import { didYouMean, issue, type Issue } from '../issue/index.js';
import { type AwardRule, type Document, isOwnName, lettersOf, matterIn, otherMatter, rowNamed } from '../rule/index.js';
import type { Enterprise, Receipt } from '../subject/index.js';

/** A receipt in a document's own terms. */
export interface ReadReceipt {
  readonly receipt: Receipt;
  /** Whether it is money of this very document. */
  readonly isOwn: boolean;
  /** The matter of one of its awards; nothing where it is for none of them, or does not say. */
  readonly matter: string | undefined;
  /** It does not say what it was for. */
  readonly isUnsaid: boolean;
}

const awardsIn = ({ rules }: Document): readonly AwardRule[] => rules.filter((rule): rule is AwardRule => rule.kind === 'award');

export const readReceipt = (receipt: Receipt, document: Document): ReadReceipt => ({
  receipt,
  isOwn: receipt.policy !== undefined && isOwnName(document, receipt.policy),
  matter: receipt.matter === undefined ? undefined : matterIn(document, receipt.matter),
  isUnsaid: receipt.matter === undefined,
});

// A title in full is seldom remembered: what stands inside one may mean it.
const guessed = (written: string, awards: readonly AwardRule[]): ReturnType<typeof didYouMean> => {
  const near = didYouMean(written, [...awards.map(({ slug }) => slug), otherMatter]);
  const letters = lettersOf(written);
  const inside = letters.length < 2 ? undefined : awards.find(({ title }) => lettersOf(title.zh).includes(letters) || lettersOf(title.en).includes(letters));
  return near.zh !== '' || inside === undefined ? near : didYouMean(inside.slug, [inside.slug]);
};

const matterIssues = ({ path, matter }: Receipt, documents: readonly Document[]): readonly Issue[] => {
  if (matter === undefined || matter === otherMatter || documents.some((document) => matterIn(document, matter) !== undefined)) return [];
  const awards = documents.flatMap(awardsIn);
  const known = [...new Set(awards.map((award) => award.matter)), otherMatter].join(', ');
  return [issue('matter-unknown', { path: `${path}.matter` }, matter, { known, suggestion: guessed(matter, awards) })];
};

const ofIssues = ({ path, matter, of }: Receipt, documents: readonly Document[]): readonly Issue[] => {
  if (matter === undefined || of === undefined) return [];
  const awards = documents.flatMap((document) => awardsIn(document).filter((award) => award.matter === matterIn(document, matter)));
  const [first] = awards;
  // Of an award for each of several items, and of one that is paid once, any name is a name.
  if (first === undefined || awards.some((award) => award.repeats !== 'once-per-row' || rowNamed(award, of) !== undefined)) return [];
  return [issue('receipt-of-unknown', { path: `${path}.of` }, of, { title: first.title, known: first.rowLabels.join(', ') })];
};

/**
 * What receipts name that no award of these documents is, and no tier or grade of the award they
 * name: money that is taken for nothing would be paid a second time.
 */
export const receiptIssues = ({ received = [] }: Enterprise, documents: readonly Document[]): readonly Issue[] =>
  received.length === 0 || documents.every((document) => awardsIn(document).length === 0)
    ? []
    : received.flatMap((receipt) => [...matterIssues(receipt, documents), ...ofIssues(receipt, documents)]);
