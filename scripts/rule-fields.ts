/** Which fields of an input every rule reads: what a form that asks for one rule has to show. */
import type { DocumentFiles } from '../src/rule/index.js';
import { fieldsReadIn } from '../src/rule/fields-read.js';
import { prepareDocument } from '../src/rule/load-document.js';

const linesOf = (id: string, files: DocumentFiles): readonly string[] => {
  const prepared = prepareDocument(files);
  return Object.keys(files.rules).map(
    (slug) =>
      `  '${id}/${slug}': [${fieldsReadIn(slug, prepared)
        .map((path) => `'${path.replace(/^years\./u, 'years.*.')}'`)
        .join(', ')}],\n`,
  );
};

/** The module that holds them. */
export const ruleFieldsModule = (header: string, all: ReadonlyMap<string, DocumentFiles>): string =>
  [
    header,
    "import { frozen } from '../edge/index.js';\n",
    "import type { RuleId } from './ids.js';\n",
    '\n/** The fields that each rule reads, by their paths: `*` for a year or a position. */\n',
    'export const ruleFields: Readonly<Record<RuleId, readonly string[]>> = /* @__PURE__ */ frozen({\n',
    ...[...all].flatMap(([id, files]) => linesOf(id, files)),
    '});\n',
  ].join('');
