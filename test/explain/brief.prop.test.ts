/** The short page of a result is right for any result: what it says is what the result has. */
import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { long } from '../long.js';
import { exampleIn, exampleOptions } from '../../src/cli/example.js';
import { groupsOf } from '../../src/explain/missing-names.js';
import { markOf } from '../../src/explain/awards.js';
import type { Mark } from '../../src/explain/page.js';
import { widthOf } from '../../src/explain/width.js';
import { documentIds, evaluate, explainResult, reasonsOf, type Result } from '../../src/index.js';
import { parseMoney } from '../../src/quantity/index.js';
import { unchecked } from '../../src/subject/index.js';
import { anyEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { anyPlace, programmeYear as placeYear, written } from '../arbitrary/places.js';
import { patience, runs } from '../laws/support.js';

const signs: Readonly<Record<Mark, string>> = { yes: '✓', no: '✗', unknown: '？', bare: '－', open: '○' };
const screen = 100;

const unfolded = (page: string): string => page.replace(/\n {3,5}(?! )/gu, '');
const part = (page: string, heading: RegExp): string => {
  const parts = unfolded(page).split(/\n(?=[一二三四五六七八九十]+、)/u);
  return parts.find((each) => heading.test(each)) ?? '';
};
const fen = (text: string): number => {
  const read = parseMoney(text);
  return read.ok ? read.value : NaN;
};

/** The lines of awards that the page tells one by one: their marks and bounds. */
const awardLines = (page: string): readonly { readonly sign: string; readonly low: number; readonly high: number }[] =>
  part(page, /^.、金额和依据/u)
    .split('\n')
    .filter((line) => /^ {2}[✓－○？] (?!\d+项未填有关信息)/u.test(line))
    .map((line) => {
      const [, low = '', high = low] =
        /\u3000(?:每项)?([\d.]+[万亿]*元)(?:至([\d.]+[万亿]*元))?(?:，项数未填)?(?:（条款标准[^）]*）)?\u3000?/u.exec(
          line,
        ) ?? [];
      return { sign: line.trim().slice(0, 1), low: fen(low), high: fen(high) };
    });

/** Awards of which nothing is told: how many are told by their highest amounts, and what these add up to. */
const folded = (page: string): { readonly count: number; readonly sum: number } => {
  const [, count = '0', sum = '0元'] =
    /？ (\d+)项未填有关信息，尚不能判断；所列为最高额(?:，(?:其中按一次计的\d+项)?相加([\d.]+[万亿]*元))?：/u.exec(
      unfolded(page),
    ) ?? [];
  return { count: Number(count), sum: fen(sum) };
};

const isFit = (page: string): boolean => !page.includes('结论：不适用');

const holds = (result: Result): void => {
  for (const language of ['zh', 'en'] as const) {
    const page = explainResult(result, language);
    expect(page.split('\n').filter((line) => widthOf(line) > screen)).toEqual([]);
    expect(page).not.toMatch(/undefined|null|NaN|Infinity|\[object|taizhou-matrix|ningbo-|shaoxing-/u);
  }
};

describe('the page of any result', () => {
  law.prop([anyEnterprise, programmeYear, readingChoices], runs(80))(
    'tells every award once under its mark, and lines that add up to its conclusion',
    (input, year, readings) => {
      const result = evaluate(input, { document: 'taizhou-matrix-2025', year, readings });
      const page = explainResult(result, 'zh');
      holds(result);
      if (!isFit(page)) return;
      const told = result.awards.filter(({ truth }) => truth !== 'no');
      const order = [
        ...told.filter(({ truth }) => truth === 'yes'),
        ...told.filter(({ truth }) => truth === 'unknown'),
      ];
      const lines = awardLines(page);
      const together = folded(page);
      expect([...lines.map(({ sign }) => sign), ...Array.from({ length: together.count }, () => '？')]).toEqual(
        order.map((award) => signs[markOf(award)]),
      );
      const refused = result.awards.length - told.length;
      expect(unfolded(page).includes(`✗ 不符合条件${String(refused)}项`)).toBe(refused > 0);
      const { lowFen, highFen } = result.total;
      if (highFen === null) return;
      // Each end that does not add up is said to, and only that.
      const isAdded = (end: 'low' | 'high', whole: number): boolean =>
        lines.reduce((sum, line) => sum + line[end], end === 'high' ? together.sum : 0) === whole;
      expect(unfolded(page).includes('不会同时为最低额')).toBe(!isAdded('low', lowFen));
      expect(unfolded(page).includes('不能同时取得')).toBe(!isAdded('high', highFen));
    },
    patience,
  );

  describe('under each interpretation', long, () => {
    law.prop([anyEnterprise, programmeYear], runs(40))(
      'calls a sum established, or says between what it lies where one interpretation is another, as a new run of each tells',
      (input, year) => {
        const options = { document: 'taizhou-matrix-2025', year } as const;
        const result = evaluate(input, options);
        const page = unfolded(explainResult(result, 'zh'));
        if (!isFit(page)) return;
        const others = result.awards.flatMap((award) => reasonsOf(award).alternatives);
        const [, low = '', high = ''] = /只改一处的，合计为([\d.]+[万亿]*元)至([\d.]+[万亿]*元)；/u.exec(page) ?? [];
        const totals = [
          result.total,
          ...others.map(
            ({ reading, option }) => evaluate(input, { ...options, readings: { [reading]: option } }).total,
          ),
        ];
        const isMoved = totals.some(
          ({ lowFen, highFen }) => lowFen !== result.total.lowFen || highFen !== result.total.highFen,
        );
        expect(page.includes('均可确定') && isMoved).toBe(false);
        if (low === '') return;
        expect([fen(low), fen(high)]).toEqual([
          Math.min(...totals.map(({ lowFen }) => lowFen)),
          Math.max(...totals.map(({ highFen }) => highFen ?? Infinity)),
        ]);
      },
      patience,
    );
  });

  law.prop([anyEnterprise, programmeYear], runs(80))(
    'lists every fact that money hangs on, by its path; of many those that most hangs on, and how many are left',
    (input, year) => {
      const result = evaluate(input, { document: 'taizhou-matrix-2025', year });
      const page = explainResult(result, 'zh');
      if (!isFit(page)) return;
      const missing = part(page, /^.、未填的信息/u);
      // Of years on end the first stands for all: its name says through which they go.
      const shown = groupsOf(result.missing).filter(({ all: [first] }) => missing.includes(`（${first.path}）`));
      const listed = new Set(shown.flatMap(({ all }) => all));
      const left = result.missing.filter((each) => !listed.has(each));
      const [, others = '0'] = /其余(\d+)项信息见 --detail。/u.exec(missing) ?? [];
      expect(groupsOf(left).length).toBe(Number(others));
      expect(result.missing.slice(result.missing.length - left.length)).toEqual(left);
    },
    patience,
  );

  law.prop([anyPlace, placeYear, fc.constantFrom(...documentIds)], runs(80))(
    'fits its screen for places too, and names no id',
    (place, year, document) => {
      try {
        holds(evaluate({ ...written(place), city: '宁波市' }, { document, year, subject: place.kind }));
      } catch (error) {
        // A document that has nothing for such a place says so.
        if (!String(error).includes('document-silent')) throw error;
      }
    },
    patience,
  );

  test('of an enterprise that only its city is told of names what may be had most of, and adds up what is paid once', () => {
    const result = evaluate({ city: '台州市' }, exampleOptions);
    const once = result.awards.filter(({ each }) => each !== true);
    expect(folded(explainResult(result, 'zh'))).toEqual({
      count: result.awards.length,
      sum: once.reduce((sum, { payable }) => sum + (payable.highFen ?? NaN), 0),
    });
    expect(unfolded(explainResult(result, 'zh'))).toContain(
      '：\n      年度营业收入首次突破奖励1200万元［二（四）3］；',
    );
  });

  test('of a place or a year that the document is not for says so, and nothing else', () => {
    const elsewhere = explainResult(evaluate({ city: '杭州市' }, exampleOptions), 'zh');
    expect(elsewhere).toContain('一、结论：不适用：所在设区市为杭州市，须为台州市\n依据：');
    const later = explainResult(evaluate(unchecked(exampleIn('en')), { ...exampleOptions, year: 2031 }), 'en');
    expect(later).toContain('1. Conclusion: not applicable: 2031 lies outside the plan period\nSource: ');
  });
});
