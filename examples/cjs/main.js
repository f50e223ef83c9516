const { revenueMilestone } = require('huiqi/taizhou-matrix-2025');
const { explain } = require('huiqi/explain');

const answer = revenueMilestone(
  {
    city: '台州市',
    industry: 'C3852',
    foundedIn: 2025,
    years: { 2025: { revenueInTaizhou: '9亿元' }, 2026: { revenueInTaizhou: '51亿元' } },
    received: [],
  },
  { year: 2026 },
);
console.log(answer.tier, answer.payable.low);
console.log(explain(answer, 'en'));
