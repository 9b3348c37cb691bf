import { SaxesParser } from 'saxes';
import { limits } from '../limits.ts';
import { UnreadableInput } from '../unreadable-input.ts';

const tooMuch = (what: string) =>
  new UnreadableInput('too-large', `the workbook ${what}, more than any plan`, 'save it again from a spreadsheet');

/** Attributes by name without prefix, except that calcext keeps its prefix because its names clash with others. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlReader {
  /** @param above names of the elements around this one, without prefixes, the outermost first */
  open?(name: string, attributes: Attributes, above: readonly string[]): void;
  text?(text: string, within: readonly string[]): void;
  close?(name: string, above: readonly string[]): void;
}

const calcext = 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0';

/**
 * Reads the XML of a part of a workbook, whatever prefixes its elements have. A document type is refused, so no entity expands.
 * @throws UnreadableInput where it is not well formed
 */
export function readXml(xml: string, part: string, reader: XmlReader): void {
  const broken = (what: string) =>
    new UnreadableInput('broken-workbook', `the workbook could not be read (${part}: ${what})`, 'save it again from a spreadsheet');
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  let count = 0;
  parser.on('doctype', () => {
    throw broken('it has a document type, which no spreadsheet writes');
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (Object.keys(attributes).length > limits.attributes)
      throw tooMuch(`has an element of more than ${limits.attributes} attributes in ${part}`);
    const named = Object.values(attributes).map(({ local: name, uri, value }) => [uri === calcext ? `calcext:${name}` : name, value]);
    // Where two have the same name, the first counts.
    reader.open?.(local, Object.fromEntries(named.reverse()), path);
    path.push(local);
    if (path.length > limits.nesting) throw tooMuch(`nests elements more than ${limits.nesting} deep in ${part}`);
    if (++count > limits.sheetElements) throw tooMuch(`has more than ${limits.sheetElements.toLocaleString('en-GB')} elements in ${part}`);
  });
  const text = (words: string) => reader.text?.(words, path);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ local }) => {
    path.pop();
    reader.close?.(local, path);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    throw broken((error as Error).message.replace(/\n[\s\S]*/, ''));
  }
}
