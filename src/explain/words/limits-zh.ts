import type { LimitCounts, LimitWords } from './limit-words.js';

const counted = (count: number, what: string): readonly string[] => (count === 0 ? [] : [`${String(count)}项${what}`]);

const broken = ({ broken: count, soft }: LimitCounts): string =>
  soft === 0 ? '不符合' : `不符合（${soft === count ? '' : `其中${String(soft)}项`}不是硬性要求）`;

export const limitsZh: LimitWords = {
  checked: (count) => `核对${String(count)}项规定`,
  counts: (counts) =>
    [
      ...counted(counts.kept, '符合'),
      ...counted(counts.broken, broken(counts)),
      ...counted(counts.vague, '无法判定'),
      ...counted(counts.open, '信息不足'),
      ...counted(counts.idle, '不适用'),
    ].join('，'),
  vague: '无法判定',
  applies: { yes: '适用', no: '不适用', unknown: '适用条件信息不足' },
  holds: {
    must: { yes: '符合', no: '不符合', unknown: '信息不足' },
    'in-principle': { yes: '符合', no: '不符合', unknown: '信息不足' },
    may: { yes: '符合允许条件', no: '不符合允许条件', unknown: '允许条件信息不足' },
    aspirational: { yes: '已达到', no: '未达到', unknown: '信息不足' },
  },
  equals: { yes: '与规定的数相符', no: '与规定的数不符', unknown: '信息不足' },
  hedges: {
    'in-principle': { no: '属原则上的要求，可有例外' },
    may: { yes: '是否允许由主管部门决定' },
    aspirational: { no: '属力争的目标，不是硬性要求' },
  },
  room: {
    within: (figure) => `尚有余量${figure}`,
    on: () => '没有余量',
    over: (figure) => `超出${figure}`,
    short: (figure) => `还差${figure}`,
  },
  sameWhole: (room, isCount) => `${isCount ? '总数' : '总量'}不变时${room}`,
  units: ([first = '', ...others]) => `${first}${others.length === 0 ? '' : `（${others.join('、')}）`}`,
  set: {
    must: (figure) => `必须：${figure}`,
    'in-principle': (figure) => `原则上：${figure}`,
    may: (figure) => `可允许：${figure}`,
    aspirational: (figure) => `力争：${figure}`,
  },
  exactly: (figure) => `为${figure}`,
  about: (figure) => `${figure}左右`,
  measured: (figure) => `实际：${figure}`,
  labels: {
    figures: '规定与实际',
    applies: '适用条件',
    demands: '须满足的条件',
    reason: '不能判定的原因',
    broken: '不符合的规定',
    open: '信息不足的规定',
    kept: '符合的规定',
    idle: '不适用的规定',
  },
};
