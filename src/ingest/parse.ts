import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { readFrontMatter } from '../content/front-matter.ts';
import { detectFormat, type Format } from '../documents/detect-format.ts';
import { docxToHtml } from '../documents/docx.ts';
import { decodeHtml } from '../documents/html/decode-html.ts';
import { parseHtml } from '../documents/html.ts';
import { type LeftOut, nameLeftOut } from '../documents/left-out.ts';
import { limits } from '../documents/limits.ts';
import { parseMarkdown } from '../documents/markdown.ts';
import { parsePdf } from '../documents/pdf.ts';
import { parseText } from '../documents/text.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import { headingOf, standsAlone } from './heading-of.ts';
import type { Given } from './pipeline-data.ts';
import type { Profile } from './profile.ts';

/** A document as a Markdown tree, and the format that it was read from. */
export interface Parsed {
  tree: Root;
  format: Format;
}

/**
 * Parses a document of any supported format into a Markdown tree. Whatever is left out is reported on `file`.
 * @param profiles their headings and running heads help to separate the parts of a page
 * @throws UnreadableInput where the bytes are not a supported document, or the document is too large
 */
export async function parse(bytes: Uint8Array, given: Given, profiles: readonly Profile[], file: VFile): Promise<Parsed> {
  const format = detectFormat(bytes);
  const isHead = (text: string) => standsAlone(text, ...profiles);
  if (format === 'pdf') {
    const { tree, printed, pages, doubts, leftOut } = await parsePdf(bytes, {
      standsAlone: isHead,
      isHeading: (text) => profiles.some((profile) => headingOf(text, profile) !== undefined),
      isRunningHead: (text) => profiles.some(({ runningHead }) => runningHead?.test(text)),
    });
    file.data.given = { ...given, pages };
    file.data.printed = printed;
    nameLeftOut(file, leftOut);
    for (const { rule, reason } of doubts) {
      file.message(reason, { source: 'followthrough', ruleId: rule }).note = 'Compare with the document.';
    }
    return { tree, format };
  }
  if (format === 'docx' || format === 'html') {
    const leftOut: LeftOut[] = [];
    const html = format === 'docx' ? await docxToHtml(bytes, leftOut) : decodeHtml(bytes);
    return { tree: parseHtml(html, isHead, file, leftOut), format };
  }
  if (bytes.length > limits.textLetters) {
    const [size, limit] = [bytes.length, limits.textLetters].map((count) => count.toLocaleString('en-GB'));
    throw new UnreadableInput('too-large', `the text is ${size} bytes long; the limit is ${limit}`, 'check that this is the report');
  }
  const { body } = readFrontMatter(new TextDecoder().decode(bytes));
  if (format === 'markdown') return { tree: parseMarkdown(body, file), format };
  const leftOut: LeftOut[] = [];
  const tree = parseText(body, (text) => isHead(text) || profiles.some(({ title }) => title.test(text)), leftOut);
  nameLeftOut(file, leftOut);
  return { tree, format };
}
