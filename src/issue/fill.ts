import { withHiddenShown } from './hidden.js';
import { type Bilingual, type Language, punctuation } from './language.js';

/** Values for the `{name}` places of a catalogue text; a text in two languages stays in two. */
export type Details = Readonly<Record<string, string | Bilingual>>;

const none: Bilingual = { zh: '（无）', en: 'none' };

const filled = (template: string, details: Details, language: Language): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = details[name];
    if (value === undefined) return name === 'suggestion' ? '' : whole;
    if (typeof value !== 'string') return value[language];
    if (name !== 'known') return value;
    // What is listed is parted as the language does it; a list of nothing says so.
    return value === '' ? none[language] : value.replaceAll(', ', punctuation[language].listed);
  });

/** A catalogue text in both languages with its details in place. */
export const fill = (template: Bilingual, details: Details): Bilingual => ({
  zh: filled(template.zh, details, 'zh'),
  en: filled(template.en, details, 'en'),
});

const longestFound = 80;

const ofObject = (value: object, room: number): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : `Date ${value.toISOString()}`;
  const isList = Array.isArray(value);
  // What is neither a list nor a record of fields is told by its kind.
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (!isList && kind !== 'Object') return kind;
  const keys = isList
    ? Array.from({ length: Math.min(value.length, room) }, (_, index) => index)
    : Object.keys(value).slice(0, room);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const inner = keys.reduce((text: string, key) => {
    if (text.length > room) return text;
    const label = isList ? '' : `${JSON.stringify(key)}:`;
    const between = text === '' ? '' : ',';
    const inside = (value as Readonly<Record<PropertyKey, unknown>>)[key];
    return `${text}${between}${label}${asText(inside, room - text.length - label.length - 1)}`;
  }, '');
  return `${open}${inner}${close}`;
};

// As JSON writes it where JSON can: it has no word for what is no number, no day and no value at all, and says null.
const asText = (value: unknown, room: number): string => {
  if (room < 0) return '…';
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.slice(0, room + 1));
    case 'bigint':
      return `${String(value)}n`;
    case 'function':
    case 'symbol':
      return typeof value;
    case 'object':
      return value === null ? 'null' : ofObject(value, room);
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
  }
};

/** A found value as short text: enough to recognise it, never a whole document. */
export const shown = (value: unknown): string => {
  if (value === undefined) return '';
  let text: string;
  try {
    text = withHiddenShown(asText(value, longestFound));
  } catch {
    // A value whose parts cannot even be looked at.
    text = typeof value;
  }
  // By characters: half of one would be no text.
  return text.length > longestFound
    ? `${Array.from(text.slice(0, longestFound + 1))
        .slice(0, -1)
        .join('')}…`
    : text;
};
