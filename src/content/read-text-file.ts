import { readFileSync, statSync } from 'node:fs';
import { problemsOf } from './problems-of.ts';
import { UnusableFile } from './unusable-file.ts';

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Signs that a text is not what its writer meant to keep. */
const damages: readonly { sign: RegExp; reason: string; todo: string }[] = [
  { sign: /\uFFFD/, reason: 'this is not UTF-8 text', todo: 'save the file as UTF-8' },
  {
    sign: /\0/,
    reason: 'the file holds zero bytes, as it may after a crash or in another encoding',
    todo: 'restore it from git, or save it as UTF-8',
  },
  { sign: /^<{7}(?: |$)/m, reason: 'an unfinished merge left its marks here', todo: 'keep the right lines, and take out the marks' },
];

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Text of a file that a person, git or this program keeps.
 * @throws UnusableFile which names the file, and the line where one is damaged: where it is missing, a folder, a pipe or forbidden;
 * where its bytes are no UTF-8; where it holds zero bytes or the marks of a merge
 */
export function readTextFile(path: string): string {
  const bytes = bytesOf(path);
  const text = new TextDecoder('utf-8').decode(bytes);
  for (const { sign, reason, todo } of damages) {
    const index = text.search(sign);
    // The sign for what could not be decoded may also stand in a text as itself.
    if (index < 0 || (sign.source === '\\uFFFD' && isUtf8(bytes))) continue;
    throw new UnusableFile({ path, line: lineAt(text, index), reason, todo });
  }
  return text;
}

function bytesOf(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    // Reading a pipe waits for someone to write to it.
    if (!stats.isFile() && !stats.isDirectory())
      throw new UnusableFile({ path, reason: 'this is a pipe or a device, not a file', todo: 'put the file itself in its place' });
    return readFileSync(path);
  } catch (error) {
    const problems = problemsOf(error, path);
    throw problems ? new UnusableFile(...problems) : error;
  }
}
