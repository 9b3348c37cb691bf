import { readFileSync, statSync } from 'node:fs';
import { unusableAt } from './problems-of.ts';
import { UnusableFile } from './unusable-file.ts';

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Signs that a text is not what its writer meant to keep. */
const damages: readonly { sign: RegExp; reason: string; todo: string }[] = [
  {
    sign: /\0/,
    reason: 'the file holds zero bytes, as it may after a crash or in another encoding',
    todo: 'restore it from git, or save it as UTF-8',
  },
  { sign: /^<{7}(?: |$)/m, reason: 'an unfinished merge left its marks here', todo: 'keep the right lines, and take out the marks' },
];

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    throw new UnusableFile({
      path,
      line: lineAt(text, text.indexOf('\uFFFD')),
      reason: 'this is not UTF-8 text',
      todo: 'save the file as UTF-8',
    });
  }
}

/**
 * Text of a file that a person, git or this program keeps.
 * @throws UnusableFile which names the file, and the line where one is damaged: where it is missing, a folder, a pipe or forbidden;
 * where its bytes are not UTF-8; where it holds zero bytes or the marks of a merge
 */
export function readTextFile(path: string): string {
  const text = decoded(bytesOf(path), path);
  for (const { sign, reason, todo } of damages) {
    const index = text.search(sign);
    if (index >= 0) throw new UnusableFile({ path, line: lineAt(text, index), reason, todo });
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
    throw unusableAt(error, path);
  }
}
