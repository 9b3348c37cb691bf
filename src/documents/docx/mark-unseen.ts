import type { LeftOut } from '../left-out.ts';
import { type ZipEntry, zipEntries } from '../zip-entries.ts';
import { unpack } from './check-parts.ts';
import { WordStyles } from './word-styles.ts';
import { childOf, switchOf, valOf, type XmlElement, xmlTree } from './xml-tree.ts';

/** Names of the character styles that mark runs as hidden or struck out; no Word document has styles of these names. */
export const unseenStyles = { hidden: 'left out: hidden', 'struck-out': 'left out: struck out' } as const;

type Unseen = keyof typeof unseenStyles;

/** A run's opening tag, with the document's own prefix. */
const runTag = /<((?:[\w.-]+:)?)r(?=[\s>])[^<>]*(?<!\/)>/g;
const anyRun = /<(?:[\w.-]+:)?r(?=[\s/>])[^<>]*>/g;

const wordsOf = (element: XmlElement): string =>
  element.name === 't' || element.name === 'delText' ? element.text : element.children.map(wordsOf).join('');

/** What hides or strikes a run: its own properties, its style's, its paragraph's style's, or those of the whole document. */
function unseenRuns(document: XmlElement, styleSheet: XmlElement | undefined, leftOut: LeftOut[]): (Unseen | undefined)[] {
  const styles = new WordStyles(styleSheet);
  const usual = childOf(styleSheet?.children[0], 'docDefaults', 'rPrDefault', 'rPr');
  const found: (Unseen | undefined)[] = [];
  const isOn = (name: string, run: XmlElement | undefined, paragraph: XmlElement | undefined) => {
    const chain = [...styles.chain(valOf(run, 'rStyle')), ...styles.ofParagraph(paragraph)].map((style) => childOf(style, 'rPr'));
    return [run, ...chain, usual].map((one) => switchOf(one, name)).find((value) => value !== undefined) ?? false;
  };
  // A table of contents, which is left out entirely, hides its page numbers from web pages.
  const isContents = (paragraph: XmlElement | undefined) => /^toc ?\d/i.test(valOf(paragraph, 'pStyle') ?? '');
  const walk = (element: XmlElement, paragraph: XmlElement | undefined, gone: boolean): void => {
    for (const child of element.children) {
      if (child.name === 'r') {
        const own = childOf(child, 'rPr');
        const white = /^ffffff$/i.test(valOf(own, 'color') ?? '') && !childOf(own, 'shd') && !childOf(own, 'highlight');
        const hidden = white || ['vanish', 'webHidden'].some((name) => isOn(name, own, paragraph));
        const struck = ['strike', 'dstrike'].some((name) => isOn(name, own, paragraph));
        found.push(gone || isContents(paragraph) ? undefined : hidden ? 'hidden' : struck ? 'struck-out' : undefined);
      }
      const deleted = child.name === 'del' || child.name === 'moveFrom';
      if (deleted && !gone) leftOut.push({ what: 'struck-out', text: wordsOf(child) });
      walk(child, child.name === 'p' ? childOf(child, 'pPr') : paragraph, gone || deleted);
    }
  };
  walk(document, undefined, false);
  return found;
}

/**
 * A Word document's parts, in which runs that are hidden or struck out have a style that says so.
 * @param leftOut takes the words of tracked deletions
 */
export function withUnseenMarked(bytes: Uint8Array, leftOut: LeftOut[]) {
  const entries = new Map((zipEntries(bytes) ?? []).map((entry): [string, ZipEntry] => [entry.name.replace(/^\//, ''), entry]));
  const part = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`it has no ${name}`);
    return unpack(bytes, entry);
  };
  const text = (name: string) => new TextDecoder().decode(part(name));
  const marked = (name: string): string => {
    const xml = text(name);
    const styleSheet = name.replace(/(?<![^/])[^/]*$/, 'styles.xml');
    const runs = unseenRuns(xmlTree(xml), entries.has(styleSheet) ? xmlTree(text(styleSheet)) : undefined, leftOut);
    if (!runs.some(Boolean)) return xml;
    if (xml.match(anyRun)?.length !== runs.length) throw new Error('its runs cannot be told apart');
    let at = 0;
    return xml.replace(anyRun, (tag) => {
      const what = runs[at++];
      const prefix = runTag.exec(tag)?.[1];
      runTag.lastIndex = 0;
      if (!what || prefix === undefined) return tag;
      return `${tag}<${prefix}rPr><${prefix}rStyle ${prefix}val="${unseenStyles[what]}"/></${prefix}rPr>`;
    });
  };
  return {
    exists: (name: string) => entries.has(name),
    read: async (name: string, encoding?: string) => {
      if (encoding === 'base64') return Buffer.from(part(name)).toString('base64');
      if (!encoding) return part(name);
      return /(?:^|\/)document\d*\.xml$/.test(name) ? marked(name) : new TextDecoder(encoding).decode(part(name));
    },
  };
}
