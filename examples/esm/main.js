import { evaluate, explainResult } from 'huiqi';

// What is left out is unknown, never “none”: `received: []` says that nothing was received.
const enterprise = {
  name: '示例机电',
  city: '台州市',
  industry: 'C3852',
  titles: [{ title: 'little-giant', on: '2026-07-01' }],
  projects: [],
  received: [],
};

const result = evaluate(enterprise, { document: 'taizhou-matrix-2025', year: 2026 });
console.log(result.total);
console.log(result.missing.map(({ asked, worthUpTo }) => `${asked.en} (${worthUpTo ?? 'without limit'})`));
console.log(explainResult(result, 'en'));
