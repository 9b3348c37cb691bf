import { UnreadableInput } from '../unreadable-input.ts';

const resave = 'open the file in a spreadsheet and save it as “CSV UTF-8”';
const noEncoding = (what: string) => new UnreadableInput('unknown-encoding', what, resave);

/** How many bytes are examined to guess the encoding where there is no byte order mark. */
const sampled = 8192;
/** Control characters, which is also how bytes unused in Windows-1252 are decoded. */
const noText = /(?![\t\n\v\f\r])\p{Cc}/u;
/** Apostrophes in Mac Roman, which are accented capitals elsewhere. */
const macApostrophe = /\p{Ll}Õ(?:s|t|re|ll|ve)\b/u;
const macOpening = /(?<![\p{L}\d])Ò/u;

/** Whether a text read as Windows-1252 has the apostrophes or the pairs of quotation marks of older Macs. */
function hasMacMarks(latin: string): boolean {
  const opening = latin.search(macOpening);
  return macApostrophe.test(latin) || (opening >= 0 && latin.includes('Ó', opening));
}

/** UTF-16 without a mark: most of its letters have a byte of zero, all on one side. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, sampled);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 2 / 4;
  if (odd > many && even < odd / 20) return 'utf-16le';
  return even > many && odd < even / 20 ? 'utf-16be' : undefined;
}

const isUtf8 = (bytes: Uint8Array, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};

/** Where bytes stop being UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  let [from, to] = [0, bytes.length];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) from = middle;
    else to = middle - 1;
  }
  // A multi-byte letter may have begun there.
  while (from > 0 && !isUtf8(bytes.subarray(0, from), false)) from--;
  return from;
}

/**
 * Decodes text in UTF-8, UTF-16, Windows-1252 or, from older Macs, Mac Roman, recognised by byte order mark, zero bytes or fit.
 * @throws UnreadableInput where the bytes fit none of them
 */
export function decodeText(bytes: Uint8Array): string {
  const startsWith = (...marks: number[]) => marks.every((mark, at) => bytes[at] === mark);
  if (startsWith(0xff, 0xfe, 0, 0) || startsWith(0, 0, 0xfe, 0xff)) throw noEncoding('the text is in UTF-32, which is not read');
  const utf16 = startsWith(0xff, 0xfe) ? 'utf-16le' : startsWith(0xfe, 0xff) ? 'utf-16be' : utf16Of(bytes);
  if (utf16) {
    try {
      return new TextDecoder(utf16, { fatal: true }).decode(bytes);
    } catch {
      throw noEncoding('the text begins as UTF-16 but does not continue so: it is damaged or cut short');
    }
  }
  if (isUtf8(bytes, false)) {
    const text = new TextDecoder('utf-8').decode(bytes);
    if (text.includes('\0')) throw noEncoding('the file has zero bytes and is not UTF-16: it is not text');
    return text;
  }
  const byte = firstInvalid(bytes);
  const place = `byte ${(bytes[byte] ?? 0).toString(16).toUpperCase().padStart(2, '0')} at ${byte.toLocaleString('en-GB')}`;
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (/[^\p{ASCII}\uFFFD]/u.test(lenient)) throw noEncoding(`only part of the text is UTF-8 (${place})`);
  const latin = new TextDecoder('windows-1252').decode(bytes);
  if (hasMacMarks(latin)) return new TextDecoder('macintosh').decode(bytes);
  if (noText.test(latin)) throw noEncoding(`the bytes fit neither UTF-8 nor UTF-16 nor Windows-1252 (${place})`);
  return latin;
}
