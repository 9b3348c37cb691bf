import { ownValue } from '../../domain/own-value.ts';

/** An element of an XML document; a string among its children is text. */
export interface XmlElement {
  name: string;
  attributes?: Record<string, string>;
  children?: readonly (XmlElement | string)[];
}

/**
 * An XML 1.0 document in UTF-8, an element a line where elements hold elements. Any text may stand in it: signs of XML are escaped,
 * and what XML cannot hold, such as most control characters and half a surrogate pair, is left out.
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${elementText(root, '')}\n`;
}

function elementText({ name, attributes = {}, children = [] }: XmlElement, indent: string): string {
  const start = Object.entries(attributes).reduce((tag, [key, value]) => `${tag} ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`, name);
  if (children.length === 0) return `${indent}<${start}/>`;
  const holdsText = children.some((child) => typeof child === 'string');
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child, /[&<>\r]/g) : elementText(child, holdsText ? '' : `${indent}  `),
  );
  return holdsText ? `${indent}<${start}>${inner.join('')}</${name}>` : `${indent}<${start}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string, signs: RegExp): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(signs, (sign) => ownValue(references, sign) ?? `&#${sign.charCodeAt(0)};`);
}
