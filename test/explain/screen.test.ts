import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.js';
import { cityText } from '../../src/explain/city-names.js';
import { explainResult, followUpsOf } from '../../src/explain/index.js';
import { screen, widthOf } from '../../src/explain/width.js';
import { languages } from '../../src/issue/index.js';
import { unchecked } from '../../src/subject/index.js';
import { districtsOf, zhejiangCities } from '../../src/subject/zhejiang.js';
import { usual } from './usual.js';

describe.each(languages)('a page in %s', (language) => {
  test.each(usual)('of $about fits a screen of 30 lines and 100 columns', ({ document, year, subject, input }) => {
    const result = evaluate(unchecked(input), { document, year, ...(subject === undefined ? {} : { subject }) });
    const lines = explainResult(result, language).split('\n');
    expect(lines.filter((line) => widthOf(line) > screen)).toEqual([]);
    // With the commands that the command line puts below.
    expect(lines.length + followUpsOf(result).length).toBeLessThanOrEqual(30);
  });
});

describe('a place of Zhejiang', () => {
  test('has a name in English, whichever it is', () => {
    const places = zhejiangCities.flatMap((city) => [city, ...(districtsOf(city) ?? [])]);
    expect(places.length).toBe(101);
    expect(places.filter((place) => !/^[A-Z][a-z’]+ \(/u.test(cityText(place, 'en')))).toEqual([]);
    expect(cityText('温岭市', 'en')).toBe('Wenling (温岭市)');
    expect(cityText('台州湾新区', 'en')).toBe('台州湾新区');
  });
});
