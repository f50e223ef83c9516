import { checkSubject, unchecked } from '../../subject/index.js';
import { assessTargetsAmong } from '../../engine/assess-targets.js';
import { explainTargets } from '../../explain/index.js';
import { attempt, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { type DocumentFigures, figuresAsked, figuresJson, figuresText } from '../figures.js';
import { documentThere, indicators, observedThrough, otherRules, readings } from '../options.js';
import { readInput } from '../read.js';
import { nextSteps } from '../next-steps.js';
import { type RulesRead, rulesRead } from '../subject-command.js';

type AssessedTargets =
  | { readonly kind: 'assessed'; readonly assessment: ReturnType<typeof assessTargetsAmong> }
  | { readonly kind: 'figures'; readonly figures: DocumentFigures };

export const targetsCommand = command({
  name: 'targets',
  about: {
    zh: '按完成值评估一个城市的指标目标；不给文件则列出一份文件的指标值',
    en: 'compare a city’s reported values with its targets; without FILE, list the figures of a document',
  },
  takes: [
    {
      name: '[FILE]',
      about: { zh: '城市的 JSON 文件；- 为标准输入', en: 'JSON file of the city; - for standard input' },
    },
  ],
  options: { document: documentThere, rules: otherRules, year: observedThrough, indicator: indicators, readings },
  read: async ([file], io, values): Promise<Checked<RulesRead & { readonly city?: unknown }>> => {
    const { value: rules, issues } = await rulesRead(values, io);
    if (file === undefined) return { value: { ...rules }, issues };
    const read = await readInput(file, io);
    const all = [...read.issues, ...issues];
    return read.read ? { value: { ...rules, city: read.value }, issues: all } : { issues: all };
  },
  // Of an input beside options that are wrong: the library is then not asked.
  inspect: (input) => {
    const checked = 'city' in input ? checkSubject('city', input.city, {}) : undefined;
    return checked?.ok === false ? checked.issues : [];
  },
  instead: async (issues, { city, among }, { args: [file = '-'], typed, language }) => {
    const { insteadLines } = await import('../instead.js');
    const rules = among === undefined ? {} : { among };
    return insteadLines(issues, { command: 'targets', file, typed, input: city, ...rules }, language);
  },
  run: (input, { values: { indicator, rules: _, ...options } }): Checked<AssessedTargets> => {
    if (!('city' in input)) {
      const { value, issues } = figuresAsked(options.document, indicator, input);
      return value === undefined ? { issues } : good({ kind: 'figures', figures: value });
    }
    const named = indicator.length === 0 ? {} : { indicators: indicator };
    const { value, issues } = attempt(() =>
      assessTargetsAmong(unchecked(input.city), { ...options, ...named }, input.among),
    );
    return value === undefined ? { issues } : good({ kind: 'assessed', assessment: value });
  },
  print: (found, language, format, { args: [file = '-'], values: { indicator }, typed }) => {
    if (found.kind === 'figures') return figuresText(found.figures, language, format);
    const page = explainTargets(found.assessment, language, { format, isFull: indicator.length > 0 });
    const { targets } = found.assessment;
    if (targets.some(({ observed }) => observed !== undefined && observed.reported !== true)) return page;
    // Which there are to report, each document lists.
    const documents = [...new Set(targets.map(({ document }) => document))];
    const steps = documents.map((id) =>
      nextSteps(['targets'], [file, new Map([...typed, ['--document', [id]]])], language, format),
    );
    return `${page}${steps.join('')}`;
  },
  json: (found) => (found.kind === 'figures' ? figuresJson(found.figures) : found.assessment),
});
