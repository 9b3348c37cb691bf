import { deflateSync } from 'node:zlib';
import { type PdfObject, writePdf } from './write-pdf.ts';

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const fonts = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
const words = 'BT /F 12 Tf 72 720 Td (Words) Tj ET';
const plain = (text: string): PdfObject => ({ dictionary: '', bytes: Buffer.from(text) });
const page = (more: string) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${more} >>`;

/** One page that draws the given stream; what follows are objects 5 and on, which `resources` may name. */
const onePage = (contents: PdfObject, resources = '', more: PdfObject[] = []): Uint8Array =>
  writePdf([
    catalogue,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page(`/Contents 4 0 R /Resources << ${fonts} ${resources} >>`),
    contents,
    ...more,
  ]);

export const withoutText = (): Uint8Array => onePage(plain('72 72 100 100 re f'));

export const withoutPages = (): Uint8Array => writePdf([catalogue, '<< /Type /Pages /Kids [] /Count 0 >>']);

/** All pages are one and the same object. */
export const manyPages = (count: number): Uint8Array =>
  writePdf([
    catalogue,
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`,
    page(`/Contents 4 0 R /Resources << ${fonts} >>`),
    plain(words),
  ]);

/** Asks for a password. */
export function encrypted(): Uint8Array {
  const key = `<< /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>`;
  return writePdf([catalogue, '<< /Type /Pages /Kids [] /Count 0 >>', key], '/Encrypt 3 0 R /ID [<00><00>]');
}

/** A small file whose page unpacks to so many bytes; it is packed as often as said. */
export function unpacksTo(bytes: number, times = 1): Uint8Array {
  let packed: Uint8Array = Buffer.alloc(bytes, ' ');
  for (let time = 0; time < times; time++) packed = deflateSync(packed, { level: 9 });
  return onePage({ dictionary: `/Filter [${'/FlateDecode '.repeat(times)}]`, bytes: packed });
}

/** A page packed with a checksum that does not agree. */
export function wrongChecksum(): Uint8Array {
  const packed = deflateSync(words);
  packed.writeUInt8(packed.readUInt8(packed.length - 1) ^ 1, packed.length - 1);
  return onePage({ dictionary: '/Filter /FlateDecode', bytes: packed });
}

/** A page that, by a packing other than DEFLATE, unpacks to 64 times the bytes given. */
export const runsOfBytes = (bytes: number): Uint8Array =>
  onePage({ dictionary: '/Filter /RunLengthDecode', bytes: Buffer.concat([Buffer.alloc(bytes, '\x81 ', 'latin1'), Buffer.from([128])]) });

/** A page that draws a form, which draws the next one ten times, and so on: 10 to the power of `depth` words. */
export function formsInForms(depth: number): Uint8Array {
  const forms = Array.from({ length: depth }, (_, level): PdfObject => {
    const next = level === depth - 1 ? '' : `/XObject << /X ${level + 6} 0 R >>`;
    const dictionary = `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${fonts} ${next} >>`;
    return { dictionary, bytes: Buffer.from(next ? '/X Do '.repeat(10) : words) };
  });
  return onePage(plain('/X Do'), '/XObject << /X 5 0 R >>', forms);
}

/** Branches of the page tree that hold each other. */
export function pagesInACircle(): Uint8Array {
  return writePdf([catalogue, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']);
}

/** A page tree of branches within branches. */
export function deepPageTree(depth: number): Uint8Array {
  const branches = Array.from({ length: depth }, (_, level) => `<< /Type /Pages /Kids [${level + 3} 0 R] /Count 1 >>`);
  return writePdf([catalogue, ...branches, page('')]);
}

/** A list in a list in a list, in the document and in what a page draws. */
export function deepLists(depth: number): Uint8Array {
  const list = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  return onePage(plain(`${list} TJ`), '/XObject 5 0 R', [list]);
}
