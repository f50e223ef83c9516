import { type Notice, notice } from '../issue/index.js';
import { districtsOf, zhejiangCities } from './zhejiang.js';

/** What each city of Zhejiang is called in English, then its districts, counties and county-level cities in their order there. */
const spellings: Readonly<Record<string, string>> = {
  杭州市:
    'Hangzhou Shangcheng Gongshu Xihu Binjiang Xiaoshan Yuhang Linping Qiantang Fuyang Lin’an Tonglu Chun’an Jiande',
  宁波市: 'Ningbo Haishu Jiangbei Beilun Zhenhai Yinzhou Fenghua Yuyao Cixi Xiangshan Ninghai',
  温州市: 'Wenzhou Lucheng Longwan Ouhai Dongtou Rui’an Yueqing Longgang Yongjia Pingyang Cangnan Wencheng Taishun',
  嘉兴市: 'Jiaxing Nanhu Xiuzhou Haining Pinghu Tongxiang Jiashan Haiyan',
  湖州市: 'Huzhou Wuxing Nanxun Deqing Changxing Anji',
  绍兴市: 'Shaoxing Yuecheng Keqiao Shangyu Zhuji Shengzhou Xinchang',
  金华市: 'Jinhua Wucheng Jindong Lanxi Yiwu Dongyang Yongkang Wuyi Pujiang Pan’an',
  衢州市: 'Quzhou Kecheng Qujiang Jiangshan Changshan Kaihua Longyou',
  舟山市: 'Zhoushan Dinghai Putuo Daishan Shengsi',
  台州市: 'Taizhou Jiaojiang Huangyan Luqiao Linhai Wenling Yuhuan Sanmen Tiantai Xianju',
  丽水市: 'Lishui Liandu Longquan Qingtian Jinyun Suichang Songyang Yunhe Qingyuan Jingning',
};

const english: ReadonlyMap<string, string> = new Map(
  zhejiangCities.flatMap((city) => {
    const names = (spellings[city] ?? '').split(' ');
    return [city, ...(districtsOf(city) ?? [])].flatMap((place, index) => {
      const name = names[index];
      return name === undefined ? [] : [[place, name] as const];
    });
  }),
);

/** What a place of Zhejiang is called in English; of any other nothing. */
export const englishPlace = (name: string): string | undefined => english.get(name);

const spelt = (text: string): string => text.trim().replaceAll("'", '’').replace(/\s+/gu, ' ');

/** The one of some places that a text names as English pages do: `Ningbo`, `Ningbo (宁波市)`. */
const placeAmong = (text: string, names: readonly string[]): string | undefined => {
  const written = spelt(text);
  return names.find((name) => {
    const own = englishPlace(name);
    return own !== undefined && (written === own || written === `${own} (${name})`);
  });
};

/** A city of Zhejiang by its English name; what is none stands as it was written. */
export const cityNamed = (text: string): string => placeAmong(text, zhejiangCities) ?? text;

/** Cities of other provinces that are spelt alike. */
const alike: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  台州市: { zh: '江苏省泰州市', en: 'the Taizhou of Jiangsu (泰州市)' },
};

/** What an input says with places in Chinese, as documents have them; and what is remarked on how they were read. */
interface PlacesRead {
  readonly input: unknown;
  readonly notices: readonly Notice[];
}

const stringIn = (input: object, key: string): string | undefined => {
  const value: unknown = (input as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : undefined;
};

/** Reads the city and the district of an input where they are told by the names that English pages print. */
export const placesRead = (input: unknown): PlacesRead => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { input, notices: [] };
  const [written, inside] = [stringIn(input, 'city'), stringIn(input, 'district')];
  const city = written === undefined ? undefined : cityNamed(written);
  const district = inside === undefined ? undefined : placeAmong(inside, districtsOf(city ?? '') ?? []);
  const other = city === undefined || city === written || spelt(written ?? '').includes(city) ? undefined : alike[city];
  return {
    input: {
      ...input,
      ...(city === undefined || city === written ? {} : { city }),
      ...(district === undefined ? {} : { district }),
    },
    notices: other === undefined ? [] : [notice('city-spelt-alike', 'city', written, { city: city ?? '', other })],
  };
};
