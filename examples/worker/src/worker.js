import { createEngine, documents, parseEnterprise } from 'huiqi/engine';

// Made once: an engine compiles its document once a year asked for.
const engine = createEngine([documents['taizhou-matrix-2025']]);

addEventListener('message', ({ data: { enterprises, year } }) => {
  let [fen, refused] = [0, 0];
  for (const enterprise of enterprises) {
    const parsed = parseEnterprise(enterprise);
    if (parsed.ok) fen += engine.totals(parsed.subject, { year })[0].low;
    else refused += 1;
  }
  postMessage({ yuan: fen / 100, refused });
});
