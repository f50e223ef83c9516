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

/** Yuan in full, and 分 only where there are any. */
const fullDigits = (size: number): string => {
  const [whole, rest] = [Math.floor(size / perYuan), size % perYuan];
  return `${String(whole).replace(thousands, ',')}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
};

// Large sums that two decimals tell exactly are told in words.
const large = [
  { word: 'billion', from: 1e11, hundredth: 1e9 },
  { word: 'million', from: 1e10, hundredth: 1e6 },
] as const;

const tenThousand = 1_000_000;

/** Money of so many 分 in 万元, as tables of public finance have it: `27587万元` and never `2.7587亿元` beside it; less than one in 元. */
export const tableYuanText = (fen: number): string => {
  const [whole, rest] = [Math.floor(Math.abs(fen) / tenThousand), Math.abs(fen) % tenThousand];
  if (whole === 0) return yuanText(fen);
  const decimals = String(rest).padStart(6, '0').replace(/0+$/u, '');
  return `${fen < 0 ? '-' : ''}${String(whole)}${decimals === '' ? '' : `.${decimals}`}万元`;
};

/** The same as English writes it, in full: `CNY 275,870,000`. */
export const tableCnyText = (fen: number): string => `${fen < 0 ? '-' : ''}CNY ${fullDigits(Math.abs(fen))}`;

/** The same as English writes it: `CNY 300,000`, `CNY 0.50`, `CNY 1.02 billion`. */
export const cnyText = (fen: number): string => {
  for (const { word, from, hundredth } of large)
    if (Math.abs(fen) >= from && fen % hundredth === 0)
      return `${fen < 0 ? '-' : ''}CNY ${cnyDigits(Math.abs(fen) / hundredth)} ${word}`;
  return tableCnyText(fen);
};
