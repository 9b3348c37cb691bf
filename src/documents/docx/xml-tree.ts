import { SaxesParser } from 'saxes';
import { limits } from '../limits.ts';

/** An element by its name without prefix, as are its attributes. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Characters directly within it. */
  text: string;
}

/**
 * A part of a Word document as a tree. A document type is refused, so that no entity is expanded.
 * @throws Error where it is not well formed
 */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  const text = (words: string) => {
    const last = open.at(-1);
    if (last) last.text += words;
  };
  parser.on('doctype', () => {
    throw new Error('it declares a document type');
  });
  parser.on('opentag', ({ local, attributes }) => {
    const named = Object.fromEntries(Object.values(attributes).map(({ local: name, value }) => [name, value]));
    const element: XmlElement = { name: local, attributes: named, children: [], text: '' };
    if (open.length > limits.nesting) throw new Error(`elements are nested more than ${limits.nesting} deep`);
    if (++count > limits.elements) throw new Error(`it has more than ${limits.elements.toLocaleString('en-GB')} elements`);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}

/** The first child of that name, by a path of names. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => child.name === name), element);
}

/** The `val` of a child, by a path of names. */
export const valOf = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  childOf(element, ...path)?.attributes['val'];

/** Whether a property is on, off, or not stated: `<w:vanish/>` is on, `<w:vanish w:val="0"/>` off. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && !/^(?:0|false|off|none)$/.test(found.attributes['val'] ?? '1');
}
