import { quoted } from '../../issue/index.js';
import type { BriefWords, ReceivedTold } from './brief-words.js';

const titles = {
  money: 'policy support estimate',
  classes: 'conditions of cultivation pools',
  limits: 'provisions checked',
  targets: 'targets',
  grants: 'conditions checked',
} as const;

const cited = (title: string): string => title.replace('(consultation draft)', '(draft)');

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const told = (
  { under, amount = 'support (amount not provided)', on, levelTaken }: ReceivedTold,
  verb: string,
): string => {
  const beside = [...(on === undefined ? [] : [on]), ...(levelTaken === undefined ? [] : [`assumed ${levelTaken}`])];
  return `${amount} ${verb} under ${under}${beside.length === 0 ? '' : ` (${beside.join('; ')})`}`;
};

const plural = (count: number, one: string, several = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : several}`;

const interpreted = {
  default: 'under the default interpretations',
  chosen: 'under the interpretations chosen',
} as const;

const sum: BriefWords['sum'] = ({ amount, received, isEstablished, under }) =>
  `estimated support ${amount}${under === undefined ? '' : ` ${interpreted[under]}`}${received ?? ''}${isEstablished && under === undefined ? ', all of it established' : ''}`;

export const briefEn: BriefWords = {
  title: ({ subject, year }, matter) =>
    `${subject === undefined ? capital(titles[matter]) : `${subject}: ${titles[matter]}`}, programme year ${String(year)}`,
  numbered: (number, text) => `${String(number)}. ${text}`,
  numberedWithin: (within, number, text) => `${String(within)}.${String(number)} ${text}`,
  standing: (note) => `* ${note}`,

  conclusion: (text) => `Conclusion: ${text}`,
  interpreted,
  // What is open is told below it, with whether it is as interpreted: the heading keeps to a line.
  sum: (told) => sum(told.isOpen ? { ...told, under: undefined } : told),
  sumAlone: sum,
  readingsReach: (low, high) =>
    `With any one interpretation of the text changed: ${low} to ${high}. For several at once, see sensitivity.`,
  received: (amount) =>
    amount === undefined ? ', excluding what was received (amount not provided)' : `, excluding ${amount} received`,
  claimable: (amount) =>
    amount === undefined
      ? ', excluding what is claimable elsewhere (amount not provided)'
      : `, excluding ${amount} claimable elsewhere`,
  silence: 'the document has no provision that applies to this subject',
  open: ({ low, awards, more, facts, isMoved }) =>
    `Established${isMoved === true ? ' as interpreted' : ''}: ${low}. Open: ${more === undefined ? `${plural(awards, 'award')} without a known upper limit` : `up to ${more} (${plural(awards, 'award')})`}${facts === 0 ? '' : `, pending ${plural(facts, 'item')}`}.`,
  laterUntold: (met) =>
    `The lists end within the year${met.length === 0 ? '' : ` (qualified for by them: ${met.join('; ')})`}. Support received later in the year could displace these awards, so none is established until the lists are completed to 31 December.`,
  metBy: (title, amount) => `${title}, ${amount}`,
  onLevels: (titles) =>
    `Level not provided: ${titles.join(', ')}; another level may change the amount (see the remarks).`,
  takenMoney: (amount, kinds) =>
    `${amount} of it is not established: ${kinds.map(({ taken, titles }) => `${titles.join('; ')}: ${taken}`).join('; ')}. At another level the amount may differ.`,
  figuresDoubted: (figures, refused) =>
    `* Check before use: ${figures.join('; ')}. The unit (元, 万元, 亿元) or the digits look wrong, or it may be another entity’s figure (such as the group’s): see the remarks.${refused.length === 0 ? '' : ` Not qualified for on such figures: ${refused.join('; ')}.`}`,
  receiptDoubted: (remark) =>
    `* Check before use: the name of support received ${remark}. It is not set against the award; if they are one, the total is less by it.`,
  highestNotAdded:
    'The highest amounts below cannot all be had (one of them is chosen, a cap limits their sum, or their conditions exclude each other): the most in all is less than their sum.',
  looseTotal:
    'Awards hang on the same fact not provided, in opposite ways: the ends of the total may not both be reached; providing it settles them.',
  looseForNothing:
    'Caps or choices that bear on one another were not taken apart: the ends of the total may not both be reached, and nothing that could be provided narrows it.',
  narrower:
    'The total goes through what is not provided case by case and is narrower than the amount below, whose ends may not both be reached.',
  lowestNotAdded: 'The lowest amounts below cannot all occur together: the least in all is more than their sum.',
  notApplicable: (why) => `not applicable: ${why}`,
  othersRefused: (why, titles) =>
    `not applicable: ${why}; ${titles.length > 3 ? plural(titles.length, 'award') : titles.join('; ')}, beyond that limit, ${titles.length === 1 ? 'is' : 'are'} not qualified for`,

  awards: (rules, all, met) =>
    `Amounts and their basis (${plural(rules, 'award')}${rules === all ? '' : `, ${String(all)} by title and project`}, ${String(met)} qualified for)`,
  each: (amount) => `${amount} for each, their number not provided`,
  eachOf: (amount) => `${amount} each`,
  untoldAwards: ({ count, added, sum }) =>
    `${plural(count, 'award')} with information missing, with the most each pays${added === 0 ? '' : ` (${added === count ? 'in all' : `${String(added)} paid once:`} ${sum})`}:`,
  awardUpTo: (title, amount) => `${title}, ${amount}`,
  otherAwards: (count) => `${plural(count, 'further award')}: see --detail.`,
  rate: (amount, rate) => `${amount}; rate ${rate}`,
  upTo: (_, high) => `up to ${high}`,
  places: (places) => `[${places.join('; ')}]`,
  next: (asked, amount) => `next tier: ${asked}, ${amount}`,
  tier: (amount, why) => `for its highest tier, ${amount}${why.startsWith('not provided: ') ? ', ' : ': '}${why}`,
  added: (amounts) => `each grade pays once (${amounts.join(' + ')})`,
  byRow: (amounts) => `amounts by grade: ${amounts.join(', ')}`,
  lacks: (names) => `not provided: ${names.join(', ')}`,
  untoldGrants: (count) => `${String(count)} cannot be determined yet`,
  lacksFacts: (count) => `${plural(count, 'item')} not provided (see --detail)`,
  several: (name, count) => `${name}, and ${plural(count - 1, 'other item')}`,
  barred: (received) => `nothing further: ${told(received, 'received')}`,
  reduced: (received, sum) =>
    `${told(received, 'already received')} is deducted${sum === undefined ? '' : `: ${sum.whole} − ${sum.taken} = ${sum.left}`}`,
  lessPaidBefore: ({ whole, taken, left }) => `${whole} − ${taken} awarded under this clause before = ${left}`,
  higherElsewhere: (received) => `nothing further: ${told(received, 'claimable')} is the higher`,
  compatible: (received) =>
    `${told(received, 'received')} is ${received.level ?? 'other'} money and leaves this award as it is`,
  besides: (award) => `no double benefit with ${quoted(award)}`,
  capped: (group, cap) => `limited to ${cap} in all (${quoted(group)})`,
  refused: (count, reasons) =>
    `Not met (${String(count)})${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}. See --detail.`,
  refusedBy: { titleInYear: 'not new in the year' },
  otherReasons: (count) => `others (${String(count)})`,
  refusedFor: (title, why) => `${title}: ${why}`,
  because: (why, count) => `${why} (${String(count)})`,

  is: (what, seen) => `${what}: ${seen}`,
  assumed: (what, seen) => `${what}: ${seen}`,
  meets: (what, seen, asked) => `${what}: ${seen} (${asked})`,
  misses: (what, seen, asked) => `${what}: ${seen} (must be ${asked})`,
  differs: (what, seen, asked) => `${what} is ${seen}, not ${asked}`,
  mayDiffer: (what, seen, asked) => `${what}: ${seen} (must be ${asked})`,
  untold: (what, asked) => `not provided: ${what} (must be ${asked})`,
  unsure: (claim) => `not provided: whether ${claim.replace(/^not (?=\w)/u, '')}`,
  conditionsOf: (title, truth) =>
    ({
      yes: `meets the conditions of ${quoted(title)}`,
      no: `does not meet the conditions of ${quoted(title)}`,
      unknown: `information missing on the conditions of ${quoted(title)}`,
    })[truth],
  gap: '  ',
  space: ' ',
  since: (day) => `from ${day}`,
  sentence: (text) => `${capital(text)}.`,
  comma: ', ',
  semicolon: '; ',
  afterStop: ' ',
  or: ', or ',
  noneOf: (ways) => `none of the ways is met: ${ways.join('; ')}`,

  missing: 'Not provided',
  otherFacts: (count) => `${plural(count, 'further item')}: see --detail.`,
  about: (title, what) => `${quoted(title)}: ${what}`,
  ofEntry: (entry, what) => (what.endsWith(')') ? `${entry}: ${what}` : `${what} of ${entry}`),
  yearly: (text) =>
    `${text.replace(/ \(yes or no\)$/u, '')} (${text.endsWith(' (yes or no)') ? 'yes or no, ' : ''}each year)`,

  readings: 'Where the text allows another interpretation',
  otherwise: (option, outcome, reading) =>
    `Another interpretation${reading === undefined ? '' : ` (${reading})`}, ${quoted(option)}: ${outcome}.`,
  taken: (reading, option) => `${reading}: interpreted here as ${quoted(option)}.`,
  instead: (option, outcomes) => `Interpreted as ${quoted(option)}: ${outcomes.join('; ')}.`,
  readingsOfUntold: (count) =>
    `${plural(count, 'further interpretation')} would change awards for which information is missing: see --detail.`,
  readingsWithoutMoney: (count) => `${plural(count, 'further interpretation')} would not change the amount.`,

  grants: ([first = '', ...rest]) => `${[first, ...rest.map((each) => each.toLowerCase())].join(', ')} (no money)`,
  meetsFor: (title) => `Conditions met: ${title}`,
  selection: ' (selection rests with the authority)',
  refusedGrants: { lead: 'Not met: ', close: '. See --detail.' },
  noCriterion: (count) => `none of its ${String(count)} conditions is met (see --detail)`,
  perhaps: (criteria) => `may be met: ${criteria}`,
  forMembers: ' (once admitted to the pool; selection rests with the authority)',
  classes: 'Pools, highest first (each needs any one condition; selection rests with the authority)',
  limits: 'Provision by provision',
  broken: (titles) => `; not complied with: ${titles.join(', ')}`,
  limit: (set, measured) => `Limit: ${set}${measured === undefined ? '' : `; actual: ${measured}`}`,
  idle: (why) => `not applicable: ${why}`,
  idleOnes: (titles) => `Not applicable: ${titles.join('; ')}. See --detail.`,
  targets: 'Target by target',

  apply: (text) => `How to apply: ${text}`,
  silent: (issuer, isDraft) =>
    `the ${isDraft ? 'draft' : 'document'} names no channel, supporting documents or deadline.${issuer === undefined ? '' : ` ${isDraft ? 'Drafted' : 'Issued'} by: ${issuer}.`}`,
  departmentsTold: 'Departments of the city',
  departments: (lead, supporting, places) =>
    `Lead: ${lead.join('; ')}${supporting.length === 0 ? '' : `. Supporting: ${supporting.join('; ')}`} [${places.join('; ')}]`,
  remarks: 'Remarks',
  remarksFolded: 'Remarks (see --detail)',
  remarked: (matters) =>
    `${matters.map(([matter, count]) => (count === 1 ? matter : `${matter} (${String(count)})`)).join('; ')}.`,
  // That it is a consultation draft stands above.
  cited,
  basis: (title) => `Source: ${cited(title)}.`,
};
