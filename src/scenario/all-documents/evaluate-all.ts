import { worthOf } from '../../engine/amount.js';
import type { Missing, Result, Total } from '../../engine/index.js';
import { isOpenForNothing } from '../../engine/jointly.js';
import { everyNotice } from '../../engine/remarks.js';
import type { Notice } from '../../issue/index.js';
import { awardsIn, compete, divides, type Document, isDraft, isOwnName, levelOf } from '../../rule/index.js';
import { exchanged, type Subject } from '../../subject/index.js';
import { intervalOf, nothing, plus, printed, worthIn } from '../interval.js';
import {
  type Applicability,
  type ApplicableDocument,
  type Evaluated,
  fit,
  type NotFitting,
  type Superseded,
} from './applicability.js';
import { othersOf, shareACap } from './caps-across.js';
import { daysTakenApart } from './days-apart.js';
import { resolved } from './settled-across.js';

/** What some documents say of a subject, one matter paid once. */
export interface Together {
  /** One result for each document that fits: what another pays more for is displaced in it. */
  readonly results: readonly Result[];
  /** What is payable in all. */
  readonly total: Total;
  /** All facts that money hangs on, those with most money first. */
  readonly missing: readonly Missing[];
}

/**
 * What all documents that fit a subject and a year say of it: `results`, `total` and `missing` are of those that are no
 * consultation drafts.
 */
export interface AllResults extends Together {
  readonly kind: 'all-results';
  readonly subject?: string;
  readonly city: string;
  readonly year: number;
  /** Remarks on the input that refuse nothing. */
  readonly notices: readonly Notice[];
  /** Documents whose place another has taken: they pay nothing from that day on, and displace nothing. */
  readonly superseded: readonly Superseded[];
  /** Consultation drafts that fit, with a sum of their own: they displace nothing, and are in no total with what is in force. */
  readonly drafts: Together;
  /** The documents that do not fit, and why. */
  readonly notFitting: readonly NotFitting[];
}

// Which document is followed where they differ, and else by name: the order they are given in is no reason.
const byRank = (
  { engine: { document: a } }: ApplicableDocument,
  { engine: { document: b } }: ApplicableDocument,
): number => (b.rank ?? 0) - (a.rank ?? 0) || (a.id < b.id ? -1 : 1);

const shareAMatter = (a: Document, b: Document): boolean =>
  compete(a, b) && awardsIn(a).some(({ matter }) => awardsIn(b).some((rule) => rule.matter === matter));

/** Whether one is the text as amended within the year, and the other the text before: what holds a year holds over both. */
const areOneText = (a: Evaluated, b: Evaluated): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one, other]) => {
    const by = one?.succession?.by;
    return by?.amends !== undefined && by.id === other?.engine.document.id;
  });

/** The documents that have a matter in common with another, or stand under one cap with it. */
const meeting = (all: readonly Evaluated[]): readonly Evaluated[] =>
  all.filter((each) =>
    all.some((other) => {
      const [one, two] = [each.engine.document, other.engine.document];
      return one.id !== two.id && (shareAMatter(one, two) || shareACap(one, two) || areOneText(each, other));
    }),
  );

/** All facts that money hangs on, with what hangs on each in all documents together. */
const missingIn = (results: readonly Result[]): readonly Missing[] => {
  const worth = new Map<string, { readonly missing: Missing; readonly sum: number }>();
  for (const missing of results.flatMap((result) => result.missing)) {
    worth.set(missing.path, { missing, sum: (worth.get(missing.path)?.sum ?? 0) + worthIn(missing) });
  }
  return [...worth.values()]
    .sort((a, b) => b.sum - a.sum || (a.missing.path < b.missing.path ? -1 : 1))
    .map(({ missing: { path, asked, called }, sum }) => ({
      path,
      asked,
      ...(called === undefined ? {} : { called }),
      ...worthOf(sum),
    }));
};

/** A result without the remark that a cap is over other documents, where those of them that fit are decided with it. */
const decidedTogether = (result: Result, { engine: { document } }: Evaluated, apart: readonly Evaluated[]): Result => {
  const isTold = ({ code }: Notice): boolean => code === 'cap-over-documents';
  const others = othersOf(document);
  return !result.notices.some(isTold) || apart.some(({ engine }) => others.includes(engine.document.id))
    ? result
    : { ...result, notices: result.notices.filter((each) => !isTold(each)) };
};

