import { isPlainObject, type PlainObject } from '../edge/index.js';
import type { Bilingual } from '../issue/index.js';

/** What an outcome carries beside what is compared by itself, as plain data. */
export type CarriedParts = Readonly<Record<string, unknown>>;

/** Of an outcome what is compared by itself, is words, or is asked for: everything else is compared as it is. */
const apart: ReadonlySet<string> = new Set([
  'applies',
  'clauses',
  'dependsOn',
  'force',
  'holds',
  'kind',
  'level',
  'limit',
  'missing',
  'of',
  'payable',
  'reason',
  'reasons',
  'reformedBy',
  'rule',
  'says',
  'title',
  'truth',
]);

/** Words inside what is carried: a condition of a library by its title, the clauses of a certificate. Sums are told once, as printed. */
const words: ReadonlySet<string> = new Set(['clauses', 'title']);

const isBilingual = (value: PlainObject): boolean => typeof value['zh'] === 'string' && typeof value['en'] === 'string';

/** A sum of money as one value: what is told of it apart from its bounds follows from them. */
const sumIn = ({ low, high }: PlainObject): unknown =>
  low === high ? low : `${String(low)}–${typeof high === 'string' ? high : '…'}`;

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (!isPlainObject(value) || isBilingual(value)) return value;
  if ('lowFen' in value) return sumIn(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      words.has(key) || key.endsWith('Fen') || inner === undefined ? [] : [[key, plain(inner)] as const],
    ),
  );
};

/** Everything that an outcome carries and that nothing else is told by. */
export const carriedBy = (outcome: object): CarriedParts =>
  Object.fromEntries(
    Object.entries(outcome).flatMap(([key, value]) =>
      apart.has(key) || value === undefined ? [] : [[key, plain(value)] as const],
    ),
  );

/** What parts of a result are called; others by the names that results give them. */
const partWords: Readonly<Record<string, Bilingual>> = {
  amount: { zh: '金额', en: 'amount' },
  by: { zh: '由', en: 'by' },
  displacedBy: { zh: '取代者', en: 'displaced' },
  payee: { zh: '领款方', en: 'payee' },
  payments: { zh: '分笔', en: 'payment' },
  share: { zh: '份额', en: 'share' },
  when: { zh: '何时', en: 'when' },
  year: { zh: '年度', en: 'year' },
};

const isIndex = (step: string): boolean => /^\d+$/u.test(step);

/** What an award grants before anything is taken off: beside what is payable it is no other amount. */
const granted: Bilingual = { zh: '条款标准', en: 'rate' };

/** Where something stands in a result, as it is called. */
const calledAt = (steps: readonly string[]): Bilingual => {
  if (steps.join('.') === 'amount') return granted;
  const each = steps.map((step): Bilingual => {
    const text = isIndex(step) ? String(Number(step) + 1) : step;
    return partWords[step] ?? { zh: text, en: text };
  });
  return { zh: each.map(({ zh }) => zh).join(''), en: each.map(({ en }) => en).join(' ') };
};

const textOf = (value: unknown): Bilingual => {
  if (isPlainObject(value) && isBilingual(value)) return value as unknown as Bilingual;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return value === undefined ? { zh: '无', en: 'none' } : { zh: text, en: text };
};

const isTree = (value: unknown): value is object =>
  Array.isArray(value) || (isPlainObject(value) && !isBilingual(value));

/** What of one value is not so in another, each part by where it stands. */
const told = (own: unknown, other: unknown, steps: readonly string[]): readonly Bilingual[] => {
  if (own === other || JSON.stringify(own) === JSON.stringify(other)) return [];
  if (isTree(own) && isTree(other)) {
    const [one, two] = [own, other] as readonly PlainObject[];
    const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])];
    return keys.flatMap((key) => told(one?.[key], two?.[key], [...steps, key]));
  }
  const [place, { zh, en }] = [calledAt(steps), textOf(own)];
  // Where only the Chinese is another, a page in English would show no difference.
  const gap = /\p{Script=Han}$/u.test(place.zh) ? '' : ' ';
  return [{ zh: `${place.zh}${gap}${zh}`, en: `${place.en} ${en === textOf(other).en ? zh : en}` }];
};

/** What one answer carries otherwise than another; nothing where either is not told in full. */
export const differenceIn = (own: CarriedParts | undefined, other: CarriedParts | undefined): readonly Bilingual[] =>
  own === undefined || other === undefined ? [] : told(own, other, []);
