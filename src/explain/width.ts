// Characters that take two columns where a text is aligned: ideographs and full-width forms, in the order of their codes.
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];

const isWide = (code: number): boolean => {
  for (const [first, last] of wide) if (code <= last) return code >= first;
  return false;
};

const largestUnit = 0xffff;

/** How wide a screen is taken to be. */
export const screen = 100;

// The terminal that is printed to, while it is: nothing is held between two calls.
const terminal: { columns?: number } = {};

// Narrower than this nothing can be read.
const narrowest = 40;

/** So many columns, or as many as the terminal has that is printed to, where those are fewer. */
export const atMost = (columns: number): number =>
  terminal.columns === undefined ? columns : Math.min(columns, Math.max(narrowest, terminal.columns));

/** Tells something in a terminal of so many columns; where they are not known, as a page is everywhere. */
export const toldIn = <Told>(columns: number | undefined, tell: () => Told): Told => {
  const { columns: before } = terminal;
  try {
    Object.assign(terminal, { columns });
    return tell();
  } finally {
    Object.assign(terminal, { columns: before });
  }
};

/** How many columns a text takes in a terminal. */
export const widthOf = (text: string): number => {
  let width = 0;
  // By codes: a page measures the same text many times over, and a list of its characters would be most of the work.
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    width += isWide(code) ? 2 : 1;
    at += code > largestUnit ? 2 : 1;
  }
  return width;
};

/** The text filled up to so many columns. */
export const padded = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`;

// What may not begin a line, and what may not end one.
const closing = new Set('"}，。、；：！？）］】》〉”’〕…—%％,.;:!?)]');
const opening = new Set('（［【《〈“‘〔([');
const isWord = (each: string): boolean => widthOf(each) === 1 && each !== ' ';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const measures =
  '百分点|平方公里|平方米|公顷|亩|米|吨|年度|年末|年|月|日|天|个月|个百分点|[家项个处条倍档名类份次行户级笔期分元]';

/** What is read as one: a figure with its unit, a day, a place in a document, the number of a document. */
const wholes = new RegExp(
  [
    String.raw`[=+−-]?(?:CNY|USD) [\d.,–-]+(?: (?:million|billion|trillion)\b)?(?: \+ \d+\b)?`,
    String.raw`\b\d{1,2} (?:${months})(?: \d{4})?`,
    String.raw`\d[\d.,]*(?:[–-]\d[\d.,]*)? (?:million|billion|trillion|mu|m²|km²|percentage points?)(?![A-Za-z])`,
    String.raw`\d[\d.,]*(?:[—–-]\d[\d.,]*)?(?:千万|百万|[百千万亿])?(?:美元|元)?(?:/?(?:${measures}))?`,
    String.raw`\b(?:Part|Box|Table|No\.) [\d一-十][\d()–-]*`,
    // A name that an English text gives in Chinese.
    String.raw`\(\p{Script=Han}{2,8}\)`,
    '(?:区县（市）|县（市、区）)',
    String.raw`[一二三四五六七八九十]+（[一二三四五六七八九十]+）\d*`,
  ].join('|'),
  'gu',
);

/** The pieces of a text that stay together: words, figures with their units, and signs with what they lean on. */
const pieces = (text: string): readonly string[] => {
  const found: string[] = [];
  const within = [...text.matchAll(wholes)].map(({ 0: { length }, index }) => [index, index + length] as const);
  let before = '';
  let at = 0;
  // What is quoted as it is to be typed breaks nowhere but where a line holds no more.
  let isTyped = false;
  for (const each of text) {
    const wasTyped = isTyped;
    if (each === '"') isTyped = !isTyped;
    while (within[0] !== undefined && within[0][1] <= at) within.shift();
    const isWithin = within[0] !== undefined && within[0][0] < at;
    const leans =
      wasTyped ||
      isWithin ||
      (before !== '' && (closing.has(each) || opening.has(before) || (isWord(each) && isWord(before))));
    if (leans) found.push(`${found.pop() ?? ''}${each}`);
    else found.push(each);
    before = each;
    at += each.length;
  }
  return found;
};

/** How many columns the widest piece of a text takes that stays together. */
export const widestPiece = (text: string): number => Math.max(0, ...pieces(text).map((each) => widthOf(each.trim())));

/** What a range may be parted into: from, with its dash, and to. */
const ends = (piece: string): readonly string[] => piece.split(/(?<=\d[–—])/u);

/** How many columns the widest figure of a text takes, with its unit; of a range the wider end. */
export const widestFigure = (text: string): number =>
  Math.max(
    0,
    ...pieces(text)
      .filter((each) => /^\W*(?:CNY |USD )?\d/u.test(each))
      .flatMap(ends)
      .map((each) => widthOf(each.trim())),
  );

/** A piece that is wider than a line, cut to what fits: a range between its ends. */
const cut = (piece: string, room: number): readonly string[] => {
  const both = ends(piece);
  if (both.length > 1) return both.flatMap((each) => (widthOf(each) > room ? cut(each, room) : [each]));
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const each of piece) {
    const own = widthOf(each);
    if (width + own > room) {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += each;
    width += own;
  }
  return [...parts, part];
};

/** A text folded to so many columns, its first line led by `first`, the others by `rest`. */
export const folded = (text: string, columns: number, first: string, rest: string): string => {
  if (widthOf(first) + widthOf(text) <= columns) return `${first}${text}`;
  const room = columns - Math.max(widthOf(first), widthOf(rest));
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of pieces(text).flatMap((each) => (widthOf(each) > room ? cut(each, room) : [each]))) {
    if (width + widthOf(piece.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
      width = widthOf(line);
    } else {
      line += piece;
      width += widthOf(piece);
    }
  }
  return [...lines, line].map((each, index) => `${index === 0 ? first : rest}${each}`).join('\n');
};

// What is to be copied stays whole.
const isCommand = (line: string): boolean => /(?:^|：|: |\s)(?:npx |npm start -- )?huiqi [a-z]/u.test(line);

/** Lines of any text that a terminal of so many columns cannot hold, gone on below where they began. */
export const fitted = (text: string, columns: number | undefined): string =>
  columns === undefined
    ? text
    : text
        .split('\n')
        .map((line) => {
          if (widthOf(line) <= columns || isCommand(line)) return line;
          const [indent = ''] = /^ */u.exec(line) ?? [];
          return folded(line.trimStart(), Math.max(narrowest, columns), indent, `${indent}    `);
        })
        .join('\n');
