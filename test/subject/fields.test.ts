/** The table of fields against the house: what it lists is read, what is read it lists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsRead } from '../../src/rule/fields-read.js';
import { documents } from '../../src/documents/index.js';
import { type FactKind, facts } from '../../src/fact/index.js';
import { pathTo, stepsOf } from '../../src/issue/index.js';
import { ownWords } from '../../src/subject/shipped-words.js';
import {
  annualFigures,
  fieldAt,
  inputFields,
  shipped,
  kinds,
  placeKinds,
  questionAtHand,
  questionFor,
  subjectKinds,
} from '../../src/subject/index.js';

const lines = subjectKinds.flatMap((kind) =>
  Object.entries(inputFields[kind]).map(([path, field]) => ({ kind, path, field })),
);

/** Remarks for people, and whatever checks an input before it is decided: read, and no fact tells of them. */
const forPeople = ['name', 'source', 'note'];
const ofItself = ['city', 'district', 'before.through', 'foundedIn', 'asOf'];

const source = resolve(import.meta.dirname, '../../src');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/fields\.ts$|inputs\.ts$|meanings\.ts$|documents\//u.test(file))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');

/** What rules read, as facts and limits say: a figure of all years as `years.revenue`, a list as a whole. */
const readByRules = new Set(
  Object.values(documents).flatMap((files) => Object.keys(files.rules).flatMap((slug) => [...fieldsRead(slug, files)])),
);

const withoutStar = (path: string): string => pathTo(...stepsOf(path).filter((step) => step !== '*'));

describe('the table of fields', () => {
  test('has one field at one path, whatever input has it', () => {
    const byPath = new Map<string, unknown>();
    for (const { path, field } of lines) {
      expect(byPath.get(path) ?? field).toBe(field);
      byPath.set(path, field);
    }
    expect(byPath.size).toBeGreaterThan(70);
  });

  test.each(lines.map(({ kind, path, field }) => [kind, path, field] as const))(
    '%s: %s asks, and takes its own example',
    (kind, path, field) => {
      const concrete = path.replace('*', path.startsWith('years.') ? '2025' : '0');
      expect(fieldAt(concrete)?.field).toBe(inputFields[kind][path]);
      for (const { zh, en } of [questionFor(concrete), questionAtHand(concrete)]) {
        expect(`${zh}${en}`).not.toMatch(/[{}]|undefined|NaN/u);
        expect([zh, en]).toEqual([expect.stringMatching(/[？）]$/u), expect.stringMatching(/[?)]$/u)]);
      }
      if (field.kind === 'list') return;
      if (field.kind === 'choice') expect(Object.keys(field.words ?? {}).length).toBeGreaterThan(1);
      const example =
        field.kind === 'choice'
          ? Object.keys(field.words ?? {})[0]
          : (field.example ?? kinds[field.kind].example)(2026);
      expect(kinds[field.kind].parse(example)).toBeDefined();
      if (field.kind === 'integer') expect([field.least, field.most]).toEqual([expect.any(Number), expect.any(Number)]);
    },
  );

  test('has no figure, judgement, choice or place that nothing reads', () => {
    const unread = lines
      .filter(({ path }) => !forPeople.includes(path) && !ofItself.includes(path))
      .filter(({ path, field }) => {
        const [first = ''] = stepsOf(path);
        // Entries of lists are read as a whole; the names of their fields stand in the code that reads them.
        if (['titles', 'projects', 'received', 'observations'].includes(first))
          return !code.includes(stepsOf(path).at(-1) ?? '');
        // A fact that no rule asks for yet is there for a document that does.
        return field.fact !== true && !readByRules.has(withoutStar(path));
      })
      .map(({ path }) => path);
    expect(unread).toEqual([]);
  });

  test('has every field that a fact reads', () => {
    const known = new Set(lines.map(({ path }) => withoutStar(path)));
    expect([...readByRules].filter((path) => !known.has(path))).toEqual([]);
  });

  test('makes a fact of each field that says so', () => {
    // What one document adds is asked for by facts that take its name: see `flagOf`.
    const ofOne = new Set(Object.keys(ownWords.flags));
    const named = lines
      .filter(({ field }) => field.fact === true)
      .map(({ path }) => stepsOf(path).at(-1) ?? '')
      .filter((name) => !ofOne.has(name));
    expect(named).toContain('aboveScale');
    for (const name of named) {
      const found: FactKind | undefined = (facts as Readonly<Record<string, FactKind>>)[name];
      expect(found?.reads({}, { items: undefined, vocabulary: shipped })[0]).toMatch(
        new RegExp(`(?:^|\\.)${name}$`, 'u'),
      );
    }
  });

  test('has sum-ups of figures that there are', () => {
    const summed = lines.flatMap(({ field: { sumsUp } }) => sumsUp ?? []);
    expect(summed.length).toBeGreaterThan(2);
    for (const figure of summed) expect(annualFigures).toContain(figure);
  });

  test('gives every word of a place a title in both languages', () => {
    const words = placeKinds.flatMap((kind) =>
      Object.values(inputFields[kind]).flatMap(({ words = {} }) => Object.values(words)),
    );
    expect(words.length).toBeGreaterThan(10);
    for (const { zh, en } of words)
      expect([zh, en]).toEqual([
        expect.stringMatching(/\p{Script=Han}|[A-D]/u),
        expect.stringMatching(/^[A-Za-z ]+$/u),
      ]);
  });
});
