import { checkSubject, unchecked } from '../../subject/index.js';
import { assessTargets } from '../../assess-targets.js';
import { explainTargets } from '../../explain/index.js';
import { attempt, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { type Figures, figuresAsked, figuresJson, figuresText } from '../figures.js';
import { anyDocument, indicators, observedThrough, readings } from '../options.js';
import { readInput } from '../read.js';

type AssessedTargets =
  | { readonly kind: 'assessed'; readonly assessment: ReturnType<typeof assessTargets> }
  | { readonly kind: 'figures'; readonly figures: Figures };

export const targetsCommand = command({
  name: 'targets',
  about: {
    zh: '按完成值评估一个城市的指标目标；不给文件则列出一份文件的指标值',
    en: 'hold what was observed of a city against its targets; without FILE, list the figures of a document',
  },
  takes: [
    {
      name: '[FILE]',
      about: { zh: '城市的 JSON 文件；- 为标准输入', en: 'JSON file of the city; - for standard input' },
    },
  ],
  options: { document: anyDocument, year: observedThrough, indicator: indicators, readings },
  read: async ([file], io): Promise<Checked<{ readonly city?: unknown }>> => {
    if (file === undefined) return good({});
    const read = await readInput(file, io);
    return read.read ? { value: { city: read.value }, issues: read.issues } : { issues: read.issues };
  },
  // Of an input beside options that are wrong: the library is then not asked.
  inspect: (input) => {
    const checked = 'city' in input ? checkSubject('city', input.city, {}) : undefined;
    return checked?.ok === false ? checked.issues : [];
  },
  run: (input, { values: { indicator, ...options } }): Checked<AssessedTargets> => {
    if (!('city' in input)) {
      const { value, issues } = figuresAsked(options.document, indicator);
      return value === undefined ? { issues } : good({ kind: 'figures', figures: value });
    }
    const named = indicator.length === 0 ? {} : { indicators: indicator };
    const { value, issues } = attempt(() => assessTargets(unchecked(input.city), { ...options, ...named }));
    return value === undefined ? { issues } : good({ kind: 'assessed', assessment: value });
  },
  print: (found, language, format, { values: { indicator } }) =>
    found.kind === 'figures'
      ? figuresText(found.figures, language, format)
      : explainTargets(found.assessment, language, { format, isFull: indicator.length > 0 }),
  json: (found) => (found.kind === 'figures' ? figuresJson(found.figures) : found.assessment),
});
