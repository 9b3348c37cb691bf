import type { ZipPart } from './write-zip.ts';

const office = 'http://schemas.openxmlformats.org';

/** The parts of a Word document, of which `body` is the XML of its text. */
export function wordParts(body: string): ZipPart[] {
  return [
    {
      name: '[Content_Types].xml',
      text: `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      text: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'word/numbering.xml',
      text: `<w:numbering xmlns:w="${office}/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${[0, 1]
        .map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`)
        .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      text: `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="link" Type="${office}/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      text: `<w:styles xmlns:w="${office}/wordprocessingml/2006/main">${[
        ['TOC1', 'toc 1'],
        ['ListContinue', 'List Continue'],
      ]
        .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
        .join('')}</w:styles>`,
    },
  ];
}
