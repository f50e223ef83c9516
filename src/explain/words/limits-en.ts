import type { LimitCounts, LimitWords } from './limit-words.js';

const counted = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [`${String(count)} ${count === 1 ? one : several}`];

const broken = ({ broken: count, soft }: LimitCounts): readonly string[] =>
  counted(count, 'not complied with', 'not complied with').map((text) =>
    soft === 0 ? text : `${text} (${soft === count ? '' : `${String(soft)} of them `}not strictly binding)`,
  );

export const limitsEn: LimitWords = {
  checked: (count) => `${String(count)} ${count === 1 ? 'provision' : 'provisions'} checked`,
  counts: (counts) =>
    [
      ...counted(counts.kept, 'complied with', 'complied with'),
      ...broken(counts),
      ...counted(counts.vague, 'cannot be determined', 'cannot be determined'),
      ...counted(counts.open, 'undetermined for want of information', 'undetermined for want of information'),
      ...counted(counts.idle, 'not applicable', 'not applicable'),
    ].join(', '),
  vague: 'cannot be determined',
  applies: { yes: 'applicable', no: 'not applicable', unknown: 'information missing on whether it applies' },
  holds: {
    must: { yes: 'complied with', no: 'not complied with', unknown: 'information missing' },
    'in-principle': { yes: 'complied with', no: 'not complied with', unknown: 'information missing' },
    may: {
      yes: 'the condition of the permission is met',
      no: 'the condition of the permission is not met',
      unknown: 'information missing on the condition of the permission',
    },
    aspirational: { yes: 'reached', no: 'not reached', unknown: 'information missing' },
  },
  equals: { yes: 'equal to the figure set', no: 'differs from the figure set', unknown: 'information missing' },
  hedges: {
    'in-principle': { no: 'required in principle, so there may be exceptions' },
    may: { yes: 'permission stays with the authority' },
    aspirational: { no: 'an aim, not a duty' },
  },
  room: {
    within: (figure) => `room left: ${figure}`,
    on: () => 'no room left',
    over: (figure) => `over by ${figure}`,
    short: (figure) => `short by ${figure}`,
  },
  sameWhole: (room) => `if the total stays the same, ${room}`,
  units: ([first = '', ...others]) => `${first}${others.length === 0 ? '' : ` (${others.join(', ')})`}`,
  set: {
    must: (figure) => `Must: ${figure}`,
    'in-principle': (figure) => `In principle: ${figure}`,
    may: (figure) => `Permission: ${figure}`,
    aspirational: (figure) => `Aim: ${figure}`,
  },
  exactly: (figure) => `exactly ${figure}`,
  about: (figure) => `about ${figure}`,
  measured: (figure) => `actual: ${figure}`,
  labels: {
    figures: 'Limit and actual figure',
    applies: 'Applies where',
    demands: 'Conditions',
    reason: 'Why it cannot be determined',
    broken: 'Provisions not complied with',
    open: 'Provisions with information missing',
    kept: 'Provisions complied with',
    idle: 'Provisions not applicable',
  },
};
