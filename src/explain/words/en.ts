import { limitsEn } from './limits-en.js';
import { referredIn } from './referred.js';
import { targetsEn } from './targets-en.js';
import type { Occasion, Words } from './words.js';

const occasion = ({ subject, year }: Occasion): string =>
  `${subject === undefined ? 'Programme year' : `${subject}, programme year`} ${String(year)}`;

const series = (values: readonly string[], last: string): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} ${last} ${values.at(-1) ?? ''}`;

// Quotation marks inside others are single.
const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** As a lawyer would put it: the holding first, then the bound. */
export const en: Words = {
  flags: ['no', 'yes'],
  unknown: 'unknown',
  none: '0 (none)',
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  between: (low, high) => `between ${low} and ${high}`,
  either: (values) => series(values, 'or'),
  required: {
    equal: (value) => value,
    notEqual: (value) => `not ${value}`,
    lessThan: (value) => `below ${value}`,
    lessThanInclusive: (value) => `at most ${value}`,
    greaterThan: (value) => `above ${value}`,
    greaterThanInclusive: (value) => `at least ${value}`,
    in: (value) => value,
    notIn: (value) => `not ${value}`,
  },

  verdicts: { yes: 'met', no: 'not met', unknown: 'cannot tell' },
  awards: { yes: 'eligible', no: 'not eligible', unknown: 'cannot tell' },
  limits: limitsEn,
  classes: {
    about: 'library',
    settled: (library) => `meets the conditions of the ${library}`,
    none: 'meets the conditions of none',
    open: (libraries, orNone) =>
      `cannot tell; it may be the ${series(libraries, 'or the')}${orNone ? ', or none' : ''}`,
    criterion: capital,
  },

  noUpperBound: 'no upper bound (number not known)',
  unboundedFrom: (low) => `at least ${low}, no upper bound (number not known)`,
  payable: (amount) => `${amount} payable`,
  payableEach: (amount) => `${amount} payable for each, their number not known`,
  granted: (amount) => `The clause grants ${amount}`,
  lessPaidBefore: (tier, amount) => `The ${tier} tier, less what this clause paid before, comes to ${amount}.`,
  total: (when, amount) => `${occasion(when)}, payable in all: ${amount}.`,
  certainly: (low, high) => `${low} for certain, ${high} at most`,

  finding: (what, seen, required) =>
    `${capital(what)}${what.endsWith('?') ? '' : ':'} ${seen} (required: ${required}), `,
  stop: '. ',
  citation: (document, places) => `[${document}, ${places.join('; ')}]`,
  groups: {
    all: 'All of the following: ',
    any: 'At least one of the following: ',
    not: 'None of the following may hold: ',
  },
  referred: referredIn('en', quoted),
  tier: (amount) => `The ${amount} tier`,
  colon: ': ',
  dash: ' — ',
  spentTiers: (amounts) =>
    `The ${series(amounts, 'and')} ${amounts.length === 1 ? 'tier' : 'tiers'}, passed in the same year, ${amounts.length === 1 ? 'is' : 'are'} spent and not paid on top.`,
  noneListed: (list) => `none is listed under ${list}`,
  whicheverWay: 'Whatever the missing facts are, the answer is the same.',

  title: (title, details) => `${title}${details.length === 0 ? '' : ` (${details.join(', ')})`}`,
  answer: (when, title, answer) => `${occasion(when)}, ${title}: ${answer}.`,
  nothing: (when, document) => `${occasion(when)}: ${document} has no rule for a subject of this kind.`,
  sentence: (parts) => parts.join('; '),
  displacedShortly: (by) => `displaced by ${by}`,
  displaced: (group, by) => `Displaced by ${by} and not paid again, under the rule “${group}”. `,
  reduced: (group, by, deducted) => `Reduced by ${deducted} paid under ${by}, by the rule “${group}”. `,
  capped: (group, cap) => `Held to ${cap} in all, by the rule “${group}”. `,
  entryOf: (list, position) => `entry ${String(position)} of ${list}`,
  dependsOn: 'The amount depends on ',
  and: ', ',
  fillIn: ' Give ',
  worth: (amount) => `; money at stake: ${amount}`,
  taken: ({ reading, option }) => `${reading}: read here as “${option}”.`,
  instead: (option, answer) => `Read as “${option}”: ${answer}.`,

  document: (title, short, status) => `Under: ${title} (“${short}”), ${status}.`,
  statuses: {
    'consultation-draft': 'consultation draft',
    'in-force': 'in force',
    issued: 'issued',
    undated: 'text without a date',
  },
  reforms: {
    lead: 'Decided under changed rules: what was changed is not what the document says.',
    change: (number, what, part, from, to) => `Change ${String(number)}: ${part} of ${what}, from ${from} to ${to}.`,
    wholeDocument: 'the whole document',
    citation: (numbers, citation) => `[change ${numbers.join(', ')}, in place of ${citation.slice(1, -1)}]`,
    under: (numbers) => `under change ${numbers.join(', ')}`,
  },
  asIfInForce: (from, through) => `Back-test: the plan period is taken as ${from} to ${through}.`,
  alone: {
    items: 'Item by item',
    notLookedAt: (groups) =>
      `Worked out by itself, without what it shares with other awards: ${groups.join('; ')}. Less may be payable.`,
  },
  assumed: (lists) =>
    `Assumed: nothing was given under ${series(lists, 'and')}, which is taken as none; if there is any, the answer may differ.`,
  lists: { titles: 'titles', projects: 'projects', received: 'received' },
  chosen: (choices) =>
    `Readings away from their defaults: ${choices.map(({ reading, option }) => `${reading}, read as “${option}”`).join('; ')}.`,

  targets: targetsEn,

  labels: {
    conditions: 'Conditions',
    money: 'Amount',
    missing: 'Still needed',
    readings: 'Where the text can be read otherwise',
    note: 'Note',
    notices: 'Remarks on the input',
    scope: 'Conditions common to all',
    granted: 'Eligible awards',
    undecided: 'Awards that cannot be decided yet',
    refused: 'Ineligible awards',
    classes: 'Libraries, the highest first (one condition is enough)',
    criteria: 'Conditions (one is enough)',
    missingInAll: 'Still needed, most money first',
  },
};
