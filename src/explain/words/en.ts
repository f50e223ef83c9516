import { quoted } from '../../issue/index.js';
import { cnyText } from '../money-text.js';
import { figureText } from '../units.js';
import { placeText } from '../place.js';
import { briefEn } from './brief-en.js';
import { limitsEn } from './limits-en.js';
import { referredIn } from './referred.js';
import { targetsEn } from './targets-en.js';
import type { Occasion } from './occasion.js';
import type { PageWords } from './words.js';

const occasion = ({ subject, year }: Occasion): string =>
  `${subject === undefined ? 'Programme year' : `${subject}, programme year`} ${String(year)}`;

const series = (values: readonly string[], last: string): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} ${last} ${values.at(-1) ?? ''}`;

// Quotation marks inside others are single.

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** As a lawyer would put it: the holding first, then the bound. */
export const en: PageWords = {
  flags: ['no', 'yes'],
  unknown: 'not provided',
  takenAs: (value) => `not provided, taken as ${value}`,
  none: 'none',
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  between: (low, high) => `${low} to ${high}`,
  paidOut: (payments) => `paid out as ${payments.join('; ')}`,
  paymentIn: (year, amount, details) => `${amount} in ${year} (${details.join(', ')})`,
  paidIf: { yes: 'its condition is met', no: 'its condition is not met', unknown: 'its condition is open' },
  paidBy: (payer) => `from the ${payer}`,
  paidTo: (payee) => `paid to the ${payee}`,
  opening: capital,
  about: (figure) => `about ${figure}`,
  comesTo: (how, value) => `${how}, that is ${value}`,
  paidSoSince: (day) => `reckoned so from ${day} on`,
  amountSince: (day, amount) => `the amount is ${amount} from ${day} on`,
  reckoned: (how, amount) => `the amount is ${how}${amount === undefined ? '' : `, which comes to ${amount}`}`,
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

  verdicts: { yes: 'met', no: 'not met', unknown: 'information missing' },
  awards: { yes: 'qualifies', no: 'does not qualify', unknown: 'information missing' },
  limits: limitsEn,
  classes: {
    about: 'pool',
    settled: (library) => `meets the conditions of the ${library}`,
    none: 'meets the conditions of none',
    open: (libraries, orNone) =>
      orNone || libraries.length < 2
        ? `information missing; it may be the ${series(libraries, 'or the')}${orNone ? ', or none' : ''}`
        : `the ${series(libraries, 'or the')}; which of them, information is missing`,
    atLeast: (met, open) =>
      `meets the conditions of the ${met}; not known whether also those of the ${series(open, 'or the')}`,
    criterion: capital,
  },

  money: cnyText,
  figure: (text) => figureText(text, 'en'),
  noUpperBound: 'without a known upper limit (information not provided)',
  unboundedFrom: (low) => `at least ${low}, without a known upper limit (information not provided)`,
  payable: (amount) => `estimated support ${amount}`,
  payableEach: (amount) => `estimated support ${amount} for each, their number not provided`,
  granted: (amount) => `The clause provides ${amount}`,
  lessPaidBefore: ({ whole, taken, left }) => `${whole} − ${taken} awarded under this clause before = ${left}. `,
  total: (when, amount) => `${occasion(when)}, estimated support ${amount}.`,
  certainly: (low, high) => `${low} to ${high}, of which ${low} is established`,

  finding: (what, seen, required) => `${capital(what)}: ${seen} (required: ${required}), `,
  asAsked: (what, seen) => `${capital(what)}: ${seen}, `,
  claim: (what) => `${capital(what)}: `,
  claimFails: (fact, wanted) => `${capital(fact)}${wanted === undefined ? '' : ` (required: ${wanted})`}: `,
  claims: { yes: 'confirmed', no: 'not so', unknown: 'information missing' },
  stop: '. ',
  citation: (document, places) =>
    `[${document}, ${[...new Set(places.map((place) => placeText(place, 'en')))].join('; ')}]`,
  groups: {
    all: 'All of the following: ',
    any: 'At least one of the following: ',
    not: 'None of the following may hold: ',
  },
  referred: referredIn('en', quoted),
  tier: (amount, asked) =>
    asked === undefined || /^\d+$/u.test(asked) ? `The tier of ${amount}` : `${capital(asked)} (${amount})`,
  colon: ': ',
  dash: ' — ',
  spentTiers: (amounts) =>
    `${amounts.length === 1 ? 'The tier' : 'The tiers'} of ${series(amounts, 'and')}, passed over in the same year, ${amounts.length === 1 ? 'is' : 'are'} not paid later.`,
  noneListed: { titles: 'no such title provided', projects: 'no such project provided' },
  whicheverWay: 'Whatever was not provided, the answer is the same.',

  title: (title, details) => `${title}${details.length === 0 ? '' : ` (${details.join(', ')})`}`,
  answer: (when, title, answer) => `${occasion(when)}, ${title}: ${answer}.`,
  nothing: (when, document) =>
    `${occasion(when)}: this document has no provision for a subject of this kind (${document}).`,
  sentence: (parts) => parts.join('; '),
  nothingFurther: 'nothing further',
  displacedShortly: (by) => `nothing further: support for the same matter already received under ${by}`,
  displaced: (group, by) =>
    `Nothing further: support for the same matter already received under ${by} (${quoted(group)}). `,
  claimableShortly: (by, amount = 'support') => `nothing further: ${amount} claimable under ${by} is the higher`,
  claimable: (group, by, amount = 'support') =>
    `Nothing further: ${amount} claimable under ${by} is the higher (${quoted(group)}). `,
  reduced: (group, by, deducted) => `${deducted} received under ${by} is deducted (${quoted(group)}). `,
  capped: (group, cap) => `Limited to ${cap} in all (${quoted(group)}). `,
  entryOf: (list, position) => `entry ${String(position)} of ${list}`,
  dependsOn: 'The amount is open: it depends on what is not provided',
  and: ', ',
  brackets: [' (', ')'],
  worthOpen: 'how much it affects cannot be stated yet',
  affects: (amount) => (amount === undefined ? 'without it no upper limit can be stated' : `affects ${amount}`),
  through: (first, last) => `${first}–${last}`,
  taken: ({ reading, option }) => `${reading}: interpreted here as ${quoted(option)}.`,
  instead: (option, answer) => `Interpreted as ${quoted(option)}: ${answer}.`,

  named: (title) => title,
  source: (title, number, status) => {
    const cited = `${title}${number === undefined || title.includes(number) ? '' : ` (${number})`}`;
    return title.includes(status) ? cited : `${cited}, ${status}`;
  },
  document: (title, short, status) => `Under: ${title} (“${short}”)${title.includes(status) ? '' : `, ${status}`}.`,
  statuses: {
    'consultation-draft': 'consultation draft',
    'in-force': 'in force',
    issued: 'issued',
    undated: 'status cannot be determined (undated text)',
  },
  reforms: {
    lead: 'Trial under changed rules; the changes are not in the document.',
    numbered: (number, reform) => `Change ${String(number)}${reform === undefined ? '' : ` (${reform})`}`,
    change: (named, title, at, [from, to]) =>
      `${named}: ${title === undefined ? '' : `${title}, `}from ${from} to ${to} (${at}).`,
    whole: (named, what, isNew) => `${named}: ${what} is ${isNew ? 'new' : 'abolished'}.`,
    wholeDocument: 'the whole document',
    citation: (numbers, citation) => `[change ${numbers.join(', ')}, in place of ${citation.slice(1, -1)}]`,
    under: (numbers) => `under change ${numbers.join(', ')}`,
  },
  asIfInForce: (from, through) => `Back-test: the plan period is taken as ${from} to ${through}.`,
  alone: {
    items: 'Item by item',
    notLookedAt: (groups) =>
      `Estimated by itself, without what it shares with other awards: ${groups.join('; ')}. Less may be payable.`,
  },
  assumed: (lists) =>
    `Assumed: nothing was given under ${series(lists, 'and')}, which is taken as none; if there is any, the answer may differ.`,
  lists: { titles: 'titles', projects: 'projects', received: 'support received' },
  chosen: (choices) =>
    `Interpretations other than the default: ${choices.map(({ reading, option }) => `${reading}, interpreted as ${quoted(option)}`).join('; ')}.`,

  targets: targetsEn,
  brief: briefEn,

  labels: {
    conditions: 'Conditions',
    money: 'Amount',
    missing: 'Information not provided',
    readings: 'Where the text allows another interpretation',
    note: 'Note',
    notices: 'Remarks on the input',
    scope: 'Conditions common to all',
    granted: 'Awards qualified for',
    undecided: 'Awards with information missing',
    refused: 'Awards not qualified for',
    classes: 'Pools, highest first (each needs any one condition)',
    criteria: 'Conditions (one is enough)',
    missingInAll: 'Information not provided, most money first',
  },
};
