/**
 * The whole state of the playground as the fragment of an address, format 1:
 * `1&d=<document>&s=<subject>&y=<year>&r=<reading>.<option>&n=titles.projects&f=<from>.<through>&c=<changes>&i=<input>&l=zh&v=<version>`,
 * and after `~` a second one it is compared with. What is as it is by default is left out; input and changes are canonical JSON,
 * deflated, as base64url. Nothing but the fragment carries it: it never reaches a server.
 */

/** What is asked, of whom, under which rules. */
export interface Situation {
  readonly document: string;
  readonly subject: string;
  readonly year: number;
  readonly input: unknown;
  /** Options chosen away from their defaults, by reading. */
  readonly readings: Readonly<Record<string, string>>;
  readonly assumeNone: readonly string[];
  /** The moved plan period, `2013..2021`. */
  readonly asIfInForce?: string;
  readonly reforms: readonly unknown[];
}

export interface Shared {
  readonly situation: Situation;
  /** What it is compared with. */
  readonly beside?: Situation;
  readonly language?: 'zh' | 'en';
  /** The version of the library that wrote the link. */
  readonly version?: string;
}

export type LinkFault = 'format' | 'damaged' | 'too-large' | 'incomplete';

export type Decoded =
  | { readonly ok: true; readonly shared: Shared; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly fault: LinkFault };

const format = '1';
const between = '~';

/** What a link may hold when inflated: a few hundred bytes can be made to swell into gigabytes. */
export const mostInflated = 256 * 1024;

/** As deep as the library looks into an input: deeper ones were made to exhaust whoever reads them. */
export const deepest = 200;

/** What is longer is cut by some who pass links on: it is handed over as a file. */
export const longestLink = 8000;

/** What is longer was written by nobody’s playground, and is not looked into. */
export const longestRead = 65_536;

class Unreadable extends Error {
  constructor(readonly fault: LinkFault) {
    super(fault);
  }
}

const ordered = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON with its keys in order: equal data makes equal links. */
export const canonical = (value: unknown): string => JSON.stringify(value, ordered);

const piped = (bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(through);

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');

const bytesIn = (text: string): Uint8Array<ArrayBuffer> => {
  if (!/^[\w-]*$/u.test(text)) throw new Unreadable('damaged');
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));
};

const packed = async (value: unknown): Promise<string> => {
  const deflated = piped(new TextEncoder().encode(canonical(value)), new CompressionStream('deflate-raw'));
  return base64url(new Uint8Array(await new Response(deflated).arrayBuffer()));
};

/** A value, level by level: one that is too deep is not handed on to what goes into it step by step. */
const shallow = (value: unknown): unknown => {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw new Unreadable('too-large');
    level = level.flatMap((each): readonly unknown[] =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return value;
};

const unpacked = async (text: string): Promise<unknown> => {
  const reader = piped(bytesIn(text), new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [json, size] = ['', 0];
  for (;;) {
    const { done, value } = (await reader.read()) as { readonly done: boolean; readonly value?: Uint8Array };
    if (done || value === undefined) return shallow(JSON.parse(json + decoder.decode()));
    size += value.byteLength;
    if (size > mostInflated) {
      await reader.cancel();
      throw new Unreadable('too-large');
    }
    json += decoder.decode(value, { stream: true });
  }
};

const word = /^[a-z0-9-]{1,80}$/u;

const fieldsOf = async (situation: Situation): Promise<readonly string[]> => {
  const { document, subject, year, input, readings, assumeNone, asIfInForce, reforms } = situation;
  const chosen = Object.entries(readings).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `d=${document}`,
    ...(subject === 'enterprise' ? [] : [`s=${subject}`]),
    `y=${String(year)}`,
    ...chosen.map(([reading, option]) => `r=${reading}.${option}`),
    ...(assumeNone.length === 0 ? [] : [`n=${assumeNone.join('.')}`]),
    ...(asIfInForce === undefined ? [] : [`f=${asIfInForce.replace('..', '.')}`]),
    ...(reforms.length === 0 ? [] : [`c=${await packed(reforms)}`]),
    `i=${await packed(input)}`,
  ];
};

/** The fragment of an address that opens the playground as it is now, without its `#`. */
export const encodeLink = async ({ situation, beside, language, version }: Shared): Promise<string> => {
  const own = [
    ...(language === undefined ? [] : [`l=${language}`]),
    ...(version === undefined ? [] : [`v=${version}`]),
  ];
  const first = [format, ...(await fieldsOf(situation)), ...own].join('&');
  return beside === undefined ? first : `${first}${between}${(await fieldsOf(beside)).join('&')}`;
};

interface Fields {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly ignored: readonly string[];
}

const keys: readonly string[] = ['d', 's', 'y', 'r', 'n', 'f', 'c', 'i', 'l', 'v'];

const fieldsIn = (pairs: readonly string[]): Fields => {
  const values = new Map<string, string[]>();
  const ignored: string[] = [];
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const key = at < 0 ? pair : pair.slice(0, at);
    if (at < 0 || !keys.includes(key)) ignored.push(key);
    else values.set(key, [...(values.get(key) ?? []), pair.slice(at + 1)]);
  }
  return { values, ignored };
};

