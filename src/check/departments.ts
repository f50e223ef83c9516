import { type Finding, finding } from './finding.js';
import type { DocumentFolder } from './folder.js';

const note = /[（(]牵头单位[:：](?<lead>[^；;）)]*?)(?:[；;，,]配合单位[:：](?<supporting>[^）)]*))?[）)]/u;
/** The heading of a table whose last column names who leads. */
const leadColumn = /\t牵头单位$/mu;

const unspaced = (text: string): string => text.replace(/\s+/gu, '');
const named = (text: string): string => text.replace(/[、，,]/gu, '、');
const printed = (lead: readonly string[], supporting: readonly string[]): string =>
  named([lead.join('、'), ...(supporting.length === 0 ? [] : [supporting.join('、')])].join(' / '));

/** A paragraph ends with who is charged with it, and a row of the table with who leads. */
const afterAnchor = (
  source: string,
  anchor: string,
): { readonly printed: string; readonly near: boolean } | undefined => {
  const at = source.indexOf(anchor);
  if (at < 0) return undefined;
  const rest = source.slice(at + anchor.length);
  const row = source.slice(source.lastIndexOf('\n', at) + 1, at + anchor.length) + (/^[^\n]*/u.exec(rest)?.[0] ?? '');
  if (row.includes('\t'))
    return leadColumn.test(source)
      ? { printed: printed((row.split('\t').at(-1) ?? '').trim().split(/\s+/u), []), near: true }
      : undefined;
  const found = note.exec(rest);
  if (found === null) return undefined;
  const { lead = '', supporting } = found.groups ?? {};
  return {
    printed: printed([unspaced(lead)], supporting === undefined ? [] : [unspaced(supporting)]),
    near: !rest.slice(0, found.index).includes('\n'),
  };
};

/** Departments are those that the text prints behind their clauses, and none that it prints is left out. */
export const checkDepartments = ({ clauses, document, fileOf }: DocumentFolder, source: string): readonly Finding[] => {
  const file = fileOf('document');
  const anchors = new Map(clauses.entries.map(({ value: { id, anchor } }) => [id, anchor]));
  const charged = (document?.departments ?? []).flatMap(({ lead, supporting = [], clauses: ids }, index) =>
    ids.map((id, at) => ({ id, said: printed(lead, supporting), path: ['departments', index, 'clauses', at] })),
  );
  const foundFor = (id: string): ReturnType<typeof afterAnchor> => afterAnchor(source, anchors.get(id) ?? '');
  return [
    ...charged.flatMap(({ id, said, path }) => {
      const found = foundFor(id)?.printed;
      // A clause that is not there is told as such.
      return said === found || !anchors.has(id)
        ? []
        : [finding('departments-differ', file, path, `${id}: ${said}`, { known: found ?? '–' })];
    }),
    ...[...anchors.keys()]
      .filter((id) => !charged.some((each) => each.id === id))
      .flatMap((id) => {
        const found = foundFor(id);
        return found?.near === true
          ? [finding('departments-unlisted', file, ['departments'], id, { known: found.printed })]
          : [];
      }),
  ];
};
