import { compareRational, rational } from '../quantity/index.js';
import { figuresPrinted, type PrintedFigure, relationsOf, toWrite } from '../check/index.js';

/** An entry for the ledger that a text suggests: whether it is a clause, and what it decides, a person says. */
export interface Candidate {
  readonly place: string;
  readonly kind: string;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly comparator?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly anchor: string;
}

const numerals = '一二三四五六七八九十百零〇';

/** Headings by their depth: 第二条, 一、, （一）, 1. and （1）. */
const headings: readonly RegExp[] = [
  new RegExp(String.raw`^(?<label>第[${numerals}\d]+[条章节])[\s\u3000]*`, 'u'),
  new RegExp(String.raw`^(?<label>[${numerals}]+)、`, 'u'),
  new RegExp(String.raw`^(?<label>[（(][${numerals}]+[）)])`, 'u'),
  /^(?<label>\d+)[.．、](?!\d)\s*/u,
  /^(?<label>[（(]\d+[）)])/u,
];

interface Headed {
  /** The labels in force, by depth. */
  readonly labels: readonly string[];
  readonly rest: string;
}

/** A line without its heading, and the labels that it stands under; a heading ends those below it. */
const headed = (line: string, labels: readonly string[]): Headed => {
  for (const [depth, heading] of headings.entries()) {
    const found = heading.exec(line);
    const label = found?.groups?.['label'];
    if (found === null || label === undefined) continue;
    const above = Array.from({ length: depth }, (_, at) => labels[at] ?? '');
    const below = headed(line.slice(found[0].length), [...above, label]);
    return below;
  }
  return { labels, rest: line };
};

/** Numbers that are none of a clause: of articles referred to, and of documents. */
const referred = new RegExp(String.raw`第[${numerals}\d]+[条款项章节]|〔\d{4}〕\d+号|[\[［]\d{4}[\]］]\d+号`, 'gu');

/** 一次性, 同一 and the like are words, and not figures. */
const isFigure = ({ text, value, sort }: PrintedFigure): boolean =>
  /\d/u.test(text) || (sort !== undefined && (sort !== 'count' || compareRational(value, rational(1)) !== 0));

/** Pieces of a line that may each be a clause: from mark to mark, commas within numbers apart. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[。；;！!，]|,(?!\d)/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const plain =
  /(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?<unit>亿元|万元|元|%|个百分点|亩|平方米|吨标准煤|吨标煤|吨|千瓦时|千瓦|千伏安|家|个月|个|项|人|级)(?<per>(?:\/(?:平方米|亩|公里|吨|家|个|户|人|件|台|套|项|名|次|年|季|月))*)/gu;

/** Words that hold nothing against a figure, though a bound is part of them: those above designated size, the others, the first three editions. */
const noBounds = /规模以上|规上|限额以上|限上|其余|剩余|余额|前(?=[零〇一二两三四五六七八九十\d]+[届年次批期])/gu;

type FigureFound = Pick<Candidate, 'comparator' | 'value' | 'unit'>;

/**
 * The one figure of a piece with its unit, where it prints one and no more; or each of several of one unit that it says
 * 分别 of: a clause holds one.
 */
const figuresOf = (piece: string, printed: readonly PrintedFigure[]): readonly FigureFound[] => {
  const found = [...piece.normalize('NFKC').matchAll(plain)].map(({ groups = {} }) => groups);
  const [first] = found;
  const units = new Set(found.map(({ unit, per }) => `${unit ?? ''}${per ?? ''}`));
  const isList = found.length > 1 && units.size === 1 && piece.includes('分别');
  if (first === undefined || printed.length !== found.length || !(found.length === 1 || isList)) return [{}];
  // So much a square metre and month is no figure by itself: it is a person's to take apart.
  if ((first['per'] ?? '').lastIndexOf('/') > 0) return [{}];
  const relations = relationsOf(piece.replace(noBounds, ''));
  const [relation] = relations ?? ['='];
  const comparator = relations === undefined || relations.length === 1 ? relation : undefined;
  return found.map(({ number = '' }) => ({
    ...(comparator === undefined || comparator === 'about' || comparator === 'open' ? {} : { comparator }),
    value: Number(number.replaceAll(',', '')),
    unit: [...units].join(''),
  }));
};

/**
 * The pieces of a text that print a figure, in their order, each with its place and its one figure where it has one. What
 * kind of clause each is, and its summary, is left to be written.
 */
export const candidatesIn = (text: string): readonly Candidate[] => {
  let labels: readonly string[] = [];
  return text.split(/\r?\n/u).flatMap((raw): readonly Candidate[] => {
    const line = headed(raw.trim().replace(/^[\s\u3000]+/u, ''), labels);
    labels = line.labels;
    const place = labels.join('');
    return piecesOf(line.rest).flatMap((piece): readonly Candidate[] => {
      const printed = figuresPrinted(piece.replace(referred, '')).filter(isFigure);
      if (printed.length === 0) return [];
      return figuresOf(piece, printed).map((figure) => ({
        place: place === '' ? toWrite : place,
        kind: toWrite,
        summary: { zh: toWrite, en: toWrite },
        ...figure,
        anchor: piece,
      }));
    });
  });
};
