import type { AwardOutcome, AwardPayment } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import { amountText } from './amount.js';
import { words } from './words/index.js';

/** One payment in words: how much, in which year, on what occasion, what share, by whom. */
const paymentText = ({ year, share, amount, when, by, truth }: AwardPayment, language: Language): string => {
  const say = words[language];
  const details = [
    when?.[language],
    share,
    truth === undefined ? undefined : say.paidIf[truth],
    by === undefined ? undefined : say.paidBy(by[language]),
  ];
  return say.paymentIn(
    String(year),
    amountText(amount, say),
    details.filter((each) => each !== undefined),
  );
};

/** How an award is paid out and to whom, as statements; none where it is paid as any other. */
export const paidOutTexts = (
  { payments = [], payee }: Pick<AwardOutcome, 'payments' | 'payee'>,
  language: Language,
): readonly string[] => {
  const say = words[language];
  return [
    ...(payments.length === 0 ? [] : [say.paidOut(payments.map((each) => paymentText(each, language)))]),
    ...(payee === undefined ? [] : [say.paidTo(payee[language])]),
  ];
};
