/** What a page of targets counts is what it lists. */
import { fc, test as law } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { assessTargets, explainTargets } from '../../src/index.js';
import { languages } from '../../src/issue/index.js';
import { unchecked } from '../../src/subject/index.js';
import { signs } from '../../src/explain/page.js';
import { runs } from '../laws/support.js';

const observations = [
  { indicator: 'rd-intensity', year: 2025, value: '2.6', unit: '%' },
  { indicator: 'rd-intensity', year: 2025, value: '2.2', unit: '%' },
  { indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' },
  { indicator: 'tax-per-mu', year: 2025, value: '61', unit: '万元/亩' },
  { indicator: 'listed-manufacturers-added', year: 2023, value: 52, unit: '家' },
  { indicator: 'key-industrial-parks', year: 2025, value: 55, unit: '个' },
] as const;

const anySeen = fc
  .subarray([...observations])
  .filter((seen) => new Set(seen.map(({ indicator, year }) => `${indicator} ${String(year)}`)).size === seen.length);

describe('the page of a city’s targets', () => {
  law.prop([anySeen, fc.constantFrom(...languages)], runs(30))('counts what it lists', (seen, language) => {
    const page = explainTargets(assessTargets(unchecked({ city: '宁波市', observations: seen })), language);
    const flat = page.replace(/\n {4}(?! )/gu, '');
    const notApplied = /\n[^\n]*(?:未采用的数（|Figures not applied)[\s\S]*/u.exec(flat)?.[0] ?? '';
    const applied = flat.slice(0, flat.length - notApplied.length);
    const listed = (text: string, sign: string): number =>
      text.split('\n').filter((line) => line.startsWith(`  ${sign} `)).length;
    const [, met = '0', missed = '0'] =
      (language === 'zh'
        ? /按所填完成值，达到(\d+)项，未达到(\d+)项/u
        : /by the values reported, (\d+) met, (\d+) not met/u
      ).exec(flat.split('\n').slice(0, 8).join('\n')) ?? [];
    expect([listed(applied, signs.yes), listed(applied, signs.no)]).toEqual([Number(met), Number(missed)]);
    const [, open = '0'] = /(?:尚不能判定(\d+)项)/u.exec(flat) ?? /(\d+) not yet determined/u.exec(flat) ?? [];
    const [, vague = '0'] = /无法判定(\d+)项/u.exec(flat) ?? /(\d+) cannot be determined/u.exec(flat) ?? [];
    expect(listed(applied, signs.unknown)).toBe(Number(open) + Number(vague));
    const [, others = '0'] =
      /未采用的数(\d+)项/u.exec(flat) ?? /(\d+) further figures? (?:is|are) not applied/u.exec(flat) ?? [];
    const below = Object.values(signs).reduce((all, sign) => all + listed(notApplied, sign), 0);
    expect(below).toBe(Number(others));
  });
});
