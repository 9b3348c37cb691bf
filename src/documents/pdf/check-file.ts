import { inflateSync } from 'node:zlib';
import { limits } from '../limits.ts';
import { UnreadableInput } from '../unreadable-input.ts';
import { checkForms, type Drawing, namesDrawn } from './check-forms.ts';
import { type DocumentObjects, documentObjects } from './document-objects.ts';
import { mayHide } from './may-hide.ts';
import { tableAgrees } from './table-agrees.ts';

const again = 'download it again and compare its size with the original';
const orPrint = 'download it again, or print it to a new PDF if it was published like this';
const endMark = '%%EOF';
/** The name of annotations that strike text out; letters of a name may be written as hexadecimal codes. */
const strikes = /\/StrikeOut\b|\/[\w#]*#\d[\dA-F]\w*/i;
/** How many bytes before a stream are searched for its dictionary. */
const dictionaryLength = 4096;

/**
 * A document with incremental updates has an end mark after each; padding may follow the last, but no object. A linearised one has
 * an end mark after its first page as well, and states its length.
 */
function cutShort(text: string): boolean {
  const end = text.lastIndexOf(endMark);
  if (end < 0 || /\d\s+obj\b/.test(text.slice(end + endMark.length))) return true;
  const length = /\/Linearized\b[^>]*?\/L\s+(\d+)/.exec(text.slice(0, 1024))?.[1];
  return length !== undefined && text.length < Number(length);
}

/** How many times a stream is compressed by DEFLATE before any other filter, according to its dictionary. */
function timesPacked(dictionary: string): number {
  const filters = /\/Filter\s*(?:\[([^[\]]*)\]|(\/\w+))/.exec(dictionary);
  const names = (filters?.[1] ?? filters?.[2] ?? '').match(/\/\w+/g) ?? [];
  const other = names.findIndex((name) => name !== '/FlateDecode' && name !== '/Fl');
  return other < 0 ? names.length : other;
}

/** Bytes that a stream unpacks to, in one or more passes of DEFLATE, each within what is left of the limit. */
function unpack(packed: Uint8Array, times: number, left: number, look: (unpacked: Uint8Array) => void): number {
  if (times === 0) {
    look(packed);
    return 0;
  }
  const unpacked = inflateSync(packed, { maxOutputLength: Math.max(left, 1) });
  return unpacked.length + unpack(unpacked, times - 1, left - unpacked.length, look);
}

/** Bytes as text, one character each. */
const asText = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Objects that are read whatever type they claim: what pages draw, and parts of fonts. */
const readKeys =
  /\/(?:Contents|FontFile[23]?|ToUnicode|Encoding|CIDToGIDMap|UseCMap)\s*(\d{1,8})\s+\d{1,5}\s+R\b|\/Contents\s*\[([^\]]*)\]/g;

/** Adds to `found` the numbers of objects that a text refers to as being read. */
function addRead(found: Set<number>, text: string, objects: DocumentObjects): void {
  const addList = (list: string) => {
    for (const [, number] of list.matchAll(/(\d{1,8})\s+\d{1,5}\s+R\b/g)) found.add(Number(number));
  };
  for (const [, number, list] of text.matchAll(readKeys)) {
    if (list) addList(list);
    if (!number) continue;
    found.add(Number(number));
    // It may itself be a list of such objects.
    const itself = objects.textOf(Number(number)).trimStart();
    if (itself.startsWith('[')) addList(itself);
  }
}

/** Whether a dictionary describes a picture; strings in it are ignored. */
const isPicture = (dictionary: string): boolean => {
  const plain = dictionary.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '');
  return (
    /\/Subtype\s*\/Image\b/.test(plain) &&
    /\/Width\b/.test(plain) &&
    /\/Height\b/.test(plain) &&
    !/\/(?:Resources|ObjStm|XRef)\b/.test(plain)
  );
};

