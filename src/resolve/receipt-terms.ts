import { didYouMean, didYouMeanThis, issue, type Issue, pathTo } from '../issue/index.js';
import {
  type AwardTerms,
  awardsIn,
  type Document,
  isOwnName,
  lettersOf,
  matterIn,
  otherMatter,
  type ReceiptTerms,
  rowNamed,
} from '../rule/index.js';
import { didYouMeanWord, type Enterprise, shipped, type Receipt, withNames, withTitles } from '../subject/index.js';

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

// What is longer is no name, and nothing is guessed of it.
const longest = 40;

export const readReceipt = (receipt: Receipt, document: Document): ReadReceipt => ({
  receipt,
  isOwn: receipt.policy !== undefined && isOwnName(document, receipt.policy),
  matter: receipt.matter === undefined ? undefined : matterIn(document, receipt.matter),
  isUnsaid: receipt.matter === undefined,
});

// What says of money only that it is money.
const ofMoney = /(?:奖励|奖补|奖金|奖|补助|补贴|资助|扶持|专项|资金|款|项目|awards?|subsid(?:y|ies)|grants?)+$/u;

const fewest = 2;

/** Awards whose printed title holds what is written, or most of it: a title in full is seldom remembered. */
const remembered = (written: string, awards: readonly AwardTerms[]): readonly AwardTerms[] => {
  const letters = lettersOf(written);
  for (let length = letters.length; length >= Math.max(fewest, Math.ceil(letters.length / 2)); length -= 1) {
    const pieces = Array.from({ length: letters.length - length + 1 }, (_, at) => letters.slice(at, at + length));
    const found = awards.filter(({ title }) =>
      pieces.some((piece) => lettersOf(title.zh).includes(piece) || lettersOf(title.en).includes(piece)),
    );
    if (found.length > 0) return found;
  }
  return [];
};

const mostGuessed = 3;

const guessed = (written: string, awards: readonly AwardTerms[]): ReturnType<typeof didYouMean> => {
  const slugs = awards.map(({ slug }) => slug);
  if (/^其[他它]$/u.test(written.trim())) return didYouMeanThis(otherMatter);
  const said = lettersOf(written).replace(ofMoney, '');
  const near = didYouMeanWord(said, slugs, shipped.said);
  if (near.zh !== '') return near;
  const found =
    said.length < fewest || said.length > longest ? [] : [...new Set(remembered(said, awards).map(({ slug }) => slug))];
  if (found.length > 0 && found.length <= mostGuessed) return didYouMeanThis(found.join(' / '));
  return didYouMean(written, [...slugs, otherMatter]);
};

const isMatterKnown = ({ matter }: Receipt, documents: readonly ReceiptTerms[]): boolean =>
  matter === undefined ||
  matter === otherMatter ||
  documents.some((document) => matterIn(document, matter) !== undefined);

const matterIssues = (receipt: Receipt, documents: readonly ReceiptTerms[]): readonly Issue[] => {
  const { path, matter } = receipt;
  if (matter === undefined || isMatterKnown(receipt, documents)) return [];
  const awards = documents.flatMap(awardsIn);
  const titles = new Map(awards.map(({ matter: slug, title }) => [slug, title] as const));
  // What others pay is guessed from, and not listed: a folder, or the library, has more matters than anybody reads.
  const listed = documents.slice(0, 1).flatMap(awardsIn);
  const slugs = [...new Set(listed.map((award) => award.matter)), otherMatter];
  const known = withNames(slugs, (slug) => titles.get(slug));
  return [
    issue('matter-unknown', { path: pathTo(path, 'matter') }, matter, { known, suggestion: guessed(matter, awards) }),
  ];
};

const ofIssues = ({ path, matter, of }: Receipt, documents: readonly ReceiptTerms[]): readonly Issue[] => {
  if (matter === undefined || of === undefined) return [];
  const awards = documents.flatMap((document) =>
    awardsIn(document).filter((award) => award.matter === matterIn(document, matter)),
  );
  const [first] = awards;
  // Of an award for each of several items, and of one that is paid once, any name is a name.
  if (
    first === undefined ||
    awards.some((award) => award.repeats !== 'once-per-row' || rowNamed(award, of) !== undefined)
  )
    return [];
  return [
    issue('receipt-of-unknown', { path: pathTo(path, 'of') }, of, {
      title: first.title,
      known: first.rowLabels.join(', '),
    }),
  ];
};

const none: readonly Issue[] = [];

/** Whether an award is paid for each of several titles that their levels may tell apart. */
const goesByLevel = ({ items, repeats }: AwardTerms): boolean =>
  (repeats === 'once-per-item' || repeats === 'once-per-year') && items?.list === 'titles' && items.byLevel;

const levelIssues = ({ path, matter, titleLevel }: Receipt, documents: readonly ReceiptTerms[]): readonly Issue[] => {
  if (matter === undefined || titleLevel === undefined) return [];
  const awards = documents.flatMap((document) =>
    awardsIn(document).filter((award) => award.matter === matterIn(document, matter)),
  );
  const [first] = awards;
  if (first === undefined || awards.some(goesByLevel)) return [];
  const known = [
    ...new Set(
      documents.flatMap((document) =>
        awardsIn(document)
          .filter(goesByLevel)
          .map((award) => award.matter),
      ),
    ),
  ].join(', ');
  return [
    issue('receipt-title-level', { path: pathTo(path, 'titleLevel') }, titleLevel, {
      title: first.title,
      known: known === '' ? '—' : known,
    }),
  ];
};

const instalmentIssues = (
  { path, matter, instalment }: Receipt,
  documents: readonly ReceiptTerms[],
): readonly Issue[] => {
  if (matter === undefined || instalment === undefined) return [];
  const awards = documents.flatMap((document) =>
    awardsIn(document).filter((award) => award.matter === matterIn(document, matter)),
  );
  const [first] = awards;
  if (first === undefined || awards.some(({ instalments }) => instalment <= instalments)) return [];
  return [
    issue('receipt-instalment', { path: pathTo(path, 'instalment') }, instalment, {
      title: first.title,
      count: String(Math.max(...awards.map(({ instalments }) => instalments))),
    }),
  ];
};

/**
 * What receipts name that no award of these documents is, and no tier, grade, level or instalment of the award they
 * name: money that is taken for nothing would be paid a second time.
 *
 * @param others documents beside the first, looked at only where its own awards do not answer.
 */
export const receiptIssues = (
  { received = [] }: Enterprise,
  document: ReceiptTerms,
  others: () => readonly ReceiptTerms[] = () => [],
): readonly Issue[] => {
  if (received.length === 0) return none;
  const issuesIn = (receipt: Receipt, documents: readonly ReceiptTerms[]): readonly Issue[] => [
    ...matterIssues(receipt, documents),
    ...ofIssues(receipt, documents),
    ...levelIssues(receipt, documents),
    ...instalmentIssues(receipt, documents),
  ];
  const isAnswered = (receipt: Receipt): boolean =>
    isMatterKnown(receipt, [document]) && issuesIn(receipt, [document]).length === 0;
  if (received.every(isAnswered) || awardsIn(document).length === 0) return [];
  const documents = [document, ...others()];
  return withTitles(received.flatMap((receipt) => issuesIn(receipt, documents)));
};
