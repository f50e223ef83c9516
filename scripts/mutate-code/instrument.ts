import ts from 'typescript';
import { changesOf } from './changes.js';

/** One change of the code: where, what stands there, and what stands there instead. */
export interface CodeMutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** What asks, in instrumented code, whether a change is the one being tried. */
export const asks = '__mutant';

const { SyntaxKind: kind } = ts;

/** Where an expression cannot be put into brackets: what is assigned to, a link of an optional chain, a pattern. */
const isFixed = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.left === node) {
    const { operatorToken } = parent;
    if (operatorToken.kind >= kind.FirstAssignment && operatorToken.kind <= kind.LastAssignment) return true;
  }
  if (ts.isArrayLiteralExpression(node) && (ts.isForOfStatement(parent) || ts.isSpreadElement(parent)))
    return ts.isForOfStatement(parent) && parent.initializer === node;
  if ((node.flags & ts.NodeFlags.OptionalChain) !== 0) return true;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.expression === node && (parent.flags & ts.NodeFlags.OptionalChain) !== 0;
  return ts.isCaseClause(parent);
};

/** A module with every change in it, each made where it is asked for; and the changes. */
export const instrument = (
  file: string,
  source: string,
  first: number,
): { readonly text: string; readonly mutants: readonly CodeMutant[] } => {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: CodeMutant[] = [];

  const rendered = (node: ts.Node): string => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return node.getText();
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node.getText();
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.getText();
    let text = '';
    let at = node.getStart();
    ts.forEachChild(node, (child) => {
      text += source.slice(at, child.getStart()) + rendered(child);
      at = child.getEnd();
    });
    text += source.slice(at, node.getEnd());
    const changes = isFixed(node) ? [] : changesOf(node).filter((to) => to !== node.getText());
    if (changes.length === 0) return text;
    const { line, character } = parsed.getLineAndCharacterOfPosition(node.getStart());
    const choices = changes.map((to) => {
      const id = first + mutants.length;
      mutants.push({ id, file, line: line + 1, column: character + 1, from: node.getText(), to });
      return `${asks}(${String(id)}) ? (${to}) : `;
    });
    return `(${choices.join('')}(${text}))`;
  };

  let text = '';
  let at = 0;
  for (const statement of parsed.statements) {
    text += source.slice(at, statement.getStart()) + rendered(statement);
    at = statement.getEnd();
  }
  return { text: text + source.slice(at), mutants };
};
