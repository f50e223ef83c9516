import type { ErrorCode } from 'yaml';
import { type Bilingual, both } from '../issue/index.js';

const quote = both(
  '此处的符号没有写对；名称中有方括号、冒号等符号的要加引号，如 set: "revenue-milestone.milestones[10亿元].amount"',
  'a sign that does not belong here; quote a name that has square brackets, colons or the like, as in set: "revenue-milestone.milestones[10亿元].amount"',
);
const indent = both('缩进不对：同一层的各行要对齐', 'wrong indentation: lines of one level start at one column');

/** What the parser finds wrong, as a person may set it right. */
const faults: Readonly<Partial<Record<ErrorCode, Bilingual>>> = {
  BAD_INDENT: indent,
  BLOCK_AS_IMPLICIT_KEY: both('冒号写错了地方，或缺少换行', 'a colon in the wrong place, or a line break is missing'),
  BLOCK_IN_FLOW: both('方括号或花括号中不能分行缩进书写', 'an indented block cannot stand inside brackets'),
  DUPLICATE_KEY: both('这一栏写了两次', 'this key is written twice'),
  MISSING_CHAR: both(
    '缺少符号：引号、方括号或花括号没有收尾，或冒号后没有空格',
    'a sign is missing: quotation marks or brackets are not closed, or a colon has no space after it',
  ),
  MULTILINE_IMPLICIT_KEY: both(
    '栏名不能跨行：检查上一行的冒号、引号',
    'a key cannot run over lines: check the colon and the quotation marks of the line before',
  ),
  MULTIPLE_DOCS: both(
    '一个文件只写一个方案：请删去其后以 --- 隔开的内容',
    'a file holds one scenario: remove what follows this line of ---',
  ),
  TAB_AS_INDENT: both('缩进只能用空格，不能用制表符', 'indent with spaces, not with tabs'),
  TAG_RESOLVE_FAILED: both('以感叹号开头的标记不认识：请删去', 'a tag (!…) that nothing is known of: remove it'),
  UNEXPECTED_TOKEN: quote,
};

/** A fault of YAML in words; one without words of ours as the parser has it, without the place, which is told beside it. */
export const yamlFault = (code: ErrorCode, message: string): Bilingual => {
  // Brackets that are not closed are told by the indentation of what follows.
  if (code === 'BAD_INDENT' && /flow (?:sequence|mapping|map)/iu.test(message))
    return both('方括号或花括号没有收尾', 'brackets are not closed');
  const said = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '');
  return faults[code] ?? both(`YAML 写法有误（${said}）`, said);
};
