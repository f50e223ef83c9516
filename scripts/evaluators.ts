/** Writes a typed evaluator for each rule: its input names just the fields that the rule reads, its bundle holds just the rule. */
import { engineOf } from '../src/engine/engine.js';
import { ruleEvaluator } from '../src/engine/rule-evaluator.js';
import type { Bilingual } from '../src/issue/index.js';
import { yearOf } from '../src/quantity/index.js';
import type { DocumentFiles, Rule } from '../src/rule/index.js';
import { resolve } from '../src/resolve/index.js';
import { fieldsOf, type SubjectKind } from '../src/subject/index.js';
import { compact } from './compact.js';
import { fieldsRead } from '../src/rule/fields-read.js';
import { filesOf, type Folder, oneRule, type OneRule } from './one-rule.js';
import { isBy } from '../src/kinds/index.js';
import { literal } from './literal.js';
import { writtenRuleDocument } from './written-rule.js';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A rule's name in code: `scale-up` is `scaleUp`, and as no name begins with a digit `5g-project` is `project5g`. */
export const nameIn = (slug: string): string => {
  const words = slug.split('-');
  const ordered = [...words.filter((word) => !/^\d/u.test(word)), ...words.filter((word) => /^\d/u.test(word))];
  return ordered.map((word, index) => (index === 0 ? word : capital(word))).join('');
};

const quoted = (text: string): string => `'${text}'`;
const union = (texts: readonly string[]): string => texts.map(quoted).join(' | ');

const inputOf: Readonly<Record<SubjectKind, string>> = {
  enterprise: 'EnterpriseInput',
  site: 'SiteInput',
  park: 'ParkInput',
  district: 'DistrictInput',
  city: 'CityInput',
};

/** Fields of an enterprise that have fields of their own, with the type of what stands there. */
const nested = {
  years: (fields: readonly string[]) => `Readonly<Record<string, Pick<AnnualInput, ${union(fields)}>>>`,
  before: (fields: readonly string[]) => `Pick<SumUpInput, ${union(fields)}>`,
  judgements: (fields: readonly string[]) => `Pick<JudgementsInput, ${union(fields)}>`,
} as const;

const nestedNames = { years: 'AnnualInput', before: 'SumUpInput', judgements: 'JudgementsInput' } as const;
const groups = Object.keys(nested) as readonly (keyof typeof nested)[];

const within = (group: string, fields: readonly string[]): readonly string[] =>
  fields.flatMap((field) => (field.startsWith(`${group}.`) ? [field.slice(group.length + 1)] : []));

const enterpriseType = (fields: readonly string[]): string => {
  const plain = [...fields.filter((field) => !field.includes('.')), 'name'].sort();
  const deep = groups.flatMap((group) => {
    const own = within(group, fields);
    return own.length === 0 ? [] : [`  readonly ${group}?: ${nested[group](own)} | undefined;\n`];
  });
  const picked = `Pick<EnterpriseInput, ${union(plain)}>`;
  return deep.length === 0 ? picked : `${picked} & {\n${deep.join('')}}`;
};

const placeType = (kind: Exclude<SubjectKind, 'enterprise'>, fields: readonly string[]): string => {
  const known: readonly string[] = [...fieldsOf[kind], 'city'];
  const plain = [...fields.filter((field) => known.includes(field)), 'name'].sort();
  return `Pick<${inputOf[kind]}, ${union(plain)}>`;
};

const inputType = (subjects: readonly SubjectKind[], fields: readonly string[]): string =>
  subjects.map((kind) => (kind === 'enterprise' ? enterpriseType(fields) : placeType(kind, fields))).join(' | ');

const importedTypes = (subjects: readonly SubjectKind[], fields: readonly string[]): readonly string[] =>
  [
    ...subjects.map((kind) => inputOf[kind]),
    ...groups.filter((group) => within(group, fields).length > 0).map((group) => nestedNames[group]),
  ].sort();

const readingsType = ({ readings }: OneRule): string => {
  const lines = readings.map(
    ({ id, options }) => `  readonly '${id}'?: ${union(options.map((option) => option.id))};\n`,
  );
  return lines.length === 0 ? 'Readonly<Record<string, never>>' : `{\n${lines.join('')}}`;
};

/** The name of the type of a rule's answer, and what it is made with. */
const answerType = (rule: Rule, readings: OneRule['readings']): { readonly name: string; readonly written: string } => {
  const hangsOn = union(readings.map(({ id }) => id)) || 'never';
  if (!isBy(rule, 'money'))
    return { name: 'RuleAnswer', written: `RuleAnswer<${quoted(rule.kind)}, ${quoted(rule.id)}, ${hangsOn}>` };
  const name = rule.items === undefined || rule.together ? 'AwardAnswer' : 'ItemAwardsAnswer';
  const tiers = rule.rows.length < 2 ? 'never' : union(rule.rowLabels);
  return { name, written: `${name}<${quoted(rule.id)}, ${tiers}, ${hangsOn}>` };
};

