// Who asks: an answer, or every problem with its place, in the language asked for.
const address = process.argv[2] ?? 'http://127.0.0.1:3000';

const ask = async (input) => {
  const response = await fetch(`${address}/awards/taizhou-matrix-2025/2026`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify(input),
  });
  const answer = await response.json();
  return response.ok ? [answer.total] : answer.problems.map(({ says }) => says);
};

console.log(...(await ask({ city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], received: [] })));
console.log(...(await ask({ city: '台州市', years: { 2026: { revenue: 9600 } } })));
