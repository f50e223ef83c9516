import { evaluate } from '../engine/evaluate.js';
import { explainResult } from '../explain/index.js';
import type { ByLanguage, Language } from '../issue/index.js';
import { unchecked } from '../subject/index.js';
import { exampleIn, exampleOptions } from './example.js';

/** What is said to whoever types no command: what this is, an example, what to try. */
interface WelcomeWords {
  readonly about: readonly string[];
  readonly tries: readonly (readonly [command: string, what: string])[];
  /** What the marks of the page mean. */
  readonly marks: string;
  readonly lead: string;
}

const file = 'enterprise.json';
const { document, year } = exampleOptions;
const about = `${file} --document ${document} --year ${String(year)}`;

const words: Readonly<Record<Language, WelcomeWords>> = {
  zh: {
    about: [
      '惠企 huiqi：把惠企政策写成可计算的规则。输入企业数据，测算奖补金额，逐条列明依据。',
      '数据不全也能算：给出可确定的金额和待定的金额，并指出补哪项信息、影响多少。',
      '条文可有两种理解的，两种都算；已享受同类资金的，不重复享受。',
      '收有台州、绍兴、宁波的五份文件（huiqi list）；测算不联网，输入不外传。',
      `下面是一家示例企业${String(year)}年度的测算结果：`,
    ],
    marks: '标记：✓ 符合，○ 符合、金额待定，－ 符合、不再给予，？ 信息不足，✗ 不符合。',
    lead: '试一试：',
    tries: [
      ['init', `写出企业文件 ${file} 和各栏说明，照着填`],
      [`evaluate ${about}`, '测算'],
      [`questions ${about}`, '还要补什么信息'],
    ],
  },
  en: {
    about: [
      'huiqi 惠企: enterprise-support policies made computable. Enter facts; get amounts and their clauses.',
      'Facts may be missing: it says what is established, what is open, and what each fact is worth.',
      'Where a clause allows two interpretations both are computed; no support is counted twice.',
      'Five documents of Taizhou, Shaoxing and Ningbo (huiqi list); nothing leaves this machine.',
      `An example, programme year ${String(year)}:`,
    ],
    marks: 'Marks: ✓ met, ○ met with the amount open, － met with nothing further, ？ information missing, ✗ not met.',
    lead: 'To try:',
    tries: [
      ['init', `write ${file} and what each field is, to fill in`],
      [`evaluate ${about}`, 'estimate'],
      [`questions ${about}`, 'what to provide next'],
    ],
  },
};

/** For whoever reads the other language, where nobody said which to speak. */
const otherLanguage: ByLanguage<string> = {
  zh: 'English: huiqi --lang en',
  en: '中文：huiqi --lang zh',
};

/** What `huiqi` alone prints. */
export const welcome = (language: Language, isLanguageUnsaid = false): string => {
  const { about: lines, marks, lead, tries } = words[language];
  const result = evaluate(unchecked(exampleIn(language)), exampleOptions);
  const commands = tries.map(([command, what]) => `  huiqi ${command}\n      ${what}`);
  const other = isLanguageUnsaid ? [otherLanguage[language]] : [];
  return [...other, ...lines, '', explainResult(result, language), '', marks, '', lead, ...commands].join('\n');
};
