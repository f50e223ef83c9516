import { describe, expect, test } from 'vitest';
import cases from '../../fixtures/places.json' with { type: 'json' };
import { cityText } from '../../src/explain/city-names.js';
import { parseEnterprise, parsePlace } from '../../src/subject/index.js';
import { districtsOf, zhejiangCities } from '../../src/subject/zhejiang.js';

describe('the table of Zhejiang', () => {
  test('has eleven cities and ninety districts, counties and county-level cities, each once', () => {
    const names = zhejiangCities.flatMap((city) => districtsOf(city) ?? []);
    expect([zhejiangCities.length, names.length, new Set(names).size]).toEqual([11, 90, 90]);
    expect(zhejiangCities.map((city) => districtsOf(city)?.length)).toEqual([13, 10, 12, 7, 5, 6, 9, 6, 4, 9, 9]);
  });

  test.each(zhejiangCities.flatMap((city) => (districtsOf(city) ?? []).map((district) => ({ city, district }))))(
    '$city $district is taken as it is, and refused as a city',
    ({ city, district }) => {
      const taken = parseEnterprise({ city, district });
      expect(taken.ok && taken.notices).toEqual([]);
      const parsed = parseEnterprise({ city: district });
      expect(
        parsed.ok
          ? []
          : parsed.issues.map(({ code, wanted }) => [
              code,
              wanted.zh.includes(`"${city}"`),
              wanted.zh.includes(`"${district}"`),
            ]),
      ).toEqual([['city-and-district', true, true]]);
    },
  );
});

describe('the English name of a place', () => {
  const english = (name: string): string => cityText(name, 'en').replace(/ \(.*$/u, '');

  test.each(zhejiangCities.flatMap((city) => (districtsOf(city) ?? []).map((district) => ({ city, district }))))(
    'is read as English pages print it: $city $district',
    ({ city, district }) => {
      for (const told of [
        { city: english(city), district: english(district) },
        { city: cityText(city, 'en'), district: cityText(district, 'en') },
        { city: ` ${english(city)} `, district },
      ])
        for (const parsed of [parseEnterprise(told), parsePlace('site', told)]) {
          expect(parsed.ok && [parsed.input.city, parsed.input.district]).toEqual([city, district]);
          // Another Taizhou is spelt alike: where it is not said which, it is remarked on.
          const isAlike = city === '台州市' && !told.city.includes(city);
          expect(parsed.ok && parsed.notices.map(({ code }) => code)).toEqual(isAlike ? ['city-spelt-alike'] : []);
        }
    },
  );

  test('is no other city’s, and nothing nearly written', () => {
    for (const city of ['taizhou', 'Tai zhou', 'Taizhou (泰州市)', 'Taizhou City', 'Ningboo', 'Suzhou'])
      expect([city, parseEnterprise({ city }).ok]).toEqual([city, false]);
    const elsewhere = parseEnterprise({ city: '宁波市', district: 'Yuhuan' });
    expect(elsewhere.ok && elsewhere.notices.map(({ code }) => code)).toEqual(['district-unknown']);
  });
});

describe('where an enterprise is', () => {
  test.each(cases)('$why: $input.city $input.district', ({ input, code, city, district }) => {
    for (const parsed of [parseEnterprise(input), parsePlace('site', input)]) {
      const [found, ...more] = parsed.ok ? [] : parsed.issues;
      expect([found?.code, more]).toEqual([code, []]);
      for (const language of ['zh', 'en'] as const) {
        const said = `${found?.wanted[language] ?? ''} ${found?.next[language] ?? ''}`;
        for (const name of [city, district]) if (name !== undefined) expect(said).toContain(name);
      }
    }
  });

  test.each(['苏州市', '昆山市', '延边朝鲜族自治州', '大兴安岭地区', '锡林郭勒盟', '三门峡市', '某某市', '泰州市'])(
    '%s may be',
    (city) => {
      expect(parseEnterprise({ city })).toMatchObject({ ok: true });
    },
  );

  test('a district that shares its name with one of Zhejiang may be in another province', () => {
    expect(parseEnterprise({ city: '南昌市', district: '西湖区' })).toMatchObject({ ok: true, notices: [] });
  });

  test('a zone is taken and remarked on', () => {
    for (const parsed of [
      parseEnterprise({ city: '台州市', district: '台州湾新区' }),
      parsePlace('park', { city: '台州市', district: '经开区' }),
    ]) {
      expect(parsed.ok && parsed.notices.map(({ code, place }) => [code, place.path])).toEqual([
        ['district-unknown', 'district'],
      ]);
    }
  });
});
