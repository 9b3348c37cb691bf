import { registerHooks } from 'node:module';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../src/content/unusable-file.ts';

// The service is made for bundlers: it imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');

/**
 * What GitHub would refuse or not understand in a workflow: unknown keys, events, permissions, jobs, steps' outputs, functions and
 * values in expressions, times that are none.
 * @param path its file, which problems name
 */
export async function workflowProblems(path: string, text: string): Promise<Problem[]> {
  // The service remembers what it has read by its address, so the address holds the words.
  const address = `file:///${encodeURIComponent(path)}/${encodeURIComponent(text)}.yml`;
  const found = await validate(TextDocument.create(address, 'yaml', 0, text));
  const todo = 'correct it as docs.github.com/actions/reference/workflow-syntax-for-github-actions has it';
  return found.map(({ message, range }) => ({
    path,
    line: range.start.line + 1,
    reason: typeof message === 'string' ? message : message.value,
    todo,
  }));
}
