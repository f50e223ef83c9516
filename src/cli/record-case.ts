import { caseEngines, type Recorded, recordedRow, recordedTable, readTable } from '../cases/index.js';
import { issue } from '../issue/checking.js';
import { didYouMean, type Issue } from '../issue/index.js';
import type { RuleFolders } from '../rule/index.js';
import { attempt, type Checked, good } from './checked.js';
import type { Environment } from './environment.js';
import type { Io } from './io.js';
import { required } from './option.js';
import { documentThere, programmeYear } from './options.js';
import { readInput } from './read.js';
import { tableText, withRow } from './row-text.js';
import { tableFilesIn } from './table-files.js';
import { writeIssue } from './write.js';

/** What is recorded, as far as it was typed. */
export interface Recording {
  readonly file: string;
  readonly folders: RuleFolders;
  readonly documents: readonly string[];
  readonly rule?: string;
  readonly out?: string;
  readonly asked: Omit<Recorded, 'rule' | 'name' | 'input' | 'year'> & { readonly year?: number };
}

interface CaseOf {
  readonly document: string;
  /** `document/slug`. */
  readonly rule?: string;
}

/**
 * The document, and the rule where one is meant: `--rule document/slug`, or a rule of the document that is named, or of
 * the only one that has it.
 */
const meantBy = ({ folders, documents, rule }: Recording): Checked<CaseOf> => {
  const known = Object.keys(folders);
  const [own, slug] = rule?.includes('/') === true ? rule.split('/') : [documents[0], rule];
  const having = known.filter((id) => slug !== undefined && Object.hasOwn(folders[id]?.rules ?? {}, slug));
  const document = own ?? (having.length === 1 ? having[0] : undefined);
  if (document === undefined) return { issues: [required('--document', documentThere.about)] };
  if (!known.includes(document)) {
    const details = { known: known.join(', '), suggestion: didYouMean(document, known) };
    return { issues: [issue('document-unknown', { option: '--document' }, document, details)] };
  }
  if (slug === undefined) return good({ document });
  if (having.includes(document)) return good({ document, rule: `${document}/${slug}` });
  const slugs = Object.keys(folders[document]?.rules ?? {});
  const details = { known: slugs.join(', '), suggestion: didYouMean(slug, slugs) };
  return { issues: [issue('rule-unknown', { option: '--rule' }, slug, details)] };
};

const nameOf = (file: string): string =>
  file === '-' ? 'recorded' : file.replace(/^.*\//u, '').replace(/\.json$/u, '');

interface Written {
  readonly text: string;
  /** The file that it was written to. */
  readonly path?: string;
}

/** Decides an input and writes a row of it: to be printed, into a table that is there, or into a new one. */
export const recordCase = async (
  recording: Recording,
  isReplacing: boolean,
  io: Io,
  environment: Environment,
): Promise<Checked<Written>> => {
  const { file, folders, out, asked } = recording;
  const [meant, read] = [meantBy(recording), await readInput(file, io)];
  const noYear: readonly Issue[] = asked.year === undefined ? [required('--year', programmeYear.about)] : [];
  const issues = [...meant.issues, ...read.issues, ...noYear];
  if (meant.value === undefined || !read.read || asked.year === undefined || issues.length > 0) return { issues };
  const { document, rule } = meant.value;
  const recorded: Recorded = {
    ...asked,
    year: asked.year,
    name: nameOf(file),
    input: read.value,
    ...(rule === undefined ? {} : { rule }),
  };
  const table = { kind: 'rules', file, document, base: {}, year: asked.year, cases: [] } as const;
  const { value: result, issues: refused } = attempt(() =>
    caseEngines(folders).result(table, { ...recorded, why: '', pointer: '' }),
  );
  if (result === undefined) return { issues: refused };
  if (out === undefined) return good({ text: tableText(recordedTable(recorded, result)) });
  const write = async (text: string): Promise<Checked<Written>> => {
    try {
      await environment.write(out, text, isReplacing, [file]);
      return good({ text: '', path: out });
    } catch (error) {
      return { issues: [writeIssue('--out', out, error)] };
    }
  };
  if (!(await environment.exists(out))) return write(tableText(recordedTable(recorded, result)));
  const [found] = await tableFilesIn(out, io);
  const there = found?.json.read === true ? readTable(found.json.value, out, found.folder) : undefined;
  if (found === undefined || there?.table?.kind !== 'rules')
    return { issues: there?.issues ?? found?.json.issues ?? [] };
  const { base, year, cases } = there.table;
  const row = recordedRow(recorded, result, { base, year });
  return write(withRow(found.text, cases.length, row));
};
