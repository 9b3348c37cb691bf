import { UnreadableInput } from './unreadable-input.ts';
import { withoutInvisible } from './without-invisible.ts';
import { zipEntries } from './zip-entries.ts';

export type Format = 'pdf' | 'docx' | 'html' | 'markdown' | 'text';

const startsWith = (bytes: Uint8Array, text: string) => [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
const unknown = (message: string, todo: string) => new UnreadableInput('unknown-format', message, todo);

/** What may come before the first element of a web page: a byte order mark, white space, comments, an XML declaration. */
const beforeElements = String.raw`^(?:\u00EF\u00BB\u00BF)?(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*`;
const page = new RegExp(String.raw`${beforeElements}<(?:!doctype\s+html|html|head|body)\b`, 'i');
const pageFragment = new RegExp(
  String.raw`${beforeElements}<(?:meta|title|link|style|script|main|article|section|header|div|center|h[1-6]|p|table)\b[^>]*>`,
  'i',
);
const markdownHeading = /^#{1,6} \S/m;

/** The text of a Word document; some programs number the part. */
const wordText = /^word\/document\d*\.xml$/;

/** The sheets of an Excel workbook. */
const sheet = /^xl\/workbook\.(?:xml|bin)$/;

function formatOfArchive(bytes: Uint8Array): Format {
  const entries = zipEntries(bytes);
  if (entries?.some(({ name }) => wordText.test(name))) return 'docx';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (!entries && /\[Content_Types\]\.xml|word\/|_rels\/\.rels/.test(head)) {
    throw new UnreadableInput(
      'broken-docx',
      'the office document is damaged or cut short',
      'download it again and compare its size with the original',
    );
  }
  if (entries?.some(({ name }) => sheet.test(name))) {
    throw unknown(
      'this is a spreadsheet, not an inspection report',
      'a plan or tracker is read by: npm run import -- FILE --partnership ID',
    );
  }
  throw unknown('this is an office document or archive, which is not read', 'save it as PDF or DOCX and ingest that');
}

/**
 * Recognises an input's format by its bytes, never by its name.
 * @throws UnreadableInput where it is empty or of no format that is read
 */
export function detectFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new UnreadableInput('empty', 'the file is empty', 'download it again');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\x03\x04')) return formatOfArchive(bytes);
  if (startsWith(bytes, '\xD0\xCF\x11\xE0')) {
    throw unknown(
      'this is an old or encrypted office document, which is not read',
      'save it as PDF or DOCX without a password and ingest that',
    );
  }
  if (startsWith(bytes, '{\\rtf'))
    throw unknown('this is a rich text file (RTF), which is not read', 'save it as PDF or DOCX and ingest that');
  if (page.test(head)) return 'html';
  const todo = 'ingest the report as PDF, DOCX, HTML, Markdown or plain text';
  const isFragment = pageFragment.test(head);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (isFragment) return 'html';
    throw unknown('this is neither a PDF nor text in UTF-8', todo);
  }
  if (text.includes('\0')) throw unknown('this is a binary file', todo);
  if (!text.trim()) throw new UnreadableInput('empty', 'the file has only white space', 'download it again');
  if (markdownHeading.test(withoutInvisible(text))) return 'markdown';
  return isFragment ? 'html' : 'text';
}
