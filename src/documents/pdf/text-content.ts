import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { limits } from '../limits.ts';
import { UnreadableInput } from '../unreadable-input.ts';

/**
 * A page's text as pdf.js gives it, read piece by piece, so that a page that draws endlessly is abandoned early.
 * @throws UnreadableInput where it has more stretches of text than any page
 */
export async function textContent(page: PDFPageProxy): Promise<Pick<TextContent, 'items'>> {
  const items: TextContent['items'] = [];
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { items };
    for (const item of (value as TextContent).items) items.push(item);
    if (items.length <= limits.pageRuns) continue;
    await reader.cancel(new Error('too much text'));
    const most = limits.pageRuns.toLocaleString('en-GB');
    throw new UnreadableInput(
      'too-large',
      `page ${page.pageNumber} of the PDF has more than ${most} stretches of text, more than any page`,
      'print it to a new PDF if it was published like this',
    );
  }
}
