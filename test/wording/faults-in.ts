import type { Language } from '../../src/issue/index.js';
import { forbidden } from './forbidden.js';

/** What a machine can see of the wording of a text: `huiqi` says one thing in one way, in the terms and the typography of the trade. */

interface Fault {
  readonly rule: string;
  /** The stretch of text that it was found in. */
  readonly found: string;
}

/** How a text may differ from plain prose. */
interface Kind {
  /** Paths and ids may stand in it beside the words, as in a message or a page that names its place. */
  readonly names?: boolean;
  /** Units may be spelt as they are to be written, as in `Write 元 or 万元`. */
  readonly units?: boolean;
  /** Amounts and words of documents stand in it as they are written in JSON, as in a table of what comes out. */
  readonly values?: boolean;
  /** It is Markdown, where what names its place is code: a path or an id that is none stands in a sentence. */
  readonly markdown?: boolean;
  /** It is what a command prints: it cites places of documents, and says “about” of a figure. */
  readonly page?: boolean;
  /** It is about the code: a library there is not a pool. */
  readonly code?: boolean;
}

type Check = readonly [rule: string, pattern: RegExp];

const han = String.raw`\p{Script=Han}`;

const code = /`[^`\n]*`/gu;
const quotation = /“[^“”]*”|"[^"\n]*"|‘[^‘’]*’/gu;
const bracketed = /（[^（）]*）|\([^()]*\)|〔[^〔〕]*〕/gu;
const unit = /亿元|千万元|百万元|万元|千元|元|分|平方公里|平方米|公顷|亩/gu;

const chinese: readonly Check[] = [
  ['half-width bracket', new RegExp(String.raw`${han}[([]|[)\]]${han}|[([]${han}|${han}[)\]]`, 'u')],
  ['half-width punctuation', new RegExp(String.raw`${han}[,;:?!]|[,;:?!]${han}`, 'u')],
  // Between columns of a table stand several.
  ['blank beside a figure', new RegExp(String.raw`[\d%％][ \u00A0](?![以 ])${han}|${han}[ \u00A0]\d`, 'u')],
  ['number of a document inside its title', /《[^》]*(?:〔\d{4}〕\d+号|（征求意见稿）)[^》]*》/u],
];

const english: readonly Check[] = [
  ['blank before a percent sign', /\d %/u],
  ['straight apostrophe', /[A-Za-z]'(?:s|t|re|ll)\b|s' /u],
  [
    'money without CNY',
    /(?<!CNY |USD |[\d.,–-])\b\d[\d.,]*(?:–\d[\d.,]*)?[ -](?:million|billion|trillion)\b(?! tonnes)/u,
  ],
  ['money in Chinese units', /\d\s*(?:亿元|万元)/u],
  ['Chinese place', /[一二三四五六七八九十][（(][一二三四五六七八九十][)）]/u],
];

/** What data has and a reader of a page does not know. */
const ofData: readonly Check[] = [
  ['number of a clause in our data', /(?<![\d-])00\d-\d{3}(?![\d-])/u],
  ['line of our copy of a text', /(?<![\w-])L\d+\b/u],
  ['sign for a shortened figure', /≈/u],
  ['steps of a place', /(?:附件|表\d-\d)\//u],
  // What is typed in a file stands in braces or after its key.
  ['doubled quotation mark', /““|””/u],
  ['straight quotation mark', /(?<![:{[,]\s?|\w)"[^"\s:,{}][^"\n{}]*"(?!:)/u],
];

const found = (text: string, [rule, pattern]: Check): readonly Fault[] => {
  const hit = pattern.exec(text);
  return hit === null ? [] : [{ rule, found: text.slice(Math.max(0, hit.index - 12), hit.index + hit[0].length + 12) }];
};

// What is to be written, as an example of it.
const quoteless = (text: string): string => text.replace(/"[^"\n]*"/gu, '""');

const path = /\b(?:years|titles|projects|received|before|judgements|observations)\.[\w*.]+/u;
// In English most names of fields are words of the language.
const id =
  /\p{Script=Han}[ 、]?(?:projects|titles|received|judgements|observations)\b|\b(?:projects|titles|received|judgements|observations)[ 、]?\p{Script=Han}|\basOf\b/u;
const chineseInEnglish: Check = ['Chinese outside names', new RegExp(han, 'u')];
const unquotedGiant = /小巨人(?![”’])|(?<![“‘])小巨人/u;
const misquotedGiant = /“专精特新”小巨人/gu;

const checked = (text: string, checks: readonly Check[]): readonly Fault[] =>
  checks.flatMap((check) => found(text, check));

// A row of a table as reforms name it, `milestones[50亿元].amount`.
const ofRow = /\b[a-z][\w.-]*\[[^\]\s]+\](?:\.\w+)*/gu;

/** Every fault of a text in one language. */
export const faultsIn = (
  text: string,
  language: Language,
  { names = false, units = false, values = false, markdown = false, page = false, code: isCode = false }: Kind = {},
): readonly Fault[] => {
  const prose = text.replace(code, 'x').replace(ofRow, 'x');
  // Who is quoted may say it otherwise, and what stands in brackets is no part of the sentence.
  const own = prose.replace(quotation, '');
  const sentence = own.replace(bracketed, '');
  const bare = markdown
    ? [...checked(quoteless(prose), [['path in a sentence', path]]), ...checked(sentence, [['id in a sentence', id]])]
    : [];
  const printed = page ? checked(prose, ofData) : [];
  const named: readonly Check[] = names || markdown ? [] : [['path in a sentence', path]];
  const words = forbidden[language].filter(({ inCode }) => inCode || !isCode);
  const listed: readonly Check[] = words.map(({ word, pattern }) => [`“${word}”`, pattern]);
  if (language === 'zh')
    return [
      ...checked(prose, chinese),
      ...checked(own, listed),
      ...checked(prose.replace(misquotedGiant, ''), [['小巨人 without its quotation marks', unquotedGiant]]),
      ...checked(sentence, named),
      ...printed,
      ...bare,
    ];
  const plain = units ? sentence.replace(unit, '').replace(/90万/u, '') : sentence;
  const inEnglish = values ? english.filter(([rule]) => rule !== 'money in Chinese units') : english;
  return [
    ...checked(prose.replace(/"[^"\n]*"|“[^“”]*\p{Script=Han}[^“”]*”/gu, ''), inEnglish),
    ...checked(own, listed),
    ...checked(plain, [...(values ? [] : [chineseInEnglish]), ...named]),
    ...printed,
    ...bare,
  ];
};
