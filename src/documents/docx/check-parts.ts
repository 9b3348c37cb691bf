import { inflateRawSync } from 'node:zlib';
import { checkNesting } from '../check-nesting.ts';
import { limits } from '../limits.ts';
import { UnreadableInput } from '../unreadable-input.ts';
import { type ZipEntry, zipEntries } from '../zip-entries.ts';

const damaged = (what: string) =>
  new UnreadableInput('broken-docx', `the Word document is damaged: ${what}`, 'download it again and compare its size with the original');
const tooLarge = (what: string) => new UnreadableInput('too-large', `the Word document ${what}`, 'check that this is the report');

const sum = (entries: ZipEntry[]) => entries.reduce((total, { unpacked }) => total + unpacked, 0);
const isXml = ({ name }: ZipEntry) => /\.(?:xml|rels)$/i.test(name);
const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

/** A part's bytes, never more than the directory states. */
export function unpack(bytes: Uint8Array, { name, method, packed, unpacked, start }: ZipEntry): Uint8Array {
  const raw = bytes.subarray(start, start + packed);
  if (method === 0) return raw;
  if (method !== 8) throw damaged(`"${name}" is packed in a way that is not known`);
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, unpacked) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(`unpacks "${name}" to more than it states`);
    throw damaged(`"${name}" cannot be unpacked`);
  }
}

/**
 * Checks the size of a Word document before it is read: what its directory states is compared with the limits, and only then is
 * each part unpacked, never to more than stated. XML with a document type is refused, because Word writes none and entities are
 * declared there.
 * @throws UnreadableInput where it is encrypted, damaged, too large, or declares entities
 */
export function checkParts(bytes: Uint8Array): void {
  const entries = zipEntries(bytes);
  if (!entries) throw damaged('it has no directory');
  if (entries.some(({ encrypted }) => encrypted)) {
    throw new UnreadableInput('encrypted', 'the Word document is encrypted', 'save a copy without a password and ingest that');
  }
  if (entries.length > limits.wordParts) throw tooLarge(`has ${entries.length} parts, and no report has more than ${limits.wordParts}`);
  if (sum(entries) > limits.unpackedBytes) {
    throw tooLarge(`unpacks to ${megabytes(sum(entries))} MB, and no report to more than ${megabytes(limits.unpackedBytes)} MB`);
  }
  const text = sum(entries.filter(isXml));
  if (text > limits.wordTextBytes) {
    throw tooLarge(`has ${megabytes(text)} MB of text and marks, and no report has more than ${megabytes(limits.wordTextBytes)} MB`);
  }
  for (const entry of entries) {
    const part = unpack(bytes, entry);
    if (part.length !== entry.unpacked) throw damaged(`"${entry.name}" is not as long as stated`);
    if (!isXml(entry)) continue;
    const text = new TextDecoder('latin1').decode(part);
    checkNesting(text, { ...limits, isPage: false, what: 'the Word document', todo: 'save it again from a word processor' });
    if (text.includes('<!DOCTYPE')) {
      throw new UnreadableInput(
        'entities',
        `the Word document declares a document type in "${entry.name}", which no word processor writes`,
        'save it again from a word processor',
      );
    }
  }
}
