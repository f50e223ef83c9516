import ts from 'typescript';

const { SyntaxKind: kind } = ts;

/** Operators that stand in the place of one another. */
const operators: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [kind.LessThanToken]: ['<=', '>='],
  [kind.LessThanEqualsToken]: ['<', '>'],
  [kind.GreaterThanToken]: ['>=', '<='],
  [kind.GreaterThanEqualsToken]: ['>', '<'],
  [kind.EqualsEqualsEqualsToken]: ['!=='],
  [kind.ExclamationEqualsEqualsToken]: ['==='],
  [kind.PlusToken]: ['-'],
  [kind.MinusToken]: ['+'],
  [kind.AsteriskToken]: ['/'],
  [kind.SlashToken]: ['*'],
  [kind.PlusEqualsToken]: ['-='],
  [kind.MinusEqualsToken]: ['+='],
  [kind.AmpersandAmpersandToken]: ['||'],
  [kind.BarBarToken]: ['&&'],
  [kind.QuestionQuestionToken]: ['&&'],
};

const verdicts: ReadonlySet<ts.SyntaxKind> = new Set([
  kind.LessThanToken,
  kind.LessThanEqualsToken,
  kind.GreaterThanToken,
  kind.GreaterThanEqualsToken,
  kind.EqualsEqualsEqualsToken,
  kind.ExclamationEqualsEqualsToken,
  kind.AmpersandAmpersandToken,
  kind.BarBarToken,
]);

const methods: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** Methods of lists that may be left out. */
const leftOut: ReadonlySet<string> = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed']);

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);

const isLogical = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) && [kind.AmpersandAmpersandToken, kind.BarBarToken].includes(node.operatorToken.kind);

const isCondition = (node: ts.Node): boolean => {
  const { parent } = node;
  return (
    (ts.isConditionalExpression(parent) && parent.condition === node) ||
    ((ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node) ||
    (ts.isForStatement(parent) && parent.condition === node)
  );
};

/** What may stand in the place of an expression. */
export const changesOf = (node: ts.Node): readonly string[] => {
  const text = (part: ts.Node): string => part.getText();
  if (node.kind === kind.TrueKeyword) return ['false'];
  if (node.kind === kind.FalseKeyword) return ['true'];
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const others = operators[operatorToken.kind] ?? [];
    const isJoined = operatorToken.kind === kind.PlusToken && (isText(left) || isText(right));
    const whole = verdicts.has(operatorToken.kind) && !isLogical(node.parent) ? ['true', 'false'] : [];
    return [...(isJoined ? [] : others.map((other) => `(${text(left)}) ${other} (${text(right)})`)), ...whole];
  }
  if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === kind.ExclamationToken) return [text(node.operand)];
    return node.operator === kind.MinusToken && !ts.isLiteralExpression(node.operand) ? [text(node.operand)] : [];
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression: list, name, questionDotToken } = node.expression;
    if (questionDotToken !== undefined || node.questionDotToken !== undefined) return [];
    const other = Object.hasOwn(methods, name.text) ? methods[name.text] : undefined;
    const inside = node.arguments.map(text).join(', ');
    if (other !== undefined) return [`${text(list)}.${other}(${inside})`];
    return leftOut.has(name.text) ? [text(list)] : [];
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? ['[]'] : [];
  return isCondition(node) ? ['true', 'false'] : [];
};
