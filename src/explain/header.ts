import type { Result } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import type { Document } from '../rule/index.js';
import { type Page, paragraph } from './page.js';
import { words } from './words/index.js';

/** What a result rests on: the document and its standing in law, the period moved, what was assumed, the readings chosen. */
export const headerOf = (result: Pick<Result, 'asIfInForce' | 'assumed' | 'readings' | 'statusNote'>, document: Document | undefined, language: Language): Page => {
  const say = words[language];
  const { asIfInForce, assumed, readings, statusNote } = result;
  const [from, through] = asIfInForce?.split('..') ?? [];
  const chosen = Object.entries(readings).flatMap(([id, option]) => {
    const reading = document?.readings.find((each) => each.id === id);
    const taken = reading?.options.find((each) => each.id === option);
    return reading === undefined || taken === undefined ? [] : [{ reading: reading.title[language], option: taken.title[language] }];
  });
  return [
    ...(document === undefined ? [] : [paragraph(say.document(document.title[language], document.shortTitle[language], say.statuses[document.status]))]),
    paragraph(statusNote[language]),
    ...(from === undefined || through === undefined ? [] : [paragraph(say.asIfInForce(from, through))]),
    ...(assumed.length === 0 ? [] : [paragraph(say.assumed(assumed.map((list) => say.lists[list])))]),
    ...(chosen.length === 0 ? [] : [paragraph(say.chosen(chosen))]),
  ];
};
