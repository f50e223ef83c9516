import type { DocumentId } from '../documents/index.js';
import { both, didYouMean, type Issue, languages } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { type Day, parseDay, parsePeriod } from '../quantity/index.js';
import type { Change } from '../rule/index.js';
import { cityNamed, type ClosableList, closableLists, firstYear, lastYear, subjectKinds } from '../subject/index.js';
import { bad, type Checked, good } from './checked.js';
import { choiceOf, many, maybe, one } from './option.js';

/** The vocabulary of options: each is written down once, whatever commands have it. */

const textOf = (text: string): Checked<string> => good(text);

/** A city by its full name, or by the one that English pages print. */
const cityOf = (text: string): Checked<string> => good(cityNamed(text));

const yearOf = (text: string, option: string): Checked<number> => {
  const year = /^\d{4}$/u.test(text) ? Number(text) : NaN;
  return year >= firstYear && year <= lastYear ? good(year) : bad(issue('programme-year-wanted', { option }, text));
};

const dayOf = (text: string, option: string): Checked<Day> => {
  const day = parseDay(text);
  return day.ok ? good(day.value) : bad(issue('day-wanted', { option }, text));
};

const periodOf = (text: string, option: string): Checked<string> =>
  parsePeriod(text).ok ? good(text) : bad(issue('period-wanted', { option }, text));

const listsOf = (texts: readonly string[], option: string): Checked<readonly ClosableList[]> => {
  const names = texts.flatMap((each) => each.split(/[,，]/u)).map((name) => name.trim());
  const checked = names.map((name): Checked<ClosableList> => {
    const value = closableLists.find((each) => each === name);
    return value === undefined
      ? bad(
          issue('assumption-unknown', { option }, name, {
            known: closableLists.join(', '),
            suggestion: didYouMean(name, closableLists),
          }),
        )
      : good(value);
  });
  // Those that are good count for what else is told of a call that is wrong.
  return { value: checked.flatMap(({ value }) => value ?? []), issues: checked.flatMap((each) => each.issues) };
};

/** Options of readings by reading id; whether the document has them is for the document to say. */
const readingsOf = (texts: readonly string[], option: string): Checked<Readonly<Record<string, string>>> => {
  const taken = new Map<string, string>();
  const issues = texts.flatMap((pair): readonly Issue[] => {
    const [, id, chosen] = /^([^=\s]+)=([^=\s]+)$/u.exec(pair.trim()) ?? [];
    if (id === undefined || chosen === undefined) return [issue('reading-not-written-as-pair', { option }, pair)];
    const before = taken.get(id);
    taken.set(id, before ?? chosen);
    return before === undefined || before === chosen
      ? []
      : [issue('given-twice', { option: `${option} ${id}` }, `${before}, ${chosen}`)];
  });
  return { value: Object.fromEntries(taken), issues };
};

const aboutDocument = both('文件编号，见 huiqi list', 'id of the document, see huiqi list');

/** A document that may stand in a folder of rules: which there are is known when that is read. */
export const documentIn = one('--document <ID>', aboutDocument, (text) => good(text as DocumentId));
/** The same where all documents are meant without it. */
export const documentThere = maybe('--document <ID>', aboutDocument, (text) => good(text));
export const otherRules = maybe(
  '--rules <DIR>',
  both(
    '规则文件夹：按其中的规则测算；不写则用软件自带的',
    'folder of rules to decide by; without it, those of the package',
  ),
  textOf,
);
export const year = one('--year <N>', both('年度，如2026', 'programme year, such as 2026'), yearOf);
/** The same where an input may say it itself. */
export const programmeYear = maybe(
  '--year <N>',
  both('输入没有写年度的，用这个年度', 'programme year of inputs that do not say theirs'),
  yearOf,
);
export const targetYear = one('--year <N>', both('目标年份，如2025', 'year the figures are for, such as 2025'), yearOf);
export const observedThrough = maybe(
  '--year <N>',
  both('只用截至该年的完成值', 'use only values reported through that year'),
  yearOf,
);
export const from = one('--from <N>', both('第一个年度', 'first programme year'), yearOf);
export const through = one('--through <N>', both('最后一个年度', 'last programme year'), yearOf);

export const on = maybe(
  '--on <DAY>',
  both('只列这一天有效的，如2027-03-01', 'only what is in effect on that day, such as 2027-03-01'),
  dayOf,
);

export const readings = many(
  '--reading <id=option>',
  both('取另一种条文理解，可重复', 'take an interpretation other than the default; may be repeated'),
  readingsOf,
);
export const asIfInForce = maybe(
  '--as-if-in-force <A..B>',
  both('把实施期改为此期间，用于回测', 'move the plan period, to test the rules on years past'),
  periodOf,
);
export const assumeNone = many(
  '--assume-none <LISTS>',
  both(
    '输入未填的列表按“没有”处理：titles、projects、received',
    'take lists that the input leaves out as none: titles, projects, received',
  ),
  listsOf,
);
/** What may be set beside document and year, wherever something is decided. */
export const setting = { readings, asIfInForce, assumeNone } as const;

export const subject = one(
  `--subject <${subjectKinds.join('|')}>`,
  both('对象的类型，默认 enterprise', 'kind of subject, enterprise by default'),
  choiceOf(subjectKinds),
  'enterprise',
);
export const rule = maybe(
  '--rule <ID>',
  both('只看这项奖励，如 revenue-milestone', 'only this award, such as revenue-milestone'),
  textOf,
);
export const indicators = many(
  '--indicator <NAME>',
  both('只看这个指标（编号或名称），可重复', 'only this indicator, by id or name; may be repeated'),
  (texts) => good(texts),
);
export const city = maybe('--city <CITY>', both('城市全称', 'full name of the city'), cityOf);

/** Files of reforms: the changes that they come to are read before the library is asked, and take their place. */
export const reforms = many(
  '--reform <FILE>',
  both(
    '按这个文件中的规则调整试算（YAML 或 JSON：id、title、changes），可重复，依次叠加',
    'decide under the reform in this file (YAML or JSON: id, title, changes); may be repeated, each applied to the result of the one before',
  ),
  (texts) => good(texts as unknown as readonly Change[]),
);

export const receipt = maybe(
  '--receipt <FILE>',
  both(
    '把本次测算凭据写入这个文件，供日后用 huiqi verify 重新测算；已存在则不写，除非 --force',
    'write a calculation record to this file, for huiqi verify to make it again; never an existing file without --force',
  ),
  textOf,
);
export const out = one(
  '--out <FILE>',
  both('写入的文件；已存在则不写，除非 --force', 'file to write; never an existing one without --force'),
  textOf,
);
export const rules = maybe(
  '--rules <DIR>',
  both(
    '规则文件夹；不写则用当前目录下的 rules，没有则用软件自带的',
    'folder of rules; without it, rules in the working directory, or else those of the package',
  ),
  textOf,
);
export const sources = maybe(
  '--sources <DIR>',
  both(
    '原文文件夹，文本以条款编号前三位起名；不写则不与原文核对',
    'folder of the documents’ texts, named by the first three digits of their clauses; without it, nothing is held against them',
  ),
  textOf,
);

/** The language of every command: adding one to the library adds it here. */
export const language = one(
  `--lang <${languages.join('|')}>`,
  both('语言：zh 或 en', 'language: zh or en'),
  choiceOf(languages),
);
