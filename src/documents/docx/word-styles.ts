import { limits } from '../limits.ts';
import { childOf, switchOf, valOf, type XmlElement } from './xml-tree.ts';

/** The styles of a document by id, each with those that it is based on. */
export class WordStyles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly usual: string | undefined;

  constructor(styles: XmlElement | undefined) {
    for (const style of styles?.children[0]?.children ?? []) {
      if (style.name === 'style') this.byId.set(style.attributes['styleId'] ?? '', style);
    }
    this.usual = [...this.byId.values()].find(
      ({ attributes }) => attributes['type'] === 'paragraph' && /^(?:1|true)$/.test(attributes['default'] ?? ''),
    )?.attributes['styleId'];
  }

  /** A style and those it is based on, nearest first. */
  chain(id: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    let at = this.byId.get(id ?? '');
    while (at && !found.includes(at) && found.length < limits.styleChain) {
      found.push(at);
      at = this.byId.get(valOf(at, 'basedOn') ?? '');
    }
    return found;
  }

  ofParagraph(properties: XmlElement | undefined): XmlElement[] {
    return this.chain(valOf(properties, 'pStyle') ?? this.usual);
  }

  /** The level of a heading, from 1; undefined for any other paragraph. */
  headingLevel(properties: XmlElement | undefined): number | undefined {
    const chain = this.ofParagraph(properties);
    const stated = [properties, ...chain.map((style) => childOf(style, 'pPr'))].map((one) => valOf(one, 'outlineLvl'));
    const outline = stated.find((value) => value !== undefined);
    if (outline !== undefined && Number(outline) < 9) return Number(outline) + 1;
    const named = chain.map((style) => /^(?:heading (\d)|(title))$/i.exec(valOf(style, 'name') ?? '')).find(Boolean);
    return named ? Number(named[1] ?? 1) : undefined;
  }

  /** A property of a run that is on or off: its own, or its style's, or its paragraph's style's. */
  isOn(name: string, run: XmlElement | undefined, paragraph: XmlElement | undefined): boolean {
    const styles = [...this.chain(valOf(run, 'rStyle')), ...this.ofParagraph(paragraph)];
    const stated = [run, ...styles.map((style) => childOf(style, 'rPr'))].map((one) => switchOf(one, name));
    return stated.find((value) => value !== undefined) ?? false;
  }

  /** Whether a table's style colours any of its cells. */
  coloursCells(table: XmlElement | undefined): boolean {
    const holds = (element: XmlElement): boolean =>
      (element.name === 'shd' && fillOf(element) !== undefined) || element.children.some(holds);
    return this.chain(valOf(table, 'tblStyle')).some(holds);
  }
}

/** Six digits of the colour that a `shd` gives, or undefined where it gives none. */
export function fillOf(shading: XmlElement | undefined): string | undefined {
  const { fill = '', val = '', color = '' } = shading?.attributes ?? {};
  const plain = val === 'solid' ? color : fill;
  return /^[\dA-F]{6}$/i.test(plain) ? plain.toUpperCase() : undefined;
}
