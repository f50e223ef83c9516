import { type Bilingual, HuiqiError, issue, type Language, punctuation } from '../issue/index.js';
import { type DecidedBy, isBy, isRankedLibrary, kindNames, kinds } from '../kinds/index.js';
import type { Document } from '../rule/index.js';
import { type SubjectKind, subjectKinds } from '../subject/index.js';

/** What a document may answer about a kind of subject: its rules of the kinds that are decided so, or the targets it sets. */
export type AskableMatter = DecidedBy | 'target';

const targets: Bilingual = { zh: '目标', en: 'targets' };

/** What each kind of subject is called. */
export const subjectWords: Readonly<Record<SubjectKind, Bilingual>> = {
  enterprise: { zh: '企业', en: 'an enterprise' },
  site: { zh: '项目用地', en: 'a site' },
  park: { zh: '园区', en: 'a park' },
  district: { zh: '区县（市）', en: 'a district' },
  city: { zh: '城市', en: 'a city' },
};

/** Several of them, as a document speaks of them. */
const subjectsEn: Readonly<Record<SubjectKind, string>> = {
  enterprise: 'enterprises',
  site: 'sites',
  park: 'parks',
  district: 'districts',
  city: 'the city',
};

/** Whether a document has anything of a matter about a kind of subject; its targets are the city’s. */
export const answers = (
  { rules, setsTargets }: Pick<Document, 'rules' | 'setsTargets'>,
  kind: SubjectKind,
  matter: AskableMatter,
): boolean =>
  matter === 'target'
    ? kind === 'city' && setsTargets
    : rules.some((rule) => isBy(rule, matter) && rule.subjects.includes(kind));

const listed = (all: readonly Bilingual[], language: Language): string =>
  all.map((each) => each[language]).join(punctuation[language].listed);

/** What a document sets for a kind of subject, each kind of rule by its noun. */
const nounsIn = (document: Pick<Document, 'rules' | 'setsTargets'>, kind: SubjectKind): readonly Bilingual[] => [
  ...kindNames
    .filter((name) => document.rules.some((rule) => rule.kind === name && rule.subjects.includes(kind)))
    .map((name) => kinds[name].noun),
  ...(answers(document, kind, 'target') ? [targets] : []),
];

/** Whether a document has anything about a kind of subject at all. */
export const isAbout = (document: Pick<Document, 'rules' | 'setsTargets'>, kind: SubjectKind): boolean =>
  document.rules.some(({ subjects }) => subjects.includes(kind)) || answers(document, kind, 'target');

/** What is asked for, as the kinds are called that answer it. */
const nounOf = (matter: AskableMatter): Bilingual => {
  const nouns =
    matter === 'target'
      ? [targets]
      : kindNames.filter((kind) => isBy({ kind }, matter)).map((kind) => kinds[kind].noun);
  return {
    zh: nouns.map(({ zh }) => zh).join(punctuation.zh.listed),
    en: nouns.map(({ en }) => en).join(punctuation.en.listed),
  };
};

/** Everything a document answers, in words: `企业的奖励、培育库；城市的目标`. Of kinds that it says the same of, once. */
const answersOf = (document: Document): Bilingual => {
  const lines = subjectKinds.flatMap((kind) => {
    const own = nounsIn(document, kind);
    const nouns = { zh: listed(own, 'zh'), en: listed(own, 'en') };
    return own.length === 0 ? [] : [{ kind: { zh: subjectWords[kind].zh, en: subjectsEn[kind] }, nouns }];
  });
  const together = [...new Set(lines.map(({ nouns }) => nouns.en))].map((nouns) =>
    lines.filter((line) => line.nouns.en === nouns),
  );
  const told = (language: Language, line: (kinds: string, nouns: string) => string): string =>
    together
      .flatMap((same) => {
        const kindsTold = listed(
          same.map(({ kind }) => kind),
          language,
        );
        return same.slice(0, 1).map(({ nouns }) => line(kindsTold, nouns[language]));
      })
      .join(punctuation[language].semicolon);
  return {
    zh: told('zh', (kindsTold, nouns) => `${kindsTold}的${nouns}`),
    en: told('en', (kindsTold, nouns) => `${nouns} for ${kindsTold}`),
  };
};

const silent = (document: Document, asked: Bilingual, option: string, given: string = document.id): HuiqiError =>
  new HuiqiError([
    issue('document-silent', { option }, given, {
      title: document.shortTitle,
      answers: answersOf(document),
      asked,
    }),
  ]);

/**
 * Refuses to answer for a document what it does not speak of: an empty answer would look like “no”.
 *
 * @throws HuiqiError with code `document-silent`, which says what the document answers.
 */
export const mustAnswer = (
  document: Document,
  kind: SubjectKind,
  matter?: AskableMatter,
  option = 'document',
): void => {
  if (matter === undefined ? isAbout(document, kind) : answers(document, kind, matter)) return;
  const [{ zh }, en] = [subjectWords[kind], subjectsEn[kind]];
  if (matter === undefined) throw silent(document, { zh: `针对${zh}的规定`, en: `provision about ${en}` }, option);
  const { zh: what, en: whatIn } = nounOf(matter);
  throw silent(document, { zh: `针对${zh}的${what}`, en: `${whatIn} for ${en}` }, option);
};

/**
 * The same for a class among ranked libraries, which not every document has.
 *
 * @throws HuiqiError with code `document-silent`.
 */
export const mustRank = (document: Document): void => {
  if (document.rules.some(isRankedLibrary)) return;
  throw silent(document, { zh: '分级的培育库', en: 'ranked pools' }, 'document');
};

/** The same of several documents: refused where none of them speaks of the subject. */
export const oneMustAnswer = (documents: readonly Document[], kind: SubjectKind, matter?: AskableMatter): void => {
  const [first] = documents;
  if (
    first === undefined ||
    documents.some((document) => (matter === undefined ? isAbout(document, kind) : answers(document, kind, matter)))
  )
    return;
  mustAnswer(first, kind, matter);
};