/** Whether the sum of a document is loose by itself, or beside the others an award is open for nothing that is told. */
const isLoose = (fitting: readonly Evaluated[], results: readonly Result[]): boolean =>
  fitting.some(({ result }) => result.total.loose === true) || results.some(({ awards }) => isOpenForNothing(awards));

/** @param apart what fits and is decided apart from these: drafts, or what is in force. */
const together = (
  fitting: readonly Evaluated[],
  apart: readonly Evaluated[],
  subject: Subject,
  year: number,
): Together => {
  const met = subject.kind === 'enterprise' ? meeting(fitting) : [];
  const joint =
    subject.kind === 'enterprise' && met.length > 0 ? resolved(met, subject, year) : { results: [], total: nothing };
  const alone = fitting.filter((each) => !met.includes(each));
  const results = fitting.map((each) => decidedTogether(joint.results[met.indexOf(each)] ?? each.result, each, apart));
  return {
    results,
    total: {
      ...printed(alone.map(({ result: { total } }) => intervalOf(total)).reduce(plus, joint.total)),
      ...(isLoose(fitting, results) ? { loose: true as const } : {}),
    },
    missing: missingIn(results),
  };
};

/** Receipts with the level of the document that they name, where they tell none: a district's money is none of the city's. */
const withLevels = (subject: Subject, documents: readonly Document[]): Subject => {
  if (subject.kind !== 'enterprise' || documents.every(({ district }) => district === undefined)) return subject;
  const named = (policy: string | undefined): Document | undefined =>
    documents.find((document) => policy !== undefined && isOwnName(document, policy));
  const received = subject.received?.map((receipt) => {
    const document = receipt.level === undefined ? named(receipt.policy) : undefined;
    return document === undefined ? receipt : { ...receipt, level: levelOf(document) };
  });
  return exchanged(subject, { received });
};

const isFitting = (found: Applicability): found is Evaluated => found.result !== undefined;

/** What all documents say, and those of them that fit, each as it was asked. */
export interface DecidedAcross {
  readonly all: AllResults;
  readonly fitting: readonly Evaluated[];
}

/**
 * Evaluates a subject under every document that fits it, and pays one matter once across them.
 * Consultation drafts are held against one another alone.
 */
export const across = (documents: readonly ApplicableDocument[], told: Subject, year: number): AllResults =>
  decidedAcross(documents, told, year).all;

/** The same with the documents that it comes from. */
export const decidedAcross = (documents: readonly ApplicableDocument[], told: Subject, year: number): DecidedAcross => {
  const all = documents.map(({ engine: { document } }) => document);
  const subject = withLevels(told, all);
  const found = [...documents].sort(byRank).map((placed) => fit(placed, subject, year, all));
  const fitting = found.filter(isFitting);
  const isOfDraft = ({ engine: { document } }: Applicability): boolean => isDraft(document);
  const [ofDrafts, standing] = [fitting.filter(isOfDraft), fitting.filter((each) => !isOfDraft(each))];
  const apart = [together(standing, ofDrafts, subject, year), together(ofDrafts, standing, subject, year)] as const;
  const cuts = found.flatMap(({ succession }) =>
    succession !== undefined && divides(succession, year) ? [succession.from] : [],
  );
  const [inForce = apart[0], drafts = apart[1]] =
    subject.kind === 'enterprise'
      ? daysTakenApart(apart, subject, cuts, (part) => {
          const { results, total, missing, drafts: own } = across(documents, part, year);
          return [{ results, total, missing }, own];
        })
      : apart;
  const decided: AllResults = {
    kind: 'all-results',
    ...(subject.name === undefined ? {} : { subject: subject.name }),
    city: subject.city,
    year,
    notices: everyNotice([
      told.notices,
      ...fitting.map(({ engine: { document } }) => {
        const results = [...inForce.results, ...drafts.results];
        return results.find((result) => result.document === document.id)?.notices ?? [];
      }),
    ]),
    ...inForce,
    superseded: found.flatMap(({ superseded }) => superseded ?? []),
    drafts,
    notFitting: found.flatMap(({ notFitting }) => notFitting ?? []),
  };
  return { all: decided, fitting };
};
