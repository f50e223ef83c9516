/** Runs every public call and tells, as a text that any page can send, what came of each. */
import { documents, parseEnterprise, toJsonRulesEngine } from '../../src/json-rules-engine.js';
import { scaleUp } from '../../src/evaluators/taizhou-matrix-2025/index.js';
import { everyCall } from '../calls/every-page.js';

const plain = (_: string, value: unknown): unknown => {
  if (value instanceof Map) return [...value];
  return typeof value === 'bigint' ? String(value) : value;
};

const cameOf = async (call: () => unknown): Promise<string> => {
  try {
    return JSON.stringify(await call(), plain);
  } catch (error) {
    return String(error);
  }
};

const known = {
  city: '台州市',
  industry: 'C3852',
  size: 'large',
  foundedIn: 2026,
  years: {
    2026: {
      revenue: '1亿元',
      revenueInTaizhou: '11亿元',
      mainRevenue: '1亿元',
      taxableMainRevenue: '1亿元',
      aboveScale: true,
    },
  },
  titles: [],
  projects: [],
  received: [],
  judgements: {
    newBuildAtCapacity: false,
    researchSpending: false,
    ownsIntellectualProperty: false,
    nearHighTechStandard: false,
  },
};

const others: typeof everyCall = {
  'one rule': () => scaleUp({ city: '台州市' }, { year: 2026 }),
  'json-rules-engine': () => {
    const read = parseEnterprise(known);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return toJsonRulesEngine(documents['taizhou-matrix-2025']).evaluate(read.subject, { year: 2026 });
  },
};

/** What came of each call, by its name, in JSON of ASCII alone, none of which means anything to a form or a page. */
export const told = async (): Promise<string> => {
  const came: Record<string, string> = {};
  for (const [name, call] of Object.entries({ ...everyCall, ...others })) came[name] = await cameOf(call);
  return JSON.stringify(came).replace(/[^ -~]|[<>&]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
};
