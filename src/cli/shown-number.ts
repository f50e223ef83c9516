/** A spreadsheet keeps fifteen digits of a number; what a computer has behind them nobody wrote. */
export const digits = 15;

/**
 * A number as it is shown, without an exponent. One of more digits than are kept has lost some: it is written as spreadsheets
 * show it, which is refused wherever every digit counts.
 */
export const shownNumber = (cell: number, kept = digits): string => {
  const shown = Number(cell.toPrecision(kept));
  if (Math.abs(cell) >= 10 ** digits) return shown.toExponential().toUpperCase();
  const text = String(shown);
  return text.includes('e') ? shown.toFixed(20).replace(/\.?0+$/u, '') : text;
};
