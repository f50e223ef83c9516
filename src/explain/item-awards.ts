import type { ItemAwardsAnswer } from '../engine/rule-answer.js';
import { reasonsOf } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import { amountText } from './amount.js';
import { explaining } from './explaining.js';
import { itemAwardsShape } from './shapes.js';
import type { Format } from './formats.js';
import { headOf } from './head.js';
import { periodTold, reformsTold } from './header.js';
import { notLookedAt } from './not-looked-at.js';
import { answer, blocksOf, marked, type Page, paragraph } from './page.js';
import { sceneOf } from './scene.js';
import { missingEntries, noticeBlocks } from './sections.js';
import { tellingOf } from './tellings.js';
import { words } from './words/index.js';

/** An award for each of several items: what they come to, then each with its reasons. */
const itemsPage = (told: ItemAwardsAnswer<string, never, string, string>, language: Language): Page => {
  const say = words[language];
  const { subject, year, title, truth, payable, items, missing } = told;
  const found =
    truth === 'no' ? say.awards.no : say.sentence([say.awards[truth], say.payable(amountText(payable, say))]);
  const entries = items.map((item) => {
    const [scene, head] = [sceneOf(reasonsOf(item), language), headOf(item)];
    const line = [head.title(item, scene), say.colon, head.answer(item, scene), say.stop];
    return marked(item.truth, line, tellingOf(item).entries(item, scene));
  });
  return [
    answer(say.answer({ subject, year }, title[language], found)),
    paragraph(told.statusNote[language]),
    ...reformsTold(told.reforms ?? [], language),
    ...periodTold(told.asIfInForce, language),
    ...notLookedAt(told, language),
    ...blocksOf({ label: say.alone.items, entries }),
    ...blocksOf({ label: say.labels.missing, entries: missingEntries(missing, say, language) }),
    ...noticeBlocks(told.notices, language),
  ];
};

/** Explains what the evaluator of one award answers that is paid for each item: the sum, then item by item. */
export const explainItemAwards = (
  told: ItemAwardsAnswer<string, never, string, string>,
  language: Language,
  format: Format = 'text',
): string =>
  explaining({ option: 'items', maker: 'evaluate', shape: itemAwardsShape }, told, language, format, itemsPage);
