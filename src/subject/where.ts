import { issue, type Issue, notice, type Notice } from '../issue/index.js';
import { type District, districtMeant, districtsOf, zhejiangCities } from './zhejiang.js';

/** As much of a place as a text tells. */
interface PlaceTold {
  readonly city: string;
  readonly district?: string;
}

/** The two fields of an input that say where. */
interface Where {
  readonly city: string;
  readonly district?: string | undefined;
}

const isLevelOfCity = /(?:市|自治州|地区|盟)$/u;
const province = /^(?:中国)?(?:\p{Script=Han}{2,8}(?:省|自治区)|浙江)/u;
const parts = /^(?<city>\p{Script=Han}{1,12}?(?:市|自治州|地区|盟))(?<district>\p{Script=Han}{2,12}[市区县旗])?/u;

/** The city of Zhejiang that a text begins with, in full or short, and what follows it. */
const zhejiangStart = (text: string): { readonly city: string; readonly rest: string } | undefined => {
  const city = zhejiangCities.find((each) => text.startsWith(each.slice(0, -1)));
  return city === undefined ? undefined : { city, rest: text.slice(city.length - 1).replace(/^(?:市|地区)/u, '') };
};

/** A district whose full name a text begins with: a street or a town follows. */
const districtStarting = (text: string): District | undefined => {
  const length = [2, 3, 4, 7].find((each) => districtMeant(text.slice(0, each))?.district === text.slice(0, each));
  return length === undefined ? undefined : districtMeant(text.slice(0, length));
};

/** No address has more before its district. */
const mostTold = 200;

/** What the text of a city most likely means, in the two fields that an input has for it. */
export const cityMeant = (text: string): PlaceTold | undefined => {
  const plain = text
    .slice(0, mostTold)
    .normalize('NFKC')
    .replace(/[^\p{Script=Han}]/gu, '');
  const inner = plain.replace(province, '');
  const alone = districtMeant(inner) ?? districtStarting(inner);
  const start = zhejiangStart(inner);
  if (start !== undefined) {
    // 金华县 and 丽水县 were districts; 金华 and 金华市 are the city.
    const district = start.rest === '县' ? alone : (districtMeant(start.rest) ?? districtStarting(start.rest));
    return district ?? { city: start.city };
  }
  if (alone !== undefined) return alone;
  const found = parts.exec(inner)?.groups;
  if (found !== undefined)
    return { city: found['city'] ?? '', ...(found['district'] === undefined ? {} : { district: found['district'] }) };
  return inner.length > 1 && inner.length < 5 && !/[省区县旗]$/u.test(inner) ? { city: `${inner}市` } : undefined;
};

/** Whether a text is the full name of a city, as far as the library can tell: of Zhejiang it knows them all. */
export const isCity = (text: string): boolean => {
  if (zhejiangCities.includes(text)) return true;
  if (!/^\p{Script=Han}{2,30}$/u.test(text) || !isLevelOfCity.test(text) || province.test(text)) return false;
  return cityMeant(text)?.city === text;
};

const none: readonly never[] = [];

const misplaced = (found: string, { city, district }: District): Issue =>
  issue('district-misplaced', { path: 'district' }, found, { city, district });

/** A district that its city cannot have: another city's, one of an earlier name, or not written as a district is. */
export const districtIssues = ({ city, district }: Where): readonly Issue[] => {
  if (district === undefined) return none;
  const own = districtsOf(city);
  if (own?.includes(district) === true) return none;
  // Counties and county-level cities have one name in the whole country; districts of other provinces share theirs.
  if (own === undefined) {
    const elsewhere = /[县市]$/u.test(district) ? districtMeant(district) : undefined;
    return elsewhere?.district === district ? [misplaced(district, elsewhere)] : [];
  }
  const told = cityMeant(district);
  const meant: District | undefined =
    districtMeant(district.trim()) ??
    (told?.district === undefined ? undefined : { city: told.city, district: told.district });
  if (meant !== undefined) {
    return [misplaced(district, meant)];
  }
  // The city over again, or another: neither is a place inside it.
  return told !== undefined &&
    (told.city === city || zhejiangCities.includes(told.city)) &&
    isLevelOfCity.test(district)
    ? [issue('district-wanted', { path: 'district' }, district, { known: own.join(', ') })]
    : [];
};

/** A district that the library does not know of a city of Zhejiang: a development zone perhaps, or a slip. */
export const districtRemarks = ({ city, district }: Where): readonly Notice[] => {
  if (district === undefined) return none;
  const own = districtsOf(city);
  return own === undefined || own.includes(district)
    ? none
    : [notice('district-unknown', 'district', district, { own: district, known: own.join(', ') })];
};
