import { issue } from '../issue/checking.js';
import type { Issue, Language } from '../issue/index.js';
import type { DocumentFiles } from '../rule/index.js';
import { bad, type Checked, good } from './checked.js';
import type { CommandCall } from './command.js';
import { initOptions } from './init-options.js';
import type { Io } from './io.js';
import { required } from './option.js';
import { startFor } from './start-for.js';
import { rulesRead } from './subject-command.js';
import { fieldsPage, words } from './fields-page.js';
import { writeIssue } from './write.js';
import { typedCommand } from './typed-command.js';

export const usual = 'enterprise.json';

const beside = (path: string): string => `${path.replace(/\.json$/u, '')}.fields.md`;

/** Which file is to be begun, and the document of a folder that it is for. */
export interface StartAsked {
  readonly file: string;
  readonly files?: DocumentFiles;
}

/** What `huiqi init` is called with: of a folder of rules, the document that is meant has to be named. */
export const startAsked = async (
  [file = usual]: readonly (string | undefined)[],
  io: Io,
  { document, rules }: { readonly document?: string; readonly rules?: string },
): Promise<Checked<StartAsked>> => {
  if (rules === undefined) return good({ file });
  if (document === undefined) return bad(required('--document', initOptions.document.about));
  const { value, issues } = await rulesRead({ document, rules }, io);
  return value?.document === undefined ? { issues } : good({ file, files: value.document });
};

export interface Started {
  readonly files: readonly string[];
  /** What it is to be evaluated by. */
  readonly document: string;
  readonly year: number;
  /** The folder that has it, where it is none of the package. */
  readonly rules?: string;
}

/** Writes an enterprise file to start from, and what each field is beside it: both, or nothing. */
export const started = async (
  { file, files }: StartAsked,
  { environment, language, switches: { replace }, values }: CommandCall<typeof initOptions>,
): Promise<Checked<Started>> => {
  const start = startFor(files ?? values.document, language);
  if (start.value === undefined) return { issues: start.issues };
  const { input, document, year, about } = start.value;
  const { rules } = values;
  const texts = [
    [file, `${JSON.stringify(input, undefined, 2)}\n`],
    [beside(file), fieldsPage(language, about)],
  ] as const;
  const there: Issue[] = [];
  for (const [path] of texts)
    if (!replace && (await environment.exists(path))) there.push(issue('file-exists', { option: 'FILE' }, path));
  if (there.length > 0) return { issues: there };
  for (const [path, text] of texts) {
    try {
      await environment.write(path, text, replace, []);
    } catch (error) {
      return { issues: [writeIssue('FILE', path, error)] };
    }
  }
  return good({
    files: texts.map(([path]) => path),
    document,
    year,
    ...(rules === undefined ? {} : { rules }),
  });
};

export const startedText = ({ files, document, year, rules }: Started, language: Language): string =>
  `${words.written(files)[language]}\n  ${typedCommand(['evaluate', files[0] ?? usual, '--document', document, '--year', String(year), ...(rules === undefined ? [] : ['--rules', rules])])}`;
