/**
 * Names of the styles that mark a paragraph as the continuation of a list point, by the point's level. Mammoth knows five levels.
 */
export const continuedStyles = [1, 2, 3, 4, 5].map((level) => `continued point ${level}`);

/** The part of mammoth's nodes that is used here. */
export interface WordNode {
  type: string;
  children?: WordNode[];
  /** Of a text. */
  value?: string;
  verticalAlignment?: string;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: { level: string; isOrdered: boolean } | null;
  /** Twentieths of a point, as the paragraph itself states them. */
  indent?: { start: string | null };
}

/** Word's indent from one list level to the next, and how far two equal indents may differ. */
const step = 720;
const tolerance = 100;

const styleIndent = /^list (?:paragraph|continue)(?: (\d))?$/i;

/** How far a paragraph's text is indented. */
function indentOf({ numbering, indent, styleName }: WordNode): number {
  const stated = Number(indent?.start ?? Number.NaN);
  if (Number.isFinite(stated)) return stated;
  if (numbering) return step * (Number(numbering.level) + 1);
  const style = styleIndent.exec(styleName ?? '');
  return style ? step * Number(style[1] ?? 1) : 0;
}

const isEmpty = ({ value = '', children = [] }: WordNode): boolean => !value.trim() && children.every(isEmpty);

/**
 * Marks paragraphs without a bullet that continue the point before them, recognised by the same indent. Changes the nodes in place.
 */
export function markContinued(node: WordNode): WordNode {
  let texts: number[] = [];
  for (const child of node.children ?? []) {
    markContinued(child);
    if (child.type !== 'paragraph') {
      texts = [];
    } else if (child.numbering) {
      const level = Number(child.numbering.level);
      texts = [...texts.slice(0, level), indentOf(child)];
    } else if (!isEmpty(child)) {
      const indent = indentOf(child);
      const level = indent > 0 ? texts.findLastIndex((text) => text <= indent + tolerance) : -1;
      texts = texts.slice(0, level + 1);
      const style = continuedStyles[level];
      if (style) Object.assign(child, { styleId: style, styleName: style });
    }
  }
  return node;
}
