/** How many enterprises a row of a sample stands for: in parts of an enterprise, so that nothing of it is rounded. */
export type RowWeight = bigint;

const decimals = 20;

/** The weight of a row that stands for itself alone. */
export const oneEnterprise: RowWeight = 10n ** BigInt(decimals);

const written = new RegExp(`^(\\d{1,6})(?:\\.(\\d{1,${String(decimals)}}))?$`, 'u');

/** A weight as a cell has it; nothing where it is none. */
export const weightIn = (cell: string): RowWeight | undefined => {
  const [text, whole = '', part = ''] = written.exec(cell.normalize('NFKC').trim()) ?? [];
  if (text === undefined) return undefined;
  const weight = BigInt(`${whole}${part.padEnd(decimals, '0')}`);
  return weight > 0n ? weight : undefined;
};

/** The same as text, without needless digits. */
export const weightText = (weight: RowWeight): string => {
  const digits = weight.toString().padStart(decimals + 1, '0');
  const part = digits.slice(-decimals).replace(/0+$/u, '');
  return `${digits.slice(0, -decimals)}${part === '' ? '' : `.${part}`}`;
};

/** Something times a weight, rounded to whole ones: what lies in the middle goes away from 0. */
export const weighted = (amount: bigint): bigint => {
  const half = oneEnterprise / 2n;
  return amount < 0n ? -((-amount + half) / oneEnterprise) : (amount + half) / oneEnterprise;
};

const usualHeads =
  /^(?:抽样|样本|调查|最终)?(?:权重|权数|扩张系数)$|^(?:sample|sampling|survey|final|design)?[ _-]?weights?$/iu;

/** What a column is called that holds weights: sums of rows would be wrong without them. */
export const isWeightHead = (name: string): boolean => usualHeads.test(name.trim());
