import { formatMoney, type Money } from '../quantity/index.js';

const perYuan = 100;
const thousands = /\B(?=(?:\d{3})+$)/gu;

/** Money of so many 分 as Chinese writes it: `30万元`. */
export const yuanText = (fen: number): string => formatMoney(fen as Money);

/** Hundredths as a number with as few decimals as it has. */
const cnyDigits = (hundredths: number): string => {
  const [whole, rest] = [Math.floor(hundredths / perYuan), hundredths % perYuan];
  const decimals = String(rest).padStart(2, '0').replace(/0$/u, '');
  return `${String(whole).replace(thousands, ',')}${rest === 0 ? '' : `.${decimals}`}`;
};

// Large sums that two decimals tell exactly are told in words.
const large = [
  { word: 'billion', from: 1e11, hundredth: 1e9 },
  { word: 'million', from: 1e10, hundredth: 1e6 },
] as const;

/** The same as English writes it: `CNY 300,000`, `CNY 0.50`, `CNY 1.02 billion`. */
export const cnyText = (fen: number): string => {
  for (const { word, from, hundredth } of large)
    if (Math.abs(fen) >= from && fen % hundredth === 0)
      return `${fen < 0 ? '-' : ''}CNY ${cnyDigits(Math.abs(fen) / hundredth)} ${word}`;
  const size = Math.abs(fen);
  const [whole, rest] = [Math.floor(size / perYuan), size % perYuan];
  const cents = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${fen < 0 ? '-' : ''}CNY ${String(whole).replace(thousands, ',')}${cents}`;
};
