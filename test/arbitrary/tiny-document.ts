import { createDocumentEngine, type Engine, type EngineOptions } from '../../src/engine/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { type Enterprise, parseEnterprise, unchecked } from '../../src/subject/index.js';

type Json = Readonly<Record<string, unknown>>;

const title = { zh: '某', en: 'some' };
const clause = '999-001';

/** What every award of these documents says beside its conditions and its outcome. */
export const award = (slug: string, rest: Json): readonly [slug: string, rule: Json] => [
  slug,
  {
    id: `tiny/${slug}`,
    kind: 'award',
    subject: 'enterprise',
    title: { zh: slug, en: slug },
    clauses: [clause],
    ...rest,
  },
];

export const group = (id: string, kind: string, rest: Json): Json => ({ id, kind, title, clauses: [clause], ...rest });

/** A document of one clause with these rules and groups, issued, from 2025 on. */
export const tinyDocument = (
  rules: readonly (readonly [slug: string, rule: Json])[],
  groups: readonly Json[] = [],
  rest: Json = {},
): DocumentFiles => ({
  document: {
    id: 'tiny',
    title,
    shortTitle: title,
    status: 'issued',
    statusNote: title,
    city: '台州市',
    period: { from: '2025-01-01', through: null },
    policyNames: ['本文件'],
    scope: [{ name: 'in-city', fact: 'city', operator: 'equal', value: '台州市' }],
    scopeCites: { 'in-city': [clause] },
    ...rest,
  },
  clauses: [
    {
      id: clause,
      place: '一',
      kind: 'reward',
      summary: title,
      anchor: '某',
      rules: ['tiny/document', 'tiny/groups', ...rules.map(([slug]) => `tiny/${slug}`)],
    },
  ],
  readings: [],
  groups,
  targets: [],
  oracles: [],
  defects: [],
  rules: Object.fromEntries(rules),
});

export const tinyEngine = (
  rules: readonly (readonly [slug: string, rule: Json])[],
  groups: readonly Json[] = [],
  options: EngineOptions = {},
): Engine => createDocumentEngine(tinyDocument(rules, groups), options);

/** An enterprise of the city by the words of an engine. */
export const enterpriseOf = (input: Json, { document: { vocabulary } }: Engine): Enterprise => {
  const read = parseEnterprise(unchecked({ city: '台州市', ...input }), { vocabulary });
  if (!read.ok) throw new Error(JSON.stringify(read.issues, undefined, 1));
  return read.subject;
};
