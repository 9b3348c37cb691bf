import type { Told } from './failure.ts';
import { later } from './failure.ts';

const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** How far from its beginning a PDF says that it is one, and from its end that it is whole, as readers of PDF allow. */
const searched = 1024;

/** What stands at the beginning of what is sent in place of a document. */
const others: readonly [pattern: RegExp, what: string][] = [
  [/^\s*<(?:!doctype html|html|head|body|title)\b/i, 'a web page'],
  [/^\s*<(?:\?xml|[a-z])/i, 'a page in XML or HTML'],
  [/^\s*[[{]/, 'JSON'],
  [/^PK/, 'a Word file or another archive'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, 'a picture'],
];

/**
 * What keeps bytes from being taken for an official document, whatever the server calls them.
 * @returns undefined for a PDF that is whole
 */
export function documentProblem(bytes: Uint8Array): Told | undefined {
  if (bytes.length === 0) return { reason: 'what came is empty', todo: later };
  const start = latin(bytes.subarray(0, searched));
  if (!start.includes('%PDF-')) {
    const what = others.find(([pattern]) => pattern.test(start))?.[1];
    return {
      reason: what ? `${what} came in place of a PDF` : 'what came is not a PDF',
      todo: 'look at the address in a browser; correct it in inspections.csv if the document has moved',
    };
  }
  if (latin(bytes.subarray(-searched)).includes('%%EOF')) return undefined;
  return { reason: `the PDF that came breaks off after ${bytes.length} bytes`, todo: later };
}
