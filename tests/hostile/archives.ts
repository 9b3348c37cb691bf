import { crc32, deflateRawSync } from 'node:zlib';
import { wordParts } from '../five-formats/word-parts.ts';
import { writeZip } from '../five-formats/write-zip.ts';
import { paragraph } from '../import/word-plan.ts';
import { row, rows, writeXlsx } from '../sheets/xlsx-parts.ts';

const document = () => wordParts(paragraph('We will open a hub'));
const workbook = () => writeXlsx({ sheets: [{ name: 'Plan', xml: rows(row(1, ['Action', 'Lead']), row(2, ['Open a hub', 'x'])) }] });

/** An archive whose entries, so many, all name the one range of bytes. */
function overlapping(count: number, bytes: number): Uint8Array {
  const text = Buffer.alloc(bytes, ' ');
  const packed = deflateRawSync(text);
  const common = (name: string) => {
    const made = Buffer.alloc(26);
    made.writeUInt16LE(20, 0);
    made.writeUInt16LE(8, 4);
    made.writeUInt32LE(crc32(text), 10);
    made.writeUInt32LE(packed.length, 14);
    made.writeUInt32LE(bytes, 18);
    made.writeUInt16LE(name.length, 22);
    return made;
  };
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common('word/document.xml'), Buffer.from('word/document.xml'), packed]);
  const entries = Array.from({ length: count }, (_, at) => (at === 0 ? 'word/document.xml' : `word/part${at}.xml`)).map((name) =>
    Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common(name), Buffer.alloc(14), Buffer.from(name)]),
  );
  const listed = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(local.length, 12);
  return new Uint8Array(Buffer.concat([local, listed, Buffer.from('PK\x05\x06'), end]));
}

/** Archives that unpack to more than they say, or say what is not so. */
export const archives: Record<string, () => Uint8Array> = {
  'overlapping.docx': () => overlapping(1900, 30_000),
  'overlapping.xlsx': () => {
    const bytes = overlapping(1900, 30_000);
    return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('word/document.xml', 'xl/./workbook.xml'), 'latin1');
  },
  'bomb.docx': () => writeZip([...document(), { name: 'word/media/x.xml', text: ' '.repeat(60_000_000) }]),
  'bomb.xlsx': () => writeXlsx({ sheets: [{ name: 'Plan', xml: `${rows(row(1, ['Action']))}${' '.repeat(60_000_000)}` }] }),
  'lying.docx': () => writeZip(document().map((part) => ({ ...part, stated: 10 }))),
  'lying-more.docx': () => writeZip(document().map((part) => ({ ...part, stated: 4_000_000_000 }))),
  'parts.docx': () => writeZip([...document(), ...Array.from({ length: 60_000 }, (_, at) => ({ name: `x${at}`, text: '' }))]),
  'archive-in-archive.docx': () =>
    writeZip([...document(), { name: 'word/embeddings/x.zip', text: '', bytes: writeZip([{ name: 'x', text: ' '.repeat(10_000_000) }]) }]),
  'workbook-in-workbook.xlsx': () => writeZip([{ name: 'xl/workbook.xml', text: '', bytes: workbook() }]),
  'names.xlsx': () =>
    writeZip([
      { name: 'xl/workbook.xml', text: '<x/>' },
      { name: `${'../'.repeat(20_000)}x`, text: '' },
    ]),
  'relations-in-a-circle.xlsx': () =>
    writeZip([
      {
        name: '_rels/.rels',
        text: '<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="_rels/.rels"/></Relationships>',
      },
      { name: 'xl/workbook.xml', text: '<x/>' },
    ]),
  'other-entities.xlsx': () =>
    writeZip([{ name: 'xl/workbook.xml', text: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>` }]),
};
