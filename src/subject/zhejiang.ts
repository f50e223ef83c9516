/**
 * The prefecture-level cities of Zhejiang and every district, county and county-level city of each,
 * as of 2024 (民政部行政区划代码). An input that mixes the two levels up would be answered with a silent no.
 */
const districts: Readonly<Record<string, readonly string[]>> = {
  杭州市: [
    '上城区',
    '拱墅区',
    '西湖区',
    '滨江区',
    '萧山区',
    '余杭区',
    '临平区',
    '钱塘区',
    '富阳区',
    '临安区',
    '桐庐县',
    '淳安县',
    '建德市',
  ],
  宁波市: ['海曙区', '江北区', '北仑区', '镇海区', '鄞州区', '奉化区', '余姚市', '慈溪市', '象山县', '宁海县'],
  温州市: [
    '鹿城区',
    '龙湾区',
    '瓯海区',
    '洞头区',
    '瑞安市',
    '乐清市',
    '龙港市',
    '永嘉县',
    '平阳县',
    '苍南县',
    '文成县',
    '泰顺县',
  ],
  嘉兴市: ['南湖区', '秀洲区', '海宁市', '平湖市', '桐乡市', '嘉善县', '海盐县'],
  湖州市: ['吴兴区', '南浔区', '德清县', '长兴县', '安吉县'],
  绍兴市: ['越城区', '柯桥区', '上虞区', '诸暨市', '嵊州市', '新昌县'],
  金华市: ['婺城区', '金东区', '兰溪市', '义乌市', '东阳市', '永康市', '武义县', '浦江县', '磐安县'],
  衢州市: ['柯城区', '衢江区', '江山市', '常山县', '开化县', '龙游县'],
  舟山市: ['定海区', '普陀区', '岱山县', '嵊泗县'],
  台州市: ['椒江区', '黄岩区', '路桥区', '临海市', '温岭市', '玉环市', '三门县', '天台县', '仙居县'],
  丽水市: ['莲都区', '龙泉市', '青田县', '缙云县', '遂昌县', '松阳县', '云和县', '庆元县', '景宁畲族自治县'],
};

/** Places whose name changed by more than its last character, by the district that most of each is today. */
const formerNames: Readonly<Record<string, string>> = {
  江干区: '上城区',
  下城区: '拱墅区',
  江东区: '鄞州区',
  鄞县: '鄞州区',
  滨海区: '北仑区',
  秀城区: '南湖区',
  绍兴县: '柯桥区',
  嵊县: '嵊州市',
  金华县: '金东区',
  衢县: '衢江区',
  丽水县: '莲都区',
  景宁县: '景宁畲族自治县',
};

/** A district and the city that it belongs to. */
export interface District {
  readonly city: string;
  readonly district: string;
}

const all: readonly District[] = Object.entries(districts).flatMap(([city, names]) =>
  names.map((district) => ({ city, district })),
);

const byName = new Map(all.map((each) => [each.district, each]));

// 温岭县 is 温岭市 today, and 温岭 is short for it.
const stemOf = (name: string): string => name.replace(/(?:畲族自治县|[市县区])$/u, '');
const byStem = new Map(all.map((each) => [stemOf(each.district), each]));

export const zhejiangCities = Object.keys(districts);

/** The district that a full name, a short one or a former one means today. */
export const districtMeant = (name: string): District | undefined =>
  byName.get(name) ??
  byName.get(formerNames[name] ?? '') ??
  (stemOf(name).length > 1 ? byStem.get(stemOf(name)) : undefined);

/** The districts of a city, where it is one of Zhejiang. */
export const districtsOf = (city: string): readonly string[] | undefined =>
  Object.hasOwn(districts, city) ? districts[city] : undefined;
