import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All that is printed in a PDF, page after page, with single spaces. */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent();
    return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
  });
  return (await Promise.all(pages)).join(' ').replace(/\s+/g, ' ');
}
