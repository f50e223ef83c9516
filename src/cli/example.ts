import { type ByLanguage, type Language } from '../issue/index.js';
import type { EnterpriseInput } from '../subject/index.js';
import { enterprise } from '../subject/examples.js';

// Who reads English writes it: the same enterprise, by names and money of that language.
const inEnglish: EnterpriseInput = {
  ...enterprise,
  name: 'Example Electric',
  before: { through: 2024, revenueInTaizhouPeak: 'CNY 840 million', everAboveScale: true },
  years: {
    2025: { revenueInTaizhou: 'CNY 910 million', aboveScale: true },
    2026: { revenueInTaizhou: 'CNY 1.02 billion', aboveScale: true },
  },
  projects: [{ kind: 'digital', name: 'workshop', on: '2026-08-01' }],
  received: [{ policy: 'city policy of 2023', matter: 'little-giant', amount: 'CNY 600,000', on: '2026-11-02' }],
};

const examples: ByLanguage<EnterpriseInput> = { zh: enterprise, en: inEnglish };

/** What a newcomer is shown: the enterprise of the guide, in the language that is read. */
export const exampleIn = (language: Language): EnterpriseInput => examples[language];

/** What it is evaluated by where nothing else is said. */
export const exampleOptions = { document: 'taizhou-matrix-2025', year: 2026 } as const;
