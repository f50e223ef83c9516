import type { Language } from '../../src/issue/index.js';

interface Forbidden {
  readonly word: string;
  readonly pattern: RegExp;
  /** Whether it is wrong where the code is spoken of, too. */
  readonly inCode: boolean;
}

const zh = (word: string, pattern = new RegExp(word, 'u')): Forbidden => ({ word, pattern, inCode: true });
const en = (word: string, pattern = new RegExp(String.raw`\b${word}\b`, 'iu'), inCode = true): Forbidden => ({
  word,
  pattern,
  inCode,
});

/** Words that mean something else to who reads them, or that have another word of ours: quotations aside. */
export const forbidden: Readonly<Record<Language, readonly Forbidden[]>> = {
  zh: [
    zh('应付', /应付(?!款)/u),
    zh('到期'),
    zh('结转'),
    zh('从未施行'),
    zh('不设上限'),
    zh('被取代'),
    zh('观测值'),
    zh('方案期'),
    zh('核算', /(?<!统一)核算/u),
    zh('已知缺陷'),
    zh('读法'),
    // One thing has one word: 已享受资金、方案文件、规则调整、合成企业、成批测算.
    zh('已得资金', /已[得领]资金/u),
    zh('情景文件'),
    zh('调整方案'),
    zh('虚构企业', /虚构的?企业/u),
    zh('成批计算'),
    zh('回执'),
    zh('视为已用'),
    zh('应为必填'),
    zh('所见为'),
    zh('文头'),
    zh('印发栏'),
    zh('末条'),
    zh('区县', /区县(?!（市）)/u),
    zh('无法判断'),
    // What was not told is 未填, of a thing that is so or not: 未填：是否….
    zh('缺', /(?<=[；：]|尚|所)缺(?!单位|件|用例|陷|少|口|项)/u),
    zh('待补'),
    zh('推不出'),
    zh('本库', /本库(?:所取|按|采用)/u),
    zh('跑', /(?<!起)跑/u),
    zh('悄悄'),
    zh('碍事'),
    zh('到手'),
    zh('不许'),
    zh('守住'),
    zh('承继他人'),
    zh('不需构建'),
    zh('应为与实得'),
    zh('作出决定的年度'),
    zh('定下待定'),
    zh('改革', /(?<=[写按用]|一项|规则)改革/u),
  ],
  en: [
    en('mend', /\bmend(?:s|ed|ing)?\b/iu),
    en('nought'),
    en('never in force'),
    en('subsidy', /\bsubsid(?:y|ies|ised up to)\b/iu),
    en('breaks through', /\b(?:breaks?|broken|breaking) through\b/iu),
    en('falls due', /\b(?:falls?|fell|fallen) due\b/iu),
    en('tiers spent', /\btiers? (?:skipped )?(?:is|are) spent\b/iu),
    en('certified', /\b(?:newly|not yet) certified\b/iu),
    en('little giant', /\blittle giants?\b/u),
    en('renewal scheme', /\b(?:renewal|four-ups) scheme\b/iu),
    en('library', /\blibrar(?:y|ies)\b/iu, false),
    en('single champion', /\bsingle champions?\b/iu),
    en('yuan', /\d[\d.,]*(?: (?:million|billion))? yuan\b/iu),
    en('floor-area ratio'),
    // What was not told is “not provided”.
    en('needs', /[;:] needs (?!no\b)/u),
    en('hold against', /\bhold(?:s|ing)? (?:it|them|both|these|params) against\b/iu),
    en('pay wrongly'),
    en('in silence'),
    en('entered the list', /\bnot entered the\b/iu),
    en('not provided whether'),
    en('tell yet', /\bcannot be told yet\b/iu),
    // What an input holds is provided, what a page holds is shown.
    en('not told', /\b(?:was|were|is|are|facts|figures|list|lists|matter) not told\b/iu),
  ],
};
