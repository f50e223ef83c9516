import city from '../../../schemas/city.schema.json' with { type: 'json' };
import district from '../../../schemas/district.schema.json' with { type: 'json' };
import enterprise from '../../../schemas/enterprise.schema.json' with { type: 'json' };
import park from '../../../schemas/park.schema.json' with { type: 'json' };
import site from '../../../schemas/site.schema.json' with { type: 'json' };
import { documentIds } from '../../documents/index.js';
import type { PlainObject } from '../../edge/index.js';
import { closableLists, type SubjectKind, subjectKinds } from '../../subject/index.js';

interface InputSchema {
  readonly title: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, PlainObject>>;
}

/** The schemas of inputs, written from the table of fields. */
export const inputSchemas = { enterprise, site, park, district, city } as unknown as Readonly<
  Record<SubjectKind, InputSchema>
>;

/** What a kind of subject may tell, by name and title alone: the tool `schema` gives the whole. */
const outlineOf = ({ title, properties }: InputSchema): PlainObject => ({
  title,
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, { title: own }]) => [name, own === undefined ? {} : { title: own }]),
  ),
});

const input: PlainObject = {
  description:
    'What is known of the subject. What is left out is unknown, an empty list is none; money is text with its unit, such as "6万元". The tool `schema` tells every field.',
  anyOf: subjectKinds.map((kind) => outlineOf(inputSchemas[kind])),
};

export const lang: PlainObject = { enum: ['zh', 'en'], default: 'zh', description: 'Language of what is said' };

export const subject: PlainObject = {
  enum: subjectKinds,
  default: 'enterprise',
  description: 'What the input is about',
};

/** What every question about a subject is set by. */
export const asking: PlainObject = {
  document: { enum: documentIds, description: 'Which document decides; the tool `list` tells them' },
  year: { type: 'integer', description: 'Programme year that is decided: it is never taken from the clock' },
  input,
  readings: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Options of readings beside the defaults, by the id of the reading',
  },
  asIfInForce: { type: 'string', description: 'Two days or years, A..B: decide as if the document were in force then' },
  assumeNone: {
    type: 'array',
    items: { enum: closableLists },
    description: 'Lists that are left out and are taken for empty; the answer says so',
  },
  lang,
};
