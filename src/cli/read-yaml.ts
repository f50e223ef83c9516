import { issue } from '../issue/checking.js';
import type { Bilingual } from '../issue/index.js';
import type { Checked } from './checked.js';
import type { Io } from './io.js';
import { positionIn } from './json.js';
import { reasonFor } from './read.js';
import { yamlFault } from './yaml-faults.js';

/** A file as plain data, with the text it was read from. */
export interface ReadYaml {
  readonly text: string;
  readonly data: unknown;
}

const endless: Bilingual = {
  zh: '引用（*名称）套用引用，展开后过大：请把其中的内容直接写出',
  en: 'aliases (*name) of aliases come to too much: write out what they stand for',
};
const nothing: Bilingual = { zh: '文件是空的', en: 'the file is empty' };

/**
 * Reads YAML, of which JSON is one form.
 *
 * @param option what names the file.
 */
export const readYaml = async (file: string, option: string, io: Io): Promise<Checked<ReadYaml>> => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(
      file === '-' ? await io.readInput() : await io.readFile(file),
    );
  } catch (error) {
    return { issues: [issue('file-unreadable', { option }, file, { detail: reasonFor(error) })] };
  }
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { uniqueKeys: true });
  // A tag that nothing is known of is warned of alone, and its value taken as if it had none.
  const [wrong] = [...document.errors, ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')];
  if (wrong !== undefined) {
    const { line, column } = positionIn(text, wrong.pos[0]);
    const { zh, en } = yamlFault(wrong.code, wrong.message);
    const where = {
      zh: `第${String(line)}行第${String(column)}列，${zh}`,
      en: `line ${String(line)}, column ${String(column)}: ${en}`,
    };
    return { issues: [issue('scenario-unreadable', { file, pointer: '' }, undefined, { detail: where })] };
  }
  if (document.contents === null)
    return { issues: [issue('scenario-unreadable', { file, pointer: '' }, undefined, { detail: nothing })] };
  try {
    return { value: { text, data: document.toJS() as unknown }, issues: [] };
  } catch (error) {
    // Aliases of aliases come to more than a machine holds, and are only met where they are followed.
    if (!(error instanceof ReferenceError)) throw error;
    return { issues: [issue('scenario-unreadable', { file, pointer: '' }, undefined, { detail: endless })] };
  }
};