interface Stream {
  number: number;
  dictionary: string;
  /** As unpacked, one character per byte. */
  text: string;
}

/** @param look called with every stream except pictures */
function checkStreams(
  bytes: Uint8Array,
  text: string,
  unpackedBytes: number,
  objects: DocumentObjects,
  look: (stream: Stream) => void,
): void {
  const read = new Set<number>();
  addRead(read, text, objects);
  const start = /(?<!end)stream\r?\n/g;
  let left = unpackedBytes;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const before = text.slice(Math.max(0, found.index - dictionaryLength), found.index);
    const opens = before.lastIndexOf(' obj');
    const dictionary = before.slice(opens + 1);
    const number = Number(/(\d{1,8})\s+\d{1,5}\s*$/.exec(before.slice(Math.max(0, opens - 20), Math.max(0, opens)))?.[1] ?? -1);
    const first = found.index + found[0].length;
    const end = text.indexOf('endstream', first);
    if (end < 0) return;
    start.lastIndex = end;
    if ((isPicture(dictionary) && !read.has(number)) || end - first < 3) continue;
    try {
      left -= unpack(bytes.subarray(first, end), timesPacked(dictionary), left, (unpacked) => {
        const stream = asText(unpacked);
        if (/\/ObjStm\b/.test(dictionary)) {
          objects.add(dictionary, stream);
          addRead(read, stream, objects);
        }
        look({ number, dictionary, text: stream });
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') {
        throw new UnreadableInput('broken-pdf', 'the PDF is damaged: part of it does not unpack', orPrint);
      }
      const allowed = Math.round(unpackedBytes / 1024 / 1024);
      throw new UnreadableInput('too-large', `the PDF unpacks to more than ${allowed} MB`, 'check that this is the report');
    }
  }
}

/** @throws UnreadableInput where a list refers to more objects than any document has on a page */
function checkLists(text: string): void {
  for (const [list] of text.matchAll(/\[[^[\]]{80000,}\]/g)) {
    const count = list.match(/\bR\b/g)?.length ?? 0;
    if (count < limits.listedObjects) continue;
    throw new UnreadableInput(
      'too-large',
      `the PDF has a list of ${count.toLocaleString('en-GB')} objects, more than any report or plan`,
      orPrint,
    );
  }
}

/**
 * Checks a PDF before it is read: that it is complete, and that its compressed streams unpack within the limit and match their
 * checksums. A PDF reader would silently skip what is damaged and show less text.
 * @param unpackedBytes allowed for all streams together; pictures, which are not read, do not count
 * @returns `agrees`: whether its tables agree with where its objects are; where they do not, some may be missing. `mayHide`:
 * whether some text may be invisible. `mayStrike`: whether annotations may strike text out
 * @throws UnreadableInput
 */
export function checkFile(bytes: Uint8Array, unpackedBytes: number): { agrees: boolean; mayHide: boolean; mayStrike: boolean } {
  const text = asText(bytes);
  if (cutShort(text)) {
    throw new UnreadableInput('broken-pdf', `the PDF is damaged or cut short: its end mark (${endMark}) is missing`, again);
  }
  // Streams of an encrypted document can be unpacked only with its key.
  const encrypted = /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(text);
  const found = { mayHide: encrypted, mayStrike: encrypted || strikes.test(text) };
  const objects = documentObjects(text);
  const drawings: Drawing[] = [];
  const look = ({ number, dictionary, text: stream }: Stream) => {
    found.mayHide ||= mayHide(stream);
    found.mayStrike ||= strikes.test(stream);
    if (/\/ObjStm\b/.test(dictionary)) checkLists(stream);
    const drawn = namesDrawn(stream);
    if (drawn.size > 0) drawings.push({ number, dictionary, drawn });
  };
  checkLists(text);
  if (!encrypted) checkStreams(bytes, text, unpackedBytes, objects, look);
  checkForms(drawings, objects);
  return { agrees: tableAgrees(text), ...found };
}
