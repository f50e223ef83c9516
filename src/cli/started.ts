import { issue } from '../issue/checking.js';
import type { Issue, Language } from '../issue/index.js';
import { type Checked, good } from './checked.js';
import type { CommandCall } from './command.js';
import { exampleIn, exampleOptions } from './example.js';
import { fieldsPage, words } from './fields-page.js';
import { writeIssue } from './write.js';
import { typedCommand } from './typed-command.js';

export const usual = 'enterprise.json';

const beside = (path: string): string => `${path.replace(/\.json$/u, '')}.fields.md`;

export interface Started {
  readonly files: readonly string[];
}

/** Writes an enterprise file to start from, and what each field is beside it: both, or nothing. */
export const started = async (
  file: string,
  { environment, language, switches: { replace } }: CommandCall<object>,
): Promise<Checked<Started>> => {
  const texts = [
    [file, `${JSON.stringify(exampleIn(language), undefined, 2)}\n`],
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
  return good({ files: texts.map(([path]) => path) });
};

export const startedText = ({ files }: Started, language: Language): string =>
  `${words.written(files)[language]}\n  ${typedCommand(['evaluate', files[0] ?? usual, '--document', exampleOptions.document, '--year', String(exampleOptions.year)])}`;
