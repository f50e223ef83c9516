/** The playground in a browser, and what the library says of the same: what its suites share. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { evaluate, type EvaluateOptions } from '../../src/engine/evaluate.js';
import { explainResult } from '../../src/explain/index.js';
import { unchecked } from '../../src/subject/index.js';
import type { Situation } from '../play/link.js';
import { corpus } from '../scripts/corpus.js';
import { answered, drive, type Driven, type Shown } from './browser.js';

type Options = Parameters<Driven['show']>[1];

export interface Playing {
  readonly address: () => string;
  readonly show: Driven['show'];
  /** A page once the library has answered. */
  readonly shown: (path: string, options?: Options) => Promise<Shown>;
}

/** A browser for the tests of a file. */
export const playing = (): Playing => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await drive();
  });
  afterAll(() => driven.end());
  return {
    address: () => driven.address,
    show: (...asked) => driven.show(...asked),
    shown: async (...asked) => {
      const found = await driven.show(...asked);
      await answered(found);
      return found;
    },
  };
};

export const chosenIn = (page: Page): Promise<string> =>
  page
    .locator('.json textarea')
    .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));

export const total = (page: Page): Promise<string> => page.locator('.play .total').innerText();

/** The conclusion that the command line prints. */
export const conclusionOf = ({ document, subject, year, input, ...setting }: Situation): string => {
  const options = { document, subject, year, ...setting } as unknown as EvaluateOptions;
  const [heading = ''] = /^## .*$/mu.exec(explainResult(evaluate(unchecked(input), options), 'zh', 'markdown')) ?? [];
  return heading.replace(/^## 一、(?:结论：)?/u, '').replace(/\\(.)/gu, '$1');
};

export const first = (document: string): Situation => {
  const [cases] = [...(corpus.find(({ id }) => id === document)?.cases.values() ?? [])];
  const situation = cases?.[0]?.situation;
  if (situation === undefined) throw new Error(`${document} has no case`);
  return situation;
};
