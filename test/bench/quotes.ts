/** What the READMEs say of speed: the ratios at the head of `docs/benchmarks.md`, in a sentence of each language. */
const ratio = /(\d[\d,.]*) ×/u;

/** The bullets at the head of the page, by what they begin with. */
const headsIn = (benchmarks: string): readonly string[] =>
  benchmarks.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));

const ratiosIn = (benchmarks: string): readonly string[] =>
  headsIn(benchmarks).flatMap((head) => [...head.matchAll(new RegExp(ratio, 'gu'))].map(([, figure = '']) => figure));

const [open, close] = ['<!-- speed: written by npm run bench -->', '<!-- end of speed -->'];

const sentences = {
  'README.md': (benchmarks: string) => {
    const [totals = '', full = '', peer = '', peerTotals = ''] = ratiosIn(benchmarks);
    return `Speed ([benchmarks](docs/benchmarks.md)): sums alone (\`totals\`) take ${totals} times as long as hand-written ifs, and a full result ${full} times as long as hand-written code that fills the same object. json-rules-engine, which gives no reasons, takes ${peerTotals} times as long as sums alone, and ${peer} times as long as a full result under every interpretation.`;
  },
  'README.zh.md': (benchmarks: string) => {
    const [totals = '', full = '', peer = '', peerTotals = ''] = ratiosIn(benchmarks);
    return `速度（[基准](docs/benchmarks.md)）：只求合计（\`totals\`）的用时是手写判断的${totals}倍，求完整结果的用时是填出同样内容的手写代码的${full}倍。json-rules-engine 不给理由，用时是只求合计的${peerTotals}倍，是算入各种条文理解的完整结果的${peer}倍。`;
  },
} as const;

export const readmes = Object.keys(sentences) as readonly (keyof typeof sentences)[];

/** A README with the sentence of a page of figures in its place; without one, with none. */
export const quoting = (name: keyof typeof sentences, readme: string, benchmarks: string | undefined): string => {
  const [before, rest] = readme.split(open);
  const after = rest?.split(close)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${name} has no place for what is said of speed: ${open}`);
  const sentence = benchmarks === undefined ? '' : `\n${sentences[name](benchmarks)}\n`;
  return `${before}${open}${sentence}${close}${after}`;
};
