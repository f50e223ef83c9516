import { Engine, type RuleProperties } from 'json-rules-engine';
import { readOptions } from '../../edge/index.js';
import { engineReaders } from '../../engine/engine.js';
import { type EngineOptions, moneyOf } from '../../engine/index.js';
import { files as readFiles, type InYear, periodOf } from '../../engine/options.js';
import { yearAsked } from '../../engine/year-asked.js';
import { throwIfAny } from '../../issue/index.js';
import { awardsIn, isAward, paidTogether } from '../../kinds/index.js';
import { type DocumentFiles, loadDocument, matterIn } from '../../rule/index.js';
import type { Enterprise } from '../../subject/index.js';
import { awardAmount, type Fired, type Paid, rowAmount } from './amounts.js';
import type { PlainFacts } from './facts.js';
import { exportRules } from './rules.js';
import { createSheets, type FactSheets, type ItemFacts } from './sheets.js';

/** What json-rules-engine finds for one enterprise. */
export interface JsonRulesResult {
  /** Every rule's row that fired, in the document's order, the enterprise's before the items'. */
  readonly fired: readonly Fired[];
  /** What each award that fired comes to, before non-duplication. */
  readonly awards: readonly Paid[];
}

/** A document's rules as json-rules-engine takes them, and the way from an enterprise to its facts. */
export interface JsonRules {
  /**
   * A ready engine: `engine.run(facts)` decides one facts object. One run at a time: it silently
   * skips rules when another run of the same engine ends first. `evaluate` takes care of that.
   */
  readonly engine: Engine;
  /** What the engine holds, as plain JSON: it can be saved and given to `new Engine(rules)` elsewhere. */
  readonly rules: readonly RuleProperties[];
  /** @throws HuiqiError naming every input path that is missing: json-rules-engine has no unknown. */
  readonly factsOf: (subject: Enterprise, asked: InYear) => FactSheets;
  /** Rejects as `factsOf` throws. */
  readonly evaluate: (subject: Enterprise, asked: InYear) => Promise<JsonRulesResult>;
}

type Sheet = Partial<ItemFacts> & { readonly facts: PlainFacts };

const about = ({ path, of }: Sheet): { readonly of?: string; readonly path?: string } =>
  path === undefined ? {} : { of: of ?? path, path };

/**
 * Writes a document's rules for json-rules-engine: one rule for every row of every rule, its
 * references followed, money in 分, flags as booleans, facts named as in the conditions' trace.
 *
 * @param files the document's files, such as `documents['taizhou-matrix-2025']`.
 * @param options readings, reforms and a moved period, as for `createEngine`.
 * @throws HuiqiError when a file, a reading or a reform cannot be used.
 * @example
 * const { engine, factsOf } = toJsonRulesEngine(documents['taizhou-matrix-2025'])
 * const parsed = parseEnterprise({ city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], projects: [], received: [] })
 * const events = parsed.ok && (await engine.run(factsOf(parsed.subject, { year: 2026 }).enterprise)).events
 * // [{ type: 'taizhou-matrix-2025/little-giant', params: { kind: 'award', row: 0, amount: 100000000 } }]
 */
export const toJsonRulesEngine = <Files extends DocumentFiles>(
  files: Files,
  options: EngineOptions<NoInfer<Files>> = {},
): JsonRules => {
  const { value: own, issues: unread } = readFiles(files, 'files');
  const { value: taken = {}, issues: wrong } = readOptions(options, engineReaders);
  throwIfAny([...unread, ...wrong]);
  const { readings = {}, reforms = [], asIfInForce } = taken;
  const document = loadDocument(own as DocumentFiles, { readings, reforms });
  const exported = exportRules(document);
  const sheetsFor = createSheets(exported, {
    period: typeof asIfInForce === 'string' ? periodOf(asIfInForce) : (asIfInForce ?? document.period),
    titleTerm: document.titleTerm,
    matterOf: (written) => matterIn(document, written),
    vocabulary: document.vocabulary,
  });
  const factsOf: JsonRules['factsOf'] = (subject, asked) => sheetsFor(subject, yearAsked(subject, asked, 'enterprise'));
  const rules = exported.map(({ properties }) => properties);
  const engine = new Engine([...rules]);

  const runOne = async (sheet: Sheet): Promise<JsonRulesResult> => {
    const { results } = await engine.run(sheet.facts);
    const names = new Set(results.map(({ name }) => name));
    const hits = exported
      .filter(({ name }) => names.has(name))
      .map((hit) => ({ ...hit, amount: rowAmount(hit, sheet.facts) }));
    const due = hits.filter(({ before }) => !before);
    const awards = [...new Set(due.map(({ rule }) => rule))].flatMap((rule): readonly Paid[] => {
      if (!isAward(rule)) return [];
      const own = hits.filter((hit) => hit.rule === rule);
      const paidBefore = own.flatMap(({ before, amount }) => (before ? [amount] : []));
      return [
        {
          rule: rule.id,
          ...about(sheet),
          amount: awardAmount(
            rule,
            own.filter(({ before }) => !before),
            paidBefore,
          ),
        },
      ];
    });
    return { fired: due.map(({ rule, row, amount }) => ({ rule: rule.id, row, ...about(sheet), amount })), awards };
  };

  // A document reports some awards as one for all items: each row is then paid once, whatever items come to it.
  const together = awardsIn(document)
    .filter((rule) => rule.together)
    .map(({ id }) => id);
  const paidForAll = (fired: readonly Fired[]): readonly Paid[] =>
    together.flatMap((id): readonly Paid[] => {
      const own = fired.filter(({ rule }) => rule === id);
      return own.length === 0 ? [] : [{ rule: id, amount: moneyOf(paidTogether(own)) }];
    });

  const runAll = async ({ enterprise, items }: FactSheets): Promise<JsonRulesResult> => {
    const found = [await runOne({ facts: enterprise })];
    for (const item of items) found.push(await runOne(item));
    const fired = found.flatMap((each) => each.fired);
    const apart = found.flatMap(({ awards }) => awards).filter(({ rule }) => !together.includes(rule));
    return { fired, awards: [...apart, ...paidForAll(fired)] };
  };

  // Callers may evaluate many at once; the engine cannot, so each waits for the one before.
  let last: Promise<unknown> = Promise.resolve();
  const evaluate = async (subject: Enterprise, asked: InYear): Promise<JsonRulesResult> => {
    const sheets = factsOf(subject, asked);
    const mine = last.then(() => runAll(sheets));
    last = mine.catch(() => undefined);
    return mine;
  };

  return { engine, rules, factsOf, evaluate };
};
