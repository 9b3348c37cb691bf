import { writeZip } from '../five-formats/write-zip.ts';

const names = ['office', 'table', 'text', 'style', 'number', 'draw', 'form']
  .map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name === 'number' ? 'datastyle' : name}:1.0"`,
  )
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')
  .join(' ');

/** An OpenDocument workbook of these styles and sheets, and the least that a program needs. */
export function writeOds(styles: string, sheets: string, manifest = ''): Uint8Array {
  return writeZip([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet' },
    ...(manifest ? [{ name: 'META-INF/manifest.xml', text: manifest }] : []),
    {
      name: 'content.xml',
      text: `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

/** A style of a cell, of words, of a row, a column or a sheet. */
export const style = (family: string, name: string, inner: string, attributes = ''): string =>
  `<style:style style:family="${family}" style:name="${name}" ${attributes}>${inner}</style:style>`;
