import { type CellRemark, headAt, type Member } from '../population/index.js';
import { readReceipt } from '../resolve/index.js';
import { awardsIn } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import type { MemberOutcome } from './member.js';
import type { DocumentSetting, Setting } from './settings.js';

/** What is remarked on money that was received: a slip in a day or a name pays an award a second time. */
const ofMoney: ReadonlySet<string> = new Set(['receipt-before-due', 'receipt-names-nothing', 'claimable-lower']);

/** Years in which something is certain for a matter that money was received for. */
const yearsHeld = (
  { id, engines: [engine], years }: DocumentSetting,
  { received = [] }: Enterprise,
  { cells }: Pick<MemberOutcome, 'cells'>,
): readonly number[] => {
  if (engine === undefined) return [];
  const { document } = engine;
  const matters = new Set(received.map((receipt) => readReceipt(receipt, document).matter));
  const rules = new Set(awardsIn(document).flatMap((rule) => (matters.has(rule.matter) ? [rule.id] : [])));
  const held = cells.filter((each) => each.document === id && each.figures.certain > 0 && rules.has(each.rule));
  return years.flatMap(({ year }, at) => (held.some((each) => each.year === year) ? [at] : []));
};

/** What evaluating an enterprise remarks on money that it received, of every year in which an award stands beside it. */
export const moneyRemarks = (
  { documents }: Setting,
  member: Member,
  subject: Enterprise,
  outcome: Pick<MemberOutcome, 'cells'>,
): readonly CellRemark[] => {
  if ((subject.received ?? []).length === 0) return [];
  const found = new Map<string, CellRemark>();
  for (const document of documents)
    for (const at of yearsHeld(document, subject, outcome)) {
      const year = document.years[at]?.year ?? 0;
      for (const notice of document.engines[at]?.decide(subject, year).notices ?? []) {
        const { path } = notice.place;
        if (!ofMoney.has(notice.code)) continue;
        const cell = notice.found ?? '';
        found.set(`${notice.code} ${path}`, { row: member.row, column: headAt(member, path), cell, notice });
      }
    }
  return [...found.values()];
};
