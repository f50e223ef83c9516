import { documents } from '../documents/index.js';
import { answers, isAbout } from '../engine/silence.js';
import type { ByLanguage, Issue, Language } from '../issue/index.js';
import { yearOf } from '../quantity/index.js';
import { type Document, type DocumentFiles, loadDocument } from '../rule/index.js';
import { cityNamed, kindsOf, type SubjectKind } from '../subject/index.js';
import { attempt } from './checked.js';
import type { Typed } from './command.js';
import { spokenIn, typedCommand } from './typed-command.js';

/** What is known of a call that was refused. */
interface Refused {
  readonly command: string;
  readonly file: string;
  readonly typed: Typed;
  readonly input: unknown;
  /** The documents of the folder that is asked, where it is not the library’s own. */
  readonly among?: readonly DocumentFiles[];
}

/** Whether what is wrong is the command, or the document, and not what the file says. */
const isAstray = ({ code, place }: Issue): boolean =>
  ['document-silent', 'document-unknown', 'subject-mistaken', 'programme-year-wanted'].includes(code) ||
  (code === 'argument-required' && 'option' in place && ['--document', '--year'].includes(place.option));

/** Of whom a file can be: the kind that is asked about where it can be one, else the first that has all its fields. */
const kindIn = (input: unknown, asked: string | undefined): SubjectKind | undefined => {
  const kinds = kindsOf(input);
  return kinds.find((kind) => kind === asked) ?? kinds[0];
};

const fieldOf = (input: unknown, name: string): unknown =>
  typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[name] : undefined;

const yearsTold = (input: unknown): readonly number[] => {
  const years = fieldOf(input, 'years');
  const observed = fieldOf(input, 'observations');
  return [
    ...(typeof years === 'object' && years !== null ? Object.keys(years) : []),
    ...(Array.isArray(observed) ? observed.map((each) => fieldOf(each, 'year')) : []),
  ]
    .map(Number)
    .filter((year) => Number.isInteger(year));
};

/** The year to ask for: what was typed, or the last that the file tells of, as near to it as the plan period allows. */
const yearFor = ({ period }: Document, typed: string | undefined, input: unknown): string => {
  const [first, last] = [yearOf(period.from), yearOf(period.through)];
  const wanted = typed !== undefined && /^\d{4}$/u.test(typed) ? Number(typed) : Math.max(first, ...yearsTold(input));
  return String(Math.min(Math.max(wanted, first), last));
};

const cityOf = (input: unknown): string | undefined => {
  const city = fieldOf(input, 'city');
  return typeof city === 'string' ? cityNamed(city) : undefined;
};

/** What answers about a kind: the command that was called where it can, else the one that everything can be asked by. */
const commandFor = (called: string, kind: SubjectKind, document: Document): readonly string[] => {
  if (called === 'targets' && answers(document, kind, 'target')) return ['targets'];
  const takesMoney = called === 'what-would-it-take' && answers(document, kind, 'money');
  const takesAny = ['questions', 'sensitivity'].includes(called);
  return [takesMoney || takesAny ? called : 'evaluate'];
};

const among = ({ among: own }: Refused): readonly Document[] =>
  (own ?? Object.values(documents)).flatMap((files) => attempt(() => loadDocument(files)).value ?? []);

/** Calls that answer, in the place of one that was refused: with its file, as they are typed. */
const callsInstead = (refused: Refused): readonly string[] => {
  const { command, file, typed, input } = refused;
  const first = (flag: string): string | undefined => typed.get(flag)?.[0];
  const kind = kindIn(input, first('--subject') ?? (command === 'targets' ? 'city' : 'enterprise'));
  const city = cityOf(input);
  if (kind === undefined || city === undefined || file === '-') return [];
  const asked = first('--document');
  const rules = first('--rules');
  return among(refused)
    .filter((document) => document.city === city && isAbout(document, kind))
    .sort((one, other) => Number(other.id === asked) - Number(one.id === asked))
    .map((document) => {
      const [name = ''] = commandFor(command, kind, document);
      const year = name === 'targets' ? [] : ['--year', yearFor(document, first('--year'), input)];
      const about = kind === 'enterprise' || name === 'targets' ? [] : ['--subject', kind];
      const own = rules === undefined ? [] : ['--rules', rules];
      return `${typedCommand([name, file, '--document', document.id, ...year, ...about, ...own])}${spokenIn(typed)}`;
    });
};

const heads: ByLanguage<string> = { zh: '可用：', en: 'Try: ' };

/** The lines beneath a refusal that say which calls answer; none where it is not the call that is wrong. */
export const insteadLines = (issues: readonly Issue[], refused: Refused, language: Language): readonly string[] =>
  issues.length > 0 && issues.every(isAstray) ? callsInstead(refused).map((call) => `${heads[language]}${call}`) : [];
