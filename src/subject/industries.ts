import { remembered } from '../edge/index.js';
import { halfWidth } from '../quantity/text.js';

/** The sections of GB/T 4754-2017 and the last division of each: divisions run on from 01 to 97. */
const lastDivisions = {
  A: 5,
  B: 12,
  C: 43,
  D: 46,
  E: 50,
  F: 52,
  G: 60,
  H: 62,
  I: 65,
  J: 69,
  K: 70,
  L: 72,
  M: 75,
  N: 79,
  O: 82,
  P: 83,
  Q: 85,
  R: 90,
  S: 96,
  T: 97,
} as const;

const sections = Object.entries(lastDivisions);

/** The section that a division belongs to; divisions that are none belong to none. */
const sectionOf = (division: number): string | undefined =>
  division < 1 ? undefined : sections.find(([, last]) => division <= last)?.[0];

const pattern = /^([A-T])(\d{2})\d{0,2}$/u;

const inPlainDigits = (written: string): string => written.replace(/[０-９]/gu, halfWidth);

// The classification has some two thousand codes.
const keptCodes = 2_000;

/**
 * Reads a GB/T 4754 code of a section's letter and a division, group or class of it: `C38`, `C385`, `C3852`.
 *
 * @returns the code in plain digits, or nothing where the letter and the division are no pair.
 */
export const readIndustry = remembered(keptCodes, (written): string | undefined => {
  const code = inPlainDigits(written);
  const [, section, division] = pattern.exec(code) ?? [];
  return section !== undefined && sectionOf(Number(division)) === section ? code : undefined;
});

/** The code that a text most likely means: its digits under the letter of their section. */
export const guessIndustry = (written: string): string | undefined => {
  const digits = /^[A-Za-z]?(\d{2,4})$/u.exec(halfWidth(written).replace(/[\s.-]/gu, ''))?.[1];
  const section = digits === undefined ? undefined : sectionOf(Number(digits.slice(0, 2)));
  return digits === undefined || section === undefined ? undefined : `${section}${digits}`;
};

/** The divisions of a section, as `13–43`; of a letter that is none, nothing. */
export const divisionsOf = (section: string): string | undefined => {
  const at = sections.findIndex(([letter]) => letter === section);
  const [, last] = sections[at] ?? [];
  if (last === undefined) return undefined;
  const two = (division: number): string => String(division).padStart(2, '0');
  return `${two((sections[at - 1]?.[1] ?? 0) + 1)}–${two(last)}`;
};
