import { inflateRawSync } from 'node:zlib';
import { limits } from '../limits.ts';
import { UnreadableInput } from '../unreadable-input.ts';
import { zipEntries } from '../zip-entries.ts';

const resave = 'save it again from a spreadsheet, without a password';
const brokenWorkbook = (what: string) => new UnreadableInput('broken-workbook', `the workbook could not be read (${what})`, resave);

export const tooLargeWorkbook = (what: string) =>
  new UnreadableInput('too-large', `the workbook ${what}, more than any plan`, 'save the sheets of the plan as a workbook of their own');

/** XML is UTF-8 unless its first bytes are a mark of UTF-16. */
const decoded = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

export interface WorkbookParts {
  names: readonly string[];
  /** The text of a part, or undefined where there is none of that name; a leading `/` is ignored. */
  text(name: string): string | undefined;
}

/**
 * The parts of a workbook, each unpacked on demand and never to more than the archive states.
 * @throws UnreadableInput where it is damaged, encrypted, or unpacks to more than the limits allow
 */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const entries = zipEntries(bytes);
  if (!entries) throw brokenWorkbook('the archive is damaged or cut short');
  if (entries.length > limits.archiveParts) throw tooLargeWorkbook(`has ${entries.length} parts`);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpackedBytes) throw tooLargeWorkbook(`unpacks to ${Math.ceil(unpacked / 1024 / 1024)} MB`);
  const byName = new Map(entries.map((entry) => [entry.name.replace(/^\//, ''), entry]));
  return {
    names: [...byName.keys()],
    text(name) {
      const entry = byName.get(name.replace(/^\//, ''));
      if (!entry) return undefined;
      if (entry.encrypted) throw brokenWorkbook('it is encrypted');
      const packed = bytes.subarray(entry.start, entry.start + entry.packed);
      if (entry.method === 0) return decoded(packed);
      if (entry.method !== 8) throw brokenWorkbook(`${name} is packed by a method that is not read`);
      try {
        return decoded(inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) }));
      } catch {
        throw brokenWorkbook(`${name} is damaged, or larger than the archive states`);
      }
    },
  };
}
