import { frozen } from '../edge/index.js';
import { yearsSinceFounding } from './age.js';
import type { FactKind } from './fact.js';
import { inForceFacts } from './in-force.js';
import { industryDivision, isManufacturer } from './industry.js';
import {
  itemApproved,
  itemArea,
  itemCount,
  itemFigure,
  itemFlag,
  itemGrade,
  itemLevel,
  itemRatio,
} from './item-figures.js';
import { itemBefore, itemInYear, itemMonth } from './items.js';
import { judgedAs, judgement, keepsGrowing } from './judgement.js';
import { everAboveScaleBefore, returnedAboveScale } from './above-scale.js';
import { city, district, inPeriod, inPlan, placeKind } from './place.js';
import { amountLeftOpen } from './left-open.js';
import { placeFacts, plainFacts } from './plain.js';
import { itemReceived, received } from './received.js';
import {
  areaOf,
  areaPeakBefore,
  countOf,
  countPeakBefore,
  flagOf,
  ratioOf,
  ratioPeakBefore,
  revenue,
  revenuePeakBefore,
} from './revenue.js';
import { highestGradeBefore, titleMonth } from './title-figures.js';
import { holdsTitle, titleBefore, titleInYear } from './titles.js';

/** Every fact a rule may use: a closed list, so that a misspelt name fails at load. */
export const writtenFacts = {
  amountLeftOpen,
  areaOf,
  areaPeakBefore,
  city,
  countOf,
  countPeakBefore,
  district,
  everAboveScaleBefore,
  flagOf,
  highestGradeBefore,
  holdsTitle,
  inPeriod,
  inPlan,
  industryDivision,
  isManufacturer,
  itemApproved,
  itemArea,
  itemBefore,
  itemCount,
  itemFigure,
  itemFlag,
  itemGrade,
  itemInYear,
  itemLevel,
  itemMonth,
  itemRatio,
  itemReceived,
  judgedAs,
  judgement,
  keepsGrowing,
  ratioOf,
  ratioPeakBefore,
  received,
  returnedAboveScale,
  revenue,
  revenuePeakBefore,
  titleBefore,
  titleInYear,
  titleMonth,
  yearsSinceFounding,
  placeKind,
  ...plainFacts,
  ...placeFacts,
} as const satisfies Record<string, FactKind>;

export type WrittenFactName = keyof typeof writtenFacts;

/** Facts that terms of an expression may be: those that rules write, and figures that later texts change. */
export const termFacts = { ...writtenFacts, ...inForceFacts } as const satisfies Record<string, FactKind>;

export type TermFactName = keyof typeof termFacts;

export const factNames = frozen(Object.keys(writtenFacts) as readonly WrittenFactName[]);

export const isFactName = (name: string): name is WrittenFactName => Object.hasOwn(writtenFacts, name);
