/** The enterprise that the guide shows, to look at and to start from: a test holds the two equal. */
export const example = {
  name: '示例机电',
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2009,
  before: { through: 2024, revenueInTaizhouPeak: '8.4亿元', everAboveScale: true },
  years: {
    2025: { revenueInTaizhou: '9.1亿元', aboveScale: true },
    2026: { revenueInTaizhou: '10.2亿元', aboveScale: true },
  },
  titles: [
    { title: 'little-giant', on: '2026-07-01' },
    { title: 'dcmm', grade: 3, on: '2026-05-05' },
  ],
  projects: [{ kind: 'digital', name: '智能车间', on: '2026-08-01' }],
  received: [{ policy: '台政办发〔2023〕12号', matter: 'little-giant', amount: '60万元', on: '2026-11-02' }],
} as const;

/** What it is evaluated by where nothing else is said. */
export const exampleOptions = { document: 'taizhou-matrix-2025', year: 2026 } as const;
