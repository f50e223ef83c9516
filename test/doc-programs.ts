import { blocksOf, pagesOf } from '../scripts/code-blocks.js';

/** The programs that the docs show, and the names by which they import the library. */

/** Where the names that programs import lead. */
export const sources: Readonly<Record<string, string>> = {
  huiqi: 'src/index.ts',
  'huiqi/evaluate-awards': 'src/evaluate-awards.ts',
  'huiqi/engine': 'src/engine.ts',
  'huiqi/explain': 'src/explain.ts',
  'huiqi/json-rules-engine': 'src/json-rules-engine.ts',
  'huiqi/timeline': 'src/timeline.ts',
  'huiqi/evaluate-all': 'src/evaluate-all.ts',
  'huiqi/form': 'src/form.ts',
  'huiqi/questions': 'src/questions.ts',
  'huiqi/what-would-it-take': 'src/what-would-it-take.ts',
  'huiqi/sensitivity': 'src/sensitivity.ts',
  'huiqi/reform': 'src/reform.ts',
  'huiqi/receipt': 'src/receipt.ts',
  'huiqi/diff': 'src/diff.ts',
  'huiqi/simulate': 'src/simulate.ts',
  'huiqi/examples': 'src/examples.ts',
  'huiqi/documents/taizhou-matrix-2025': 'src/documents/taizhou-matrix-2025.ts',
  'huiqi/taizhou-matrix-2025': 'src/evaluators/taizhou-matrix-2025/index.ts',
  'huiqi/ningbo-renewal-2021': 'src/evaluators/ningbo-renewal-2021/index.ts',
};

/** Every program of the docs, with a file of its own for the compiler. */
export const programs = pagesOf('.')
  .flatMap((page) => blocksOf(page))
  .filter(({ language }) => language === 'ts')
  .map((block, index) => ({
    ...block,
    name: `${block.page} ${String(index)}`,
    file: `docs/block-${String(index)}.ts`,
  }));
