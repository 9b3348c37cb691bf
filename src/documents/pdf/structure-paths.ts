import type { PDFPageProxy } from 'pdfjs-dist';

type Tree = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;
type Child = Tree['children'][number];

/** Roles that begin nothing new: text in them belongs to the paragraph or list item around them. */
const transparent = new Set(['Span', 'NonStruct', 'Lbl', 'LBody', 'Link', 'Reference']);
const cells = new Set(['TD', 'TH']);

export interface StructurePlace {
  /** Path of the innermost element that means something. */
  element: string;
  /** Path of the innermost table cell, `''` outside tables. */
  cell: string;
}

/**
 * Maps each piece of marked content on a page to its place in the page's structure tree.
 * @param tree from pdf.js `getStructTree`; null for an untagged page
 * @returns content id → place; a path names roles with their order among their siblings, `/Table0/TR2/TD1/P0`
 */
export function structurePaths(tree: Tree | null): Map<string, StructurePlace> {
  const places = new Map<string, StructurePlace>();
  const visit = (node: Child, element: string, cell: string, order: number): void => {
    if (!('role' in node)) {
      places.set(node.id, { element, cell });
      return;
    }
    const path = transparent.has(node.role) ? element : `${element}/${node.role}${order}`;
    const inner = cells.has(node.role) ? path : cell;
    let next = 0;
    for (const child of node.children) visit(child, path, inner, next++);
  };
  let next = 0;
  for (const child of tree?.children ?? []) visit(child, '', '', next++);
  return places;
}
