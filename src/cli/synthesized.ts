import { type Synthesis, syntheticRows } from '../population/index.js';
import type { Language } from '../issue/index.js';
import { parseMoney } from '../quantity/index.js';
import { awardsIn } from '../rule/index.js';
import { attempt, type Checked } from './checked.js';
import type { CommandCall } from './command.js';
import type { Environment } from './environment.js';
import type { TableAsked, tableOptions } from './table-draft.js';
import { templateFor, writeTable, type WrittenTable } from './table-draft.js';

/** A turnover that a rule may ask for is no less, in 分. */
const leastThreshold = 1_000_000_000;

const wan = 1_000_000;

/** Sums that stand in a document’s rules and may be thresholds, in 万元. */
const thresholdsIn = (value: unknown): readonly number[] => {
  if (typeof value === 'string') {
    const money = parseMoney(value);
    return money.ok && money.value >= leastThreshold ? [money.value / wan] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(thresholdsIn) : [];
};

type TableValues = CommandCall<typeof tableOptions>['values'];

/** A table of made-up enterprises that stand on the thresholds of a document, and received money for its matters. */
export const synthesized = async (
  { folder, files }: TableAsked,
  values: TableValues & Omit<Synthesis, 'vocabulary' | 'thresholds' | 'matters' | 'from' | 'through' | 'language'>,
  replace: boolean,
  language: Language,
  environment: Environment,
): Promise<Checked<WrittenTable>> => {
  const years = { from: values.from, through: values.through };
  const drafted = attempt(() => templateFor(files, years, language));
  if (drafted.value === undefined) return { issues: drafted.issues };
  const made = drafted.value;
  const thresholds = [...new Set(thresholdsIn(files.rules))].sort((a, b) => a - b);
  const matters = ['other', ...awardsIn(made.document).map((award) => award.title[language])];
  const { vocabulary } = made.document;
  const synthesis: Synthesis = { ...values, ...years, vocabulary, thresholds, matters, language };
  const { zh, en } = made.document.shortTitle;
  const title = {
    zh: `合成名单（非真实企业，种子${String(values.seed)}）：${zh}`,
    en: `Synthetic list (not real enterprises, seed ${String(values.seed)}) for the ${en}`,
  };
  const writing = { folder, format: values.format, replace, title, ...years };
  return writeTable(made, syntheticRows(made.template, synthesis), writing, environment);
};
