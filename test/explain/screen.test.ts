import { describe, expect, test } from 'vitest';
import { example, exampleOptions } from '../../src/cli/example.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { cityText } from '../../src/explain/city-names.js';
import { explainResult } from '../../src/explain/index.js';
import { screen, widthOf } from '../../src/explain/width.js';
import { languages } from '../../src/issue/index.js';
import { unchecked } from '../../src/subject/index.js';
import { districtsOf, zhejiangCities } from '../../src/subject/zhejiang.js';

describe('the page of the guide’s enterprise', () => {
  test.each(languages)('fits a screen of 30 lines and 100 columns in %s', (language) => {
    const lines = explainResult(evaluate(unchecked(example), exampleOptions), language).split('\n');
    expect(lines.filter((line) => widthOf(line) > screen)).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(30);
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
