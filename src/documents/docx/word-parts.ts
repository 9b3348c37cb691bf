import { inflateRawSync } from 'node:zlib';
import { UnreadableInput } from '../unreadable-input.ts';
import { zipEntries } from '../zip-entries.ts';
import { checkParts } from './check-parts.ts';
import { type XmlElement, xmlTree } from './xml-tree.ts';

/** The parts of a Word document that a plan's words are in or depend on. */
export interface WordParts {
  document: XmlElement;
  styles?: XmlElement | undefined;
  numbering?: XmlElement | undefined;
}

const broken = (what: string) =>
  new UnreadableInput('broken-docx', `the Word document could not be read (${what})`, 'save it again from a word processor');

/** @throws UnreadableInput where it is encrypted, damaged or too large, as `checkParts` finds it, or has no text */
export function wordParts(bytes: Uint8Array): WordParts {
  checkParts(bytes);
  const entries = zipEntries(bytes) ?? [];
  const part = (name: string): XmlElement | undefined => {
    const entry = entries.find((one) => one.name.replace(/^\//, '') === name);
    if (!entry) return undefined;
    const packed = bytes.subarray(entry.start, entry.start + entry.packed);
    const whole = entry.method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) }) : packed;
    const encoding = whole[0] === 0xff && whole[1] === 0xfe ? 'utf-16le' : whole[0] === 0xfe && whole[1] === 0xff ? 'utf-16be' : 'utf-8';
    try {
      return xmlTree(new TextDecoder(encoding).decode(whole));
    } catch (error) {
      throw broken(`${name}: ${(error as Error).message.split('\n')[0]}`);
    }
  };
  // The main part is usually word/document.xml; the package says where it is.
  const main = part('_rels/.rels')?.children[0]?.children.find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'));
  const path = main?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const document = part(path);
  if (!document) throw broken('it has no text');
  return { document, styles: part(`${folder}styles.xml`), numbering: part(`${folder}numbering.xml`) };
}
