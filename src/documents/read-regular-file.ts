import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { UnreadableInput } from './unreadable-input.ts';

const asMegabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;

/**
 * The bytes of a file at one moment. Pipes, devices and sockets are refused, because reading them may never end.
 * @param maxBytes a longer file is not read
 * @param read stands in for the disk in tests
 * @throws UnreadableInput where it is not a file, is too long, or changed meanwhile
 */
export function readRegularFile(path: string, maxBytes: number, read: (file: number) => Uint8Array = readFileSync): Uint8Array {
  // Without O_NONBLOCK, opening a pipe waits for someone to write to it.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const before = fstatSync(file);
    if (!before.isFile()) {
      throw new UnreadableInput('no-file', 'this is a pipe, a device or a folder, not a file', 'move it out of the folder');
    }
    if (before.size > maxBytes) {
      const what = `the file has ${asMegabytes(before.size)}, and no more than ${asMegabytes(maxBytes)} are read`;
      throw new UnreadableInput('too-large', what, 'check that this is the report');
    }
    const bytes = read(file);
    const after = fstatSync(file);
    if (after.mtimeMs !== before.mtimeMs || after.size !== before.size || bytes.length !== before.size) {
      throw new UnreadableInput('changing', 'the file changed while it was read', 'ingest it again once it is written in full');
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}
