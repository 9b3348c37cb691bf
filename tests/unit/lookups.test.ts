import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import test from 'node:test';
import ts from 'typescript';

const project = join(import.meta.dirname, '../..');

/**
 * Places where a word that is known only when the program runs picks from an object: there `constructor` picks what nobody put in.
 * Casts of the word hide it from the compiler.
 */
function lookups(): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(project, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const names = config?.fileNames.filter((name) => /\/(?:src|scripts)\/.*\.ts$/.test(name)) ?? [];
  const program = ts.createProgram(names, { ...config?.options, types: ['node'] });
  const checker = program.getTypeChecker();
  const isWord = (type: ts.Type): boolean =>
    type.isUnion() ? type.types.some(isWord) : (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.Any)) !== 0;
  const found: string[] = [];
  for (const name of names) {
    const source = program.getSourceFile(name);
    const visit = (node: ts.Node): void => {
      const keyed = ts.isElementAccessExpression(node) && isWord(checker.getTypeAtLocation(node.argumentExpression));
      const asked =
        ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword && isWord(checker.getTypeAtLocation(node.left));
      const isQuoted = ts.isBinaryExpression(node) && ts.isStringLiteral(node.left);
      if (source && (keyed || (asked && !isQuoted))) found.push(`${relative(project, name)}: ${node.getText(source)}`);
      ts.forEachChild(node, visit);
    };
    if (source) visit(source);
  }
  return found;
}

test('words from data pick from objects through ownValue alone', () => {
  assert.deepEqual(lookups(), ['src/domain/own-value.ts: record[word]'], 'use ownValue, a Map or Object.hasOwn');
});