const readingsIn = (pairs: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const [reading = '', option = '', ...rest] = pair.split('.');
      if (!word.test(reading) || !word.test(option) || rest.length > 0) throw new Unreadable('damaged');
      return [reading, option];
    }),
  );

const situationIn = async ({ values }: Fields): Promise<Situation> => {
  const one = (key: string): string | undefined => values.get(key)?.at(-1);
  const [document, year, input, changes, period] = ['d', 'y', 'i', 'c', 'f'].map(one);
  if (document === undefined || year === undefined || input === undefined) throw new Unreadable('incomplete');
  const subject = one('s') ?? 'enterprise';
  const assumeNone = one('n')?.split('.') ?? [];
  const words = [document, subject, ...assumeNone];
  if (!words.every((each) => word.test(each)) || !/^\d{4}$/u.test(year)) throw new Unreadable('damaged');
  const reforms = changes === undefined ? [] : await unpacked(changes);
  if (!Array.isArray(reforms)) throw new Unreadable('damaged');
  return {
    document,
    subject,
    year: Number(year),
    input: await unpacked(input),
    readings: readingsIn(values.get('r') ?? []),
    assumeNone,
    ...(period === undefined ? {} : { asIfInForce: period.replace('.', '..') }),
    reforms,
  };
};

const sharedIn = async (fragment: string): Promise<Decoded> => {
  if (fragment.length > longestRead) throw new Unreadable('too-large');
  const [text, other, ...more] = fragment.split(between);
  const [first, ...pairs] = (text ?? '').split('&');
  if (first !== format) throw new Unreadable('format');
  if (more.length > 0) throw new Unreadable('damaged');
  const fields = fieldsIn(pairs);
  const besides = other === undefined ? undefined : fieldsIn(other.split('&'));
  const [language] = fields.values.get('l') ?? [];
  const [version] = fields.values.get('v') ?? [];
  return {
    ok: true,
    shared: {
      situation: await situationIn(fields),
      ...(besides === undefined ? {} : { beside: await situationIn(besides) }),
      ...(language === 'zh' || language === 'en' ? { language } : {}),
      ...(version === undefined ? {} : { version }),
    },
    ignored: [...fields.ignored, ...(besides?.ignored ?? [])],
  };
};

/**
 * Reads a fragment. Whoever made it may mean harm: whatever is wrong with it is an answer, never an error, and it is not
 * inflated beyond `mostInflated`. Whether there is such a document, reading or field is for the library to say.
 */
export const decodeLink = async (fragment: string): Promise<Decoded> => {
  try {
    return await sharedIn(fragment);
  } catch (error) {
    return { ok: false, fault: error instanceof Unreadable ? error.fault : 'damaged' };
  }
};
