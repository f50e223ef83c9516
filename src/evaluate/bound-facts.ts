import type { FactCall } from '../condition/index.js';
import { type BoundFact, facts, type FactSetting, readOnce } from '../fact/index.js';
import type { Period } from '../quantity/index.js';
import { type Document, type ItemSource, matterIn } from '../rule/index.js';

/** In what setting the facts of a rule are bound, and how. */

export const settingFor = (period: Period, document: Document, source: ItemSource | undefined): FactSetting => ({
  period,
  items: source,
  titleTerm: document.titleTerm,
  vocabulary: document.vocabulary,
  matterOf: (written) => matterIn(document, written),
});

export const bindTo =
  (setting: FactSetting) =>
  ({ name, params }: FactCall): BoundFact => {
    const { scope, bind } = facts[name];
    const bound = bind(params, setting);
    return setting.items === undefined || scope === 'item' ? bound : readOnce(bound);
  };
