/** A spreadsheet keeps fifteen digits of a number; what a computer has behind them nobody wrote. */
export const digits = 15;

/** A number as it is shown, without an exponent. */
export const shownNumber = (cell: number, kept = digits): string => {
  const text = String(Number(cell.toPrecision(kept)));
  if (!text.includes('e')) return text;
  return Math.abs(cell) >= 1
    ? String(BigInt(Number(text)))
    : Number(text)
        .toFixed(20)
        .replace(/\.?0+$/u, '');
};
