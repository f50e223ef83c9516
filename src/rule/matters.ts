import { remembered } from '../edge/index.js';
import { formatMoney, parseMoney } from '../quantity/index.js';
import { type AwardRule, awardsIn } from '../kinds/index.js';
import type { Document } from './document.js';
import type { AwardTerms, ReceiptTerms } from './receipt-terms.js';

/** Letters and digits alone: how titles are compared, whatever brackets, quotes and blanks they are written with. */
export const lettersOf = remembered(2_000, (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);

/**
 * Everything by which the matter of an award may be written: its slug and its whole id as they
 * stand, its printed title in either language by its letters.
 */
export const namesOfMatters = (rules: ReceiptTerms['rules']): ReadonlyMap<string, string> =>
  new Map(
    awardsIn({ rules }).flatMap(({ id, slug, matter, title }): readonly (readonly [string, string])[] => [
      [lettersOf(title.zh), matter],
      [lettersOf(title.en), matter],
      [id, matter],
      [slug, matter],
      [matter, matter],
    ]),
  );

/** How receipts for these awards are read. */
export const receiptTerms = (rules: readonly AwardTerms[]): ReceiptTerms => ({ matters: namesOfMatters(rules), rules });

/** The matter that a receipt's text names among a document's awards; nothing where it names none of them. */
export const matterIn = ({ matters }: Pick<Document, 'matters'>, written: string): string | undefined =>
  matters.get(written) ?? matters.get(lettersOf(written));

const draftMark = /[（(]征求意见稿[)）]|\(?consultation draft\)?/giu;
const yearsMark = /[（(]\d{4}\s*[-–—－~～至]\s*\d{4}\s*年?[)）]|,?\s*\d{4}\s*[-–—~]\s*\d{4}/gu;

/** A name with and without what only says which version it is. */
const versionsOf = (name: string): readonly string[] => {
  const issued = name.replace(draftMark, '');
  return [name, issued, name.replace(yearsMark, ''), issued.replace(yearsMark, '')].map(lettersOf);
};

/** Every name by which a receipt may cite a document itself, by their letters. */
export const ownNames = ({
  id,
  title,
  shortTitle,
  policyNames,
}: Pick<Document, 'id' | 'title' | 'shortTitle' | 'policyNames'>): ReadonlySet<string> =>
  new Set(
    [id, title.zh, title.en, shortTitle.zh, shortTitle.en, ...policyNames]
      .flatMap(versionsOf)
      .filter((name) => name !== ''),
  );

/** Whether a policy is this very document, by its id, a title, a short title or another name of it. */
export const isOwnName = ({ ownNames: names }: Pick<Document, 'ownNames'>, policy: string): boolean =>
  names.has(lettersOf(policy));

const numerals = '零一二三四五六七八九';

/** A grade as it may be written: `2`, `２级`, `二级`, `grade 2`. */
const gradeIn = (text: string): string | undefined => {
  const [, figure] = /^(?:第|grade|level)?([0-9]|[一二三四五六七八九])(?:级)?$/u.exec(lettersOf(text)) ?? [];
  if (figure === undefined) return undefined;
  const digit = numerals.indexOf(figure);
  return `${digit > 0 ? String(digit) : figure}级`;
};

/** A quantity as rows print theirs; 50亿 is 50亿元. */
const quantityIn = (text: string): string | undefined => {
  const parsed = parseMoney(text);
  if (parsed.ok) return formatMoney(parsed.value);
  const withUnit = parsed.reason === 'unit-missing' && /[亿万]\s*$/u.test(text) ? parseMoney(`${text}元`) : parsed;
  return withUnit.ok ? formatMoney(withUnit.value) : undefined;
};

/**
 * The row of an award's table that a receipt's `of` names, by its quantity, its grade or its text;
 * nothing where it names none of them. `500000万元` names the row `50亿元`, `二级` the row `2级`.
 */
export const rowNamed = ({ rowLabels }: Pick<AwardRule, 'rowLabels'>, of: string): string | undefined => {
  const readings = [of, quantityIn(of), gradeIn(of)];
  return (
    rowLabels.find((label) => readings.includes(label)) ?? rowLabels.find((label) => lettersOf(label) === lettersOf(of))
  );
};
