import { issue } from '../issue/checking.js';
import type { Issue, Language } from '../issue/index.js';
import { type Checked, good } from './checked.js';
import type { CommandCall } from './command.js';
import type { initOptions } from './init-options.js';
import { startFor } from './start-for.js';
import { fieldsPage, words } from './fields-page.js';
import { writeIssue } from './write.js';
import { typedCommand } from './typed-command.js';

export const usual = 'enterprise.json';

const beside = (path: string): string => `${path.replace(/\.json$/u, '')}.fields.md`;

export interface Started {
  readonly files: readonly string[];
  /** What it is to be evaluated by. */
  readonly document: string;
  readonly year: number;
}

/** Writes an enterprise file to start from, and what each field is beside it: both, or nothing. */
export const started = async (
  file: string,
  { environment, language, switches: { replace }, values }: CommandCall<typeof initOptions>,
): Promise<Checked<Started>> => {
  const start = startFor(values.for, language);
  if (start.value === undefined) return { issues: start.issues };
  const { input, document, year } = start.value;
  const texts = [
    [file, `${JSON.stringify(input, undefined, 2)}\n`],
    [beside(file), fieldsPage(language)],
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
  return good({ files: texts.map(([path]) => path), document, year });
};

export const startedText = ({ files, document, year }: Started, language: Language): string =>
  `${words.written(files)[language]}\n  ${typedCommand(['evaluate', files[0] ?? usual, '--document', document, '--year', String(year)])}`;
