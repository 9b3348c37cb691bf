import { UnreadableInput } from './unreadable-input.ts';

export type Format = 'pdf' | 'markdown' | 'text';

const startsWith = (bytes: Uint8Array, text: string) => [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/**
 * Tells what an input is by its bytes, never by its name.
 * @throws UnreadableInput where it is empty or nothing that is read
 */
export function detectFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new UnreadableInput('empty', 'the file is empty', 'download it again');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (/^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head)) {
    throw new UnreadableInput(
      'web-page',
      'this is a web page, not a report',
      'open its address in a browser: a server often sends an error page under the name of the file asked for',
    );
  }
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, '\xD0\xCF\x11\xE0')) {
    throw new UnreadableInput(
      'unknown-format',
      'this is an office document or archive, which is not read',
      'save it as PDF and ingest that',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableInput(
      'unknown-format',
      'this is neither a PDF nor text in UTF-8',
      'ingest the report as PDF, Markdown or plain text',
    );
  }
  if (text.includes('\0'))
    throw new UnreadableInput('unknown-format', 'this is a binary file', 'ingest the report as PDF, Markdown or plain text');
  if (!text.trim()) throw new UnreadableInput('empty', 'the file has only white space', 'download it again');
  return /^#{1,6} \S/m.test(text) ? 'markdown' : 'text';
}
