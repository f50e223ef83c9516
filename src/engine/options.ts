import {
  bad,
  data,
  flag,
  formed,
  good,
  isList,
  isShared,
  listOf,
  oneOf,
  optional,
  type Reader,
  type Readers,
  readOptions,
  recordOf,
  text,
} from '../edge/index.js';
import { HuiqiError, issue, type Issue } from '../issue/index.js';
import { type Day, isDay, parsePeriod, type Period } from '../quantity/index.js';
import type { AmendsFile, Change, DocumentFiles, ReadingChoices } from '../rule/index.js';
import { assumptions, firstYear, lastYear, type SubjectKind, subjectKinds } from '../subject/index.js';

export const isYear = (year: unknown): year is number =>
  Number.isInteger(year) && (year as number) >= firstYear && (year as number) <= lastYear;

/** A programme year. */
export const year: Reader<number> = formed(
  { type: 'integer', minimum: firstYear, maximum: lastYear },
  (given, option) => (isYear(given) ? good(given) : bad(issue('programme-year-wanted', { option }, given))),
);

/** The year that is asked about: the same option of every call, engines included. */
export interface InYear {
  /** The programme year: always given, the clock is never read. */
  readonly year: number;
}

/** Several years that are asked about, in every call that goes through them. */
export interface InYears {
  /** The first programme year. */
  readonly from: number;
  /** The last, at most a hundred years from the first. */
  readonly through: number;
}

/** A lifetime is long enough, and its years can be counted. */
const mostYears = 100;

/** What is wrong with two years together, each of them good by itself. */
export const spanIssues = ({ from, through }: Partial<InYears>): readonly Issue[] =>
  from === undefined || through === undefined || (from <= through && through - from < mostYears)
    ? []
    : [
        {
          ...issue('period-wanted', { option: 'from..through' }, `${String(from)}..${String(through)}`),
          tells:
            from > through
              ? {
                  zh: `起始年度${String(from)}晚于终止年度${String(through)}`,
                  en: `the first year, ${String(from)}, is after the last, ${String(through)}`,
                }
              : {
                  zh: `${String(from)}至${String(through)}年超过${String(mostYears)}年`,
                  en: `${String(from)} to ${String(through)} is more than ${String(mostYears)} years`,
                },
        },
      ];

/** What an input is about. */
const subject: Reader<SubjectKind> = oneOf(subjectKinds);

/** Options of readings by reading id; whether a document has them is for the document to say. */
export const readings: Reader<ReadingChoices> = recordOf(text);

const addressees = ['rule', 'group', 'target', 'document'] as const;

const onlyTrue: Reader<true> = (given, option) =>
  given === true ? good(given) : bad(issue('option-misfit', { option }, given, { wanted: { zh: 'true', en: 'true' } }));

const changeReaders: Readers<Change> = {
  rule: optional(text),
  group: optional(text),
  target: optional(text),
  document: optional(onlyTrue),
  part: text,
  from: optional(data),
  to: optional(data),
  reform: optional(text),
};

const oneAddressee = {
  zh: 'rule、group、target、document 之中恰好一个',
  en: 'exactly one of rule, group, target and document',
};

/** A change to rule data. */
const change: Reader<Change> = (given, option) => {
  const { value, issues } = readOptions(given, changeReaders, option);
  if (value === undefined || issues.length > 0) return bad(...issues);
  const told = addressees.filter((each) => value[each] !== undefined);
  return told.length === 1
    ? good(value)
    : bad(issue('option-misfit', { option }, told.join(', '), { wanted: oneAddressee }));
};

/** Changes to rule data beyond the readings. */
export const reforms: Reader<readonly Change[]> = listOf(change);

/** A day, as periods hold it. */
export const day: Reader<Day> = (given, option) =>
  isDay(given) ? good(given) : bad(issue('day-wanted', { option }, given));

/** A period: `FROM..THROUGH`, or one that was read from such a text. */
export const period: Reader<Period> = (given, option) => {
  if (typeof given === 'string') {
    const parsed = parsePeriod(given);
    return parsed.ok ? good(parsed.value) : bad(issue('period-wanted', { option }, given));
  }
  const { value } = data(given, option);
  const { from, through } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Period>;
  return isDay(from) && isDay(through) && from <= through
    ? good({ from, through })
    : bad(issue('period-wanted', { option }, value));
};

/** The same where only a text will do. */
export const periodText: Reader<string> = formed({ type: 'string', pattern: '\\.\\.' }, (given, option) => {
  const read = period(typeof given === 'string' ? given : undefined, option);
  return read.value === undefined ? bad(issue('period-wanted', { option }, given)) : good(given as string);
});

/** What one rule by itself is decided by. */
export const decidedAlone = {
  year,
  subject: optional(subject),
  readings: optional(readings),
  asIfInForce: optional(periodText),
  assumeNone: optional(assumptions),
  alternatives: optional(flag),
  reasons: optional(flag),
} as const;

/** What every decision on a document is made by. */
export const decidedBy = {
  year,
  subject: optional(subject),
  readings: optional(readings),
  reforms: optional(reforms),
  asIfInForce: optional(periodText),
  assumeNone: optional(assumptions),
  alternatives: optional(flag),
  reasons: optional(flag),
} as const;

/** The period that a text stands for, once it was checked. */
export const periodOf = (given: string): Period => {
  const parsed = parsePeriod(given);
  if (!parsed.ok) throw new HuiqiError([issue('period-wanted', { option: 'asIfInForce' }, given)]);
  return parsed.value;
};

const parts: Readers<DocumentFiles> = {
  document: data,
  vocabulary: optional(data),
  sharedVocabulary: optional(data),
  clauses: data,
  readings: data,
  groups: data,
  targets: optional(data),
  oracles: optional(data),
  defects: optional(data),
  amendments: optional(data),
  amends: optional(data as Reader<AmendsFile>),
  rules: recordOf(data),
};

/** A document's files: those of the library as they are, others as a copy, so that who changes theirs changes no engine. */
export const files: Reader<DocumentFiles> = (given, option) => {
  if (isShared(given)) return good(given as DocumentFiles);
  const { value, issues } = readOptions(given, parts, option);
  return value === undefined || issues.length > 0 ? bad(...issues) : good(value);
};

/** More than all documents of all cities there are: who hands over more has something else in the list, or holes. */
const mostDocuments = 10_000;

/** Files of several documents. */
export const manyFiles: Reader<readonly DocumentFiles[]> = (given, option) => {
  if (!isList(given))
    return bad(
      issue('option-misfit', { option }, given, {
        wanted: {
          zh: '一个列表，如 [documents["taizhou-matrix-2025"]]',
          en: 'a list, as in [documents["taizhou-matrix-2025"]]',
        },
      }),
    );
  if (given.length > mostDocuments) {
    const most = String(mostDocuments);
    const wanted = { zh: `不超过${most}份文件的列表`, en: `a list of at most ${most} documents` };
    return bad(issue('option-misfit', { option }, given.length, { wanted }));
  }
  const taken = given.map((each: unknown, index) => files(each, `${option}.${String(index)}`));
  const issues = taken.flatMap((each) => each.issues);
  return issues.length > 0 ? bad(...issues) : good(taken.flatMap(({ value }) => value ?? []));
};