const aboutOf = ({ title, note }: Rule): readonly string[] => {
  const text = (language: keyof Bilingual): string =>
    [title[language], note?.[language]].filter((each) => each !== undefined).join(language === 'zh' ? '：' : ': ');
  return [text('zh'), text('en')];
};

/** Data as it stands in a module, some blanks in. */
const json = (value: unknown, indent = ''): string => compact(value).trimEnd().replaceAll('\n', `\n${indent}`);

const indented = (text: string): string => text.replaceAll('\n', '\n    ');

const isSubjectTold = ({ subjects }: Pick<Rule, 'subjects'>): boolean => subjects.length > 1;

const makersIn = '../../kinds/award/payments';

/** The file of what makes a payment: `fixedPayment` stands in `fixed-payment`. */
const fileOfMaker = (maker: string): string => maker.replace('P', '-p');

interface Made {
  readonly text: string;
  readonly name: string;
}

const evaluatorModule = (header: string, slug: string, folder: Folder): Made => {
  const own = oneRule(slug, folder);
  const files: DocumentFiles = filesOf(own, folder);
  const { document } = engineOf(files, {});
  const rule = document.rules.find((each) => each.slug === slug) as Rule;
  const [name, type] = [nameIn(slug), capital(nameIn(slug))];
  const fields = fieldsRead(slug, files);
  const { name: answer, written: answered } = answerType(rule, own.readings);
  const written = writtenRuleDocument(files);
  const subjects = rule.subjects as readonly [SubjectKind, ...SubjectKind[]];
  // Choices and caps among items of the rule itself: the others are not looked at.
  const isTied = own.groups.some(({ kind }) => kind !== 'receipts');
  const [first] = subjects;
  const told = isSubjectTold(rule) ? { subject: first } : {};
  const year = yearOf(document.period.from) + 1;
  const asked = ruleEvaluator<object, { readonly year: number }, Readonly<Record<string, unknown>>>({
    rule: rule.id,
    document: () => written,
    subjects,
    shared: [],
    ...(isTied ? { resolve } : {}),
  })({ city: document.city }, { year, ...told });
  const shownKey = isBy(rule, 'figure') ? 'applies' : 'truth';
  const call = `${name}({ city: ${quoted(document.city)} }, { year: ${String(year)}${isSubjectTold(rule) ? `, subject: ${quoted(first)}` : ''} })`;
  const options = `RuleOptions<${readingsType(own)}>${isSubjectTold(rule) ? ` & {\n  readonly subject: ${union(subjects)};\n}` : ''}`;
  const { parts, text: body, calls } = literal(written);
  const text = [
    header,
    `import type { ${answer}, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';\n`,
    "import { ruleEvaluator } from '../../engine/rule-evaluator.js';\n",
    ...(isTied ? ["import { resolve } from '../../engine/own-choices.js';\n"] : []),
    ...calls.map((maker) => `import { ${maker} } from '${makersIn}/${fileOfMaker(maker)}.js';\n`),
    `import type { ${importedTypes(subjects, fields).join(', ')} } from '../../subject/index.js';\n`,
    `\n/** What \`${name}\` reads. */\nexport type ${type}Input = ${inputType(subjects, fields)};\n`,
    `\n/** What \`${name}\` decides by. */\nexport type ${type}Options = ${options};\n`,
    `\nexport type ${type}Answer = ${answered};\n`,
    '\n/**\n',
    ...aboutOf(rule).map((line) => ` * ${line}\n`),
    ` * Source: clauses ${rule.clauses.join(', ')}.\n`,
    ' *\n * @throws HuiqiError listing every problem of the input or the options, each with its place.\n * @example\n',
    ` * ${call}.${shownKey} // ${quoted(String(asked[shownKey]))}\n */\n`,
    `export const ${name}: RuleEvaluator<${type}Input, ${type}Options, ${type}Answer> = /* @__PURE__ */ ruleEvaluator({\n`,
    `  rule: ${quoted(rule.id)},\n  subjects: ${json(subjects)},\n`,
    '  document: () => {\n',
    ...parts.map((part) => `    ${indented(part)}\n`),
    `    return ${indented(body)};\n  },\n`,
    `  shared: ${json(own.shared, '  ')},\n${isTied ? '  resolve,\n' : ''}});\n`,
  ].join('');
  return { text, name };
};

/**
 * The modules of a document's rules by their paths, with the one that gathers them.
 */
export const evaluatorModules = (header: string, id: string, files: DocumentFiles): ReadonlyMap<string, string> => {
  const folder = files as unknown as Folder;
  const slugs = Object.keys(files.rules).sort();
  const made = slugs.map((slug) => [slug, evaluatorModule(header, slug, folder)] as const);
  const index = [
    header,
    '\n/** A typed evaluator for each rule of the document: what is not imported is not bundled. */\n',
    ...made.map(([slug, { name }]) => {
      const type = capital(name);
      return `export { ${name}, type ${type}Answer, type ${type}Input, type ${type}Options } from './${slug}.js';\n`;
    }),
  ].join('');
  return new Map([
    ...made.map(([slug, { text }]) => [`src/evaluators/${id}/${slug}.ts`, text] as const),
    [`src/evaluators/${id}/index.ts`, index] as const,
  ]);
};
