import type { FactCall } from '../condition/index.js';
import { type BoundFact, facts, type FactSetting, readOnce } from '../fact/index.js';
import type { Period } from '../quantity/index.js';
import { awardsIn, type Document, type ItemSource, matterIn } from '../rule/index.js';

/** In what setting the facts of a rule are bound, and how. */

const isSameList = (own: ItemSource | undefined, other: ItemSource | undefined): boolean =>
  own !== undefined &&
  other !== undefined &&
  (own.list === 'titles'
    ? other.list === 'titles' && own.title === other.title
    : other.list === 'projects' && own.project === other.project);

export const settingFor = (period: Period, document: Document, source: ItemSource | undefined): FactSetting => ({
  period,
  items: source,
  titleTerm: document.titleTerm,
  vocabulary: document.vocabulary,
  matterOf: (written) => matterIn(document, written),
  isOfItems: (matter) => awardsIn(document).some((award) => award.matter === matter && isSameList(source, award.items)),
});

export const bindTo =
  (setting: FactSetting) =>
  ({ name, params }: FactCall): BoundFact => {
    const { scope, bind } = facts[name];
    const bound = bind(params, setting);
    return setting.items === undefined || scope === 'item' ? bound : readOnce(bound);
  };
