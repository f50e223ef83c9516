import type { LimitCounts, LimitWords } from './limit-words.js';

const counted = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [`${String(count)} ${count === 1 ? one : several}`];

const broken = ({ broken: count, soft }: LimitCounts): readonly string[] =>
  counted(count, 'broken', 'broken').map((text) =>
    soft === 0 ? text : `${text} (${soft === count ? '' : `${String(soft)} of them `}not strictly binding)`,
  );

export const limitsEn: LimitWords = {
  checked: (count) => `${String(count)} ${count === 1 ? 'limit' : 'limits'} checked`,
  counts: (counts) =>
    [
      ...counted(counts.kept, 'holds', 'hold'),
      ...broken(counts),
      ...counted(counts.open, 'cannot be decided yet', 'cannot be decided yet'),
      ...counted(counts.idle, 'does not apply', 'do not apply'),
    ].join(', '),
  applies: { yes: 'applies', no: 'does not apply', unknown: 'cannot tell whether it applies' },
  holds: {
    must: { yes: 'holds', no: 'broken', unknown: 'cannot tell whether it holds' },
    'in-principle': { yes: 'holds', no: 'broken', unknown: 'cannot tell whether it holds' },
    may: {
      yes: 'the condition of the permission is met',
      no: 'the condition of the permission is not met',
      unknown: 'cannot tell whether the condition of the permission is met',
    },
    aspirational: { yes: 'reached', no: 'not reached', unknown: 'cannot tell whether it is reached' },
  },
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
  units: ([first = '', ...others]) => `${first}${others.length === 0 ? '' : ` (${others.join(', ')})`}`,
  set: {
    must: (figure) => `Must: ${figure}`,
    'in-principle': (figure) => `In principle: ${figure}`,
    may: (figure) => `Permission: ${figure}`,
    aspirational: (figure) => `Aim: ${figure}`,
  },
  exactly: (figure) => `exactly ${figure}`,
  about: (figure) => `about ${figure}`,
  measured: (figure) => `measured: ${figure}`,
  labels: {
    figures: 'Set and measured',
    applies: 'Applies where',
    demands: 'What it asks',
    reason: 'Why it cannot be decided',
    broken: 'Limits broken',
    open: 'Limits that cannot be decided yet',
    kept: 'Limits kept',
    idle: 'Limits that do not apply',
  },
};
