const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

// A thousand enterprises that differ in their revenue.
const enterprises = Array.from({ length: 1000 }, (_, index) => ({
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2025,
  years: { 2025: { revenueInTaizhou: '1亿元' }, 2026: { revenueInTaizhou: `${index + 1}亿元` } },
  titles: [],
  projects: [],
  received: [],
}));

worker.addEventListener('message', ({ data: { yuan, refused } }) => {
  document.querySelector('#answer').textContent =
    `${enterprises.length} enterprises, ${yuan / 10_000}万元, ${refused} refused`;
});
worker.postMessage({ enterprises, year: 2026 });
