import type { PDFPageProxy } from 'pdfjs-dist';

type Tree = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;
type Child = Tree['children'][number];

/** Roles that start no block: their text belongs to the paragraph or list item around them. */
const transparent = new Set(['Span', 'NonStruct', 'Lbl', 'LBody', 'Link', 'Reference']);
const cells = new Set(['TD', 'TH']);

/** An element of a page's structure tree that means something. */
export interface StructureElement {
  /** Such as `P` or `TD`. */
  role: string;
  /** Place among its siblings, from 0. */
  order: number;
  /** Equal for elements at the same place in the trees of two pages, such as a cell that continues; opaque. */
  key: string;
  /** Absent at the top. */
  parent?: StructureElement;
}

export interface StructurePlace {
  /** The innermost element, absent outside all. */
  element: StructureElement | undefined;
  /** The innermost table cell, absent outside tables. */
  cell: StructureElement | undefined;
}

/**
 * Maps each piece of marked content on a page to its place in the page's structure tree.
 * @param tree from pdf.js `getStructTree`; null for an untagged page
 * @returns content id → place
 */
export function structurePlaces(tree: Tree | null): Map<string, StructurePlace> {
  const places = new Map<string, StructurePlace>();
  const visit = (node: Child, order: number, { element, cell }: StructurePlace): void => {
    if (!('role' in node)) {
      places.set(node.id, { element, cell });
      return;
    }
    const own = transparent.has(node.role) ? element : elementIn(element, node.role, order);
    const inner = { element: own, cell: cells.has(node.role) ? own : cell };
    for (const [index, child] of node.children.entries()) visit(child, index, inner);
  };
  for (const [index, child] of (tree?.children ?? []).entries()) visit(child, index, { element: undefined, cell: undefined });
  return places;
}

/** An element within another, or at the top. */
export function elementIn(parent: StructureElement | undefined, role: string, order: number): StructureElement {
  return parent ? { role, order, key: `${parent.key}/${role}${order}`, parent } : { role, order, key: `/${role}${order}` };
}

/** The innermost element of a role around an element. */
export function ancestor(element: StructureElement | undefined, role: string): StructureElement | undefined {
  let at = element?.parent;
  while (at && at.role !== role) at = at.parent;
  return at;
}
