import type { Bilingual } from '../issue/index.js';

/** The words between an enterprise and its title: that it came, had come before, is had, and is not. */
export interface TitleVerbs {
  readonly comes: Bilingual;
  readonly came: Bilingual;
  readonly has: Bilingual;
  readonly lacks: Bilingual;
}

type Four = readonly [string, string, string, string];

const verbs = (zh: Four, en: Four): TitleVerbs => ({
  comes: { zh: zh[0], en: en[0] },
  came: { zh: zh[1], en: en[1] },
  has: { zh: zh[2], en: en[2] },
  lacks: { zh: zh[3], en: en[3] },
});

/** How titles are come by: most are recognised, a list is entered, a certificate obtained. */
export const titleVerbs = {
  recognised: verbs(
    ['新认定为', '认定过', '为', '不是'],
    ['newly recognised as a', 'recognised as a', 'is a', 'not a'],
  ),
  entered: verbs(['入选', '入选过', '在榜：', '不在榜：'], ['newly on the', 'on the', 'is on the', 'is not on the']),
  obtained: verbs(['取得', '取得过', '持有', '未持有'], ['obtained a', 'held a', 'holds a', 'does not hold a']),
};

export const verbNames = ['recognised', 'entered', 'obtained'] as const satisfies readonly (keyof typeof titleVerbs)[];

/** A verb and its title in English, the article as the title is spoken. */
export const withTitle = (verb: string, title: string): string =>
  `${/\ba$/u.test(verb) && /^“?[aeiou]/iu.test(title) ? `${verb}n` : verb} ${title}`;
