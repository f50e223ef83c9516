import { problem, type Problem } from '../problem.js';

/** What a field of an input wants: its shape, its words, the matter of what was received. */
export const ofFields = {
  'object-wanted': problem(
    { zh: '一个对象，形如 {…}', en: 'an object, as in {…}' },
    { zh: '请按字段名和值填写；不知道的字段留空不写。', en: 'Write fields and values; leave out what is not known.' },
  ),
  'list-wanted': problem(
    { zh: '一个列表，形如 […]', en: 'a list, as in […]' },
    {
      zh: '确知没有请写 []；不知道请整项不写。',
      en: 'Write [] for known to be none; leave the field out if not known.',
    },
  ),
  'field-unknown': {
    says: { zh: '没有这个字段', en: 'there is no such field' },
    ...problem(
      { zh: '下列字段之一：{known}', en: 'one of these fields: {known}' },
      {
        zh: '{suggestion}请改正字段名，或删去该项。可用的字段：{known}。',
        en: '{suggestion}Correct the name or remove the field. The fields are: {known}.',
      },
    ),
  },
  'field-required': {
    says: { zh: '缺少必填项', en: 'required field missing' },
    ...problem({ zh: '必填项', en: 'a value' }, { zh: '请补填{suggestion}。', en: 'Fill it in{suggestion}.' }),
  },
  'subject-mistaken': problem(
    { zh: '{own}文件，这像是{other}文件', en: 'a file about {own}, and this looks like one about {other}' },
    {
      zh: '请换成{own}文件；确为{other}文件的，用 huiqi evaluate 加 --subject {kind}。',
      en: 'Give a file about {own}; if it is one about {other}, call huiqi evaluate with --subject {kind}.',
    },
  ),
  'text-wanted': problem(
    { zh: '非空文字', en: 'a text that is not empty' },
    { zh: '请写文字；不知道请不写。', en: 'Write a text, or leave the field out.' },
  ),
  'text-hidden-character': problem(
    {
      zh: '每个字符都看得见的文字，不含 {character}',
      en: 'a text of which every character shows, without {character}',
    },
    {
      zh: '请删去这个看不见的字符（换行、零宽、控制符等），或重新录入。',
      en: 'Remove that character, which does not show (a line break, zero width, a control), or write the text anew.',
    },
  ),
  'name-wanted': problem(
    { zh: '一个名称', en: 'a name' },
    { zh: '没有名称或不知道，就不写这一项。', en: 'Leave the field out where there is no name, or it is not known.' },
  ),
  'flag-wanted': problem(
    { zh: 'true 或 false', en: 'true or false' },
    {
      zh: '{suggestion}请写 true 或 false；不知道请不写，不要写 null。',
      en: '{suggestion}Write true or false; leave it out if not known, rather than null.',
    },
  ),
  'integer-wanted': problem(
    { zh: '{least}至{most}的整数', en: 'a whole number from {least} to {most}' },
    { zh: '{suggestion}请写范围内的整数。', en: '{suggestion}Write a whole number in that range.' },
  ),
  'choice-wanted': problem(
    { zh: '下列之一：{known}', en: 'one of: {known}' },
    { zh: '{suggestion}请从中选一个。', en: '{suggestion}Choose one of them.' },
  ),
  'matter-unknown': problem(
    {
      zh: '本文件一项奖励的编号或名称，或 other：{known}',
      en: 'an award of the document, by its id or title, or other: {known}',
    },
    {
      zh: '{suggestion}不清楚为哪件事的，请不写 matter；确与其中任何一项都无关的，请写 other。',
      en: '{suggestion}Leave matter out if it is not known what the money was for; write other for money that was for none of them.',
    },
  ),
  'receipt-of-unknown': problem(
    { zh: '“{title}”的一档或一级：{known}', en: 'a tier or grade of “{title}”: {known}' },
    { zh: '请写其中之一；不清楚是哪一档请不写。', en: 'Write one of them, or leave it out if it is not known which.' },
  ),
  'receipt-title-level': problem(
    {
      zh: '不写 titleLevel：“{title}”不按称号级别分别发放；按级别分别发放的事项：{known}',
      en: 'no titleLevel: “{title}” is not paid for each of several titles that levels tell apart; matters that are: {known}',
    },
    {
      zh: '请删去 titleLevel；要写钱是哪一级政府的，用 level。',
      en: 'Remove titleLevel; whose money it is goes into level.',
    },
  ),
  'receipt-instalment': problem(
    {
      zh: '“{title}”的第几期（共{count}期；0期即不分期，不写 instalment）',
      en: 'an instalment of “{title}”, which is paid in {count} (0: in one, and instalment is not written)',
    },
    { zh: '请改正期数，或删去 instalment。', en: 'Correct the instalment, or remove it.' },
  ),
} as const satisfies Record<string, Problem>;
