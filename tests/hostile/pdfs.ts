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

const form = (resources: string, contents: string): PdfObject => ({
  dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${fonts} ${resources} >>`,
  bytes: Buffer.from(contents),
});

/** PDFs that are small and ask for much, or are large in one way. */
export const pdfs: Record<string, () => Uint8Array> = {
  'forms-in-forms.pdf': () => formsInForms(8),
  'form-of-itself.pdf': () => onePage(plain('/X Do'), '/XObject << /X 5 0 R >>', [form('/XObject << /X 5 0 R >>', `${words} /X Do`)]),
  'forms-of-each-other.pdf': () =>
    onePage(plain('/X Do'), '/XObject << /X 5 0 R >>', [
      form('/XObject << /X 6 0 R >>', `${words} /X Do /X Do`),
      form('/XObject << /X 5 0 R >>', `${words} /X Do /X Do`),
    ]),
  'chain-of-forms.pdf': () =>
    onePage(plain('/X Do'), '/XObject << /X 5 0 R >>', [
      ...Array.from({ length: 5000 }, (_, at) => form(`/XObject << /X ${at + 6} 0 R >>`, '/X Do')),
      form('', words),
    ]),
  'one-form-often.pdf': () => onePage(plain('/X Do '.repeat(300_000)), '/XObject << /X 5 0 R >>', [form('', words)]),
  'page-as-picture.pdf': () =>
    onePage({ dictionary: '/Type /XObject /Subtype /Image /Filter /FlateDecode', bytes: deflateSync(Buffer.alloc(300_000_000, ' ')) }),
  'page-as-picture-in-runs.pdf': () =>
    onePage({
      dictionary: '/Subtype /Image /Filter [/FlateDecode /RunLengthDecode]',
      bytes: deflateSync(Buffer.concat([Buffer.alloc(8_000_000, '\x81 ', 'latin1'), Buffer.from([128])])),
    }),
  'form-as-picture.pdf': () =>
    onePage(plain('/X Do'), '/XObject << /X 5 0 R >>', [
      {
        dictionary: `/Note (/Subtype /Image) /Subtype /Form /BBox [0 0 595 842] /Filter /FlateDecode /Resources << ${fonts} >>`,
        bytes: deflateSync(Buffer.from(`${words} `.repeat(2_500_000))),
      },
    ]),
  'words.pdf': () => onePage({ dictionary: '/Filter /FlateDecode', bytes: deflateSync(Buffer.from(`${words} `.repeat(1_000_000))) }),
  'letters.pdf': () =>
    onePage({
      dictionary: '/Filter /FlateDecode',
      bytes: deflateSync(Buffer.from(`BT /F 12 Tf 72 720 Td [${'(x) -50 '.repeat(3_000_000)}] TJ ET`)),
    }),
  'one-word.pdf': () =>
    onePage({
      dictionary: '/Filter /FlateDecode',
      bytes: deflateSync(Buffer.from(`BT /F 12 Tf 72 720 Td (${'x'.repeat(5_000_000)}) Tj ET`)),
    }),
  'repeated-contents.pdf': () =>
    writePdf([
      catalogue,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page(`/Contents [${'4 0 R '.repeat(20_000)}] /Resources << ${fonts} >>`),
      { dictionary: '/Filter /FlateDecode', bytes: deflateSync(Buffer.from(`${words} `.repeat(1000))) },
    ]),
  'same-page-often.pdf': () =>
    writePdf([
      catalogue,
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(400)}] /Count 400 >>`,
      page(`/Contents 4 0 R /Resources << ${fonts} >>`),
      { dictionary: '/Filter /FlateDecode', bytes: deflateSync(Buffer.from(`${words} `.repeat(20_000))) },
    ]),
  'ascii-packed.pdf': () =>
    onePage({
      dictionary: '/Filter [/ASCIIHexDecode /FlateDecode]',
      bytes: Buffer.from(`${deflateSync(Buffer.alloc(300_000_000, ' ')).toString('hex')}>`),
    }),
  'lzw.pdf': () => onePage({ dictionary: '/Filter /LZWDecode', bytes: Buffer.alloc(20_000_000, 0x80) }),
  'runs.pdf': () => runsOfBytes(40_000_000),
  'outlines-in-a-circle.pdf': () =>
    writePdf([
      '<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page(`/Contents 4 0 R /Resources << ${fonts} >>`),
      plain(words),
      '<< /First 6 0 R /Last 6 0 R >>',
      '<< /Title (x) /Parent 5 0 R /Next 6 0 R /Prev 6 0 R /First 5 0 R >>',
    ]),
  'tags-in-a-circle.pdf': () =>
    writePdf([
      '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /MarkInfo << /Marked true >> >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page(`/Contents 4 0 R /StructParents 0 /Resources << ${fonts} >>`),
      plain(`/P << /MCID 0 >> BDC ${words} EMC`),
      '<< /Type /StructTreeRoot /K [6 0 R] /ParentTree << /Nums [0 [6 0 R]] >> >>',
      '<< /Type /StructElem /S /P /P 6 0 R /K [6 0 R 0] /Pg 3 0 R >>',
    ]),
  'deep-tags.pdf': () =>
    writePdf([
      '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /MarkInfo << /Marked true >> >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page(`/Contents 4 0 R /StructParents 0 /Resources << ${fonts} >>`),
      plain(`/P << /MCID 0 >> BDC ${words} EMC`),
      '<< /Type /StructTreeRoot /K [6 0 R] /ParentTree << /Nums [0 [5005 0 R]] >> >>',
      ...Array.from(
        { length: 5000 },
        (_, at) => `<< /Type /StructElem /S /Div /P ${at + 5} 0 R /K [${at === 4999 ? 0 : `${at + 7} 0 R`}] /Pg 3 0 R >>`,
      ),
    ]),
  'pages-in-a-circle.pdf': pagesInACircle,
  'deep-pages.pdf': () => deepPageTree(20_000),
  'deep-lists.pdf': () => deepLists(200_000),
  'many-pages.pdf': () => manyPages(10_000),
  'count-of-pages.pdf': () => writePdf([catalogue, '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>', page('')]),
  'length-in-a-circle.pdf': () => onePage({ dictionary: '/Length 4 0 R', bytes: Buffer.from(words) }),
  'saved-states.pdf': () => onePage({ dictionary: '/Filter /FlateDecode', bytes: deflateSync(Buffer.from('q '.repeat(2_500_000))) }),
  'marked.pdf': () =>
    onePage({ dictionary: '/Filter /FlateDecode', bytes: deflateSync(Buffer.from(`${'/P BMC '.repeat(300_000)} ${words}`)) }),
  'annotations.pdf': () =>
    writePdf([
      catalogue,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page(`/Contents 4 0 R /Resources << ${fonts} >> /Annots [${'5 0 R '.repeat(200_000)}]`),
      plain(words),
      '<< /Type /Annot /Subtype /StrikeOut /Rect [72 700 200 740] /QuadPoints [72 740 200 740 72 700 200 700] >>',
    ]),
};
