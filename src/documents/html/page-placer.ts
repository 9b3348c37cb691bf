import type { Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const comment = /^\s*page\s+(\d+)\s*$/;

/** A marker that follows a text before its element ends. */
const markNext = /^\s*<!--\s*page\s/;

/**
 * Reads the comments `<!-- page 7 -->` of a web page, each of which says that the text from there on is on page 7.
 * @param html as parsed from `source`
 * @returns a function that marks every paragraph and heading made from the page with the pages it starts and ends on; a marker
 * at its very start counts for its start, one at its end for its end
 */
export function pagePlacer(html: HtmlRoot, source: string): (tree: Root) => void {
  const marks: { offset: number; page: number }[] = [];
  visit(html, 'comment', ({ value, position }) => {
    const page = comment.exec(value)?.[1];
    if (page && position?.start.offset !== undefined) marks.push({ offset: position.start.offset, page: Number(page) });
  });
  if (marks.length === 0) return () => {};
  const pageAt = (offset: number) => marks.findLast((mark) => mark.offset < offset)?.page;
  const endOf = (offset: number) => offset + (markNext.exec(source.slice(offset, offset + 200))?.[0].length ?? 0);
  return (tree) => {
    visit(tree, (node: Nodes) => {
      if (node.type !== 'paragraph' && node.type !== 'heading') return;
      const start = (node.children[0] ?? node).position?.start.offset;
      const textEnd = node.children.at(-1)?.position?.end.offset;
      if (start === undefined || textEnd === undefined) return;
      // Bare text in a list item or a cell has no element of its own whose end would be known.
      const endPage = pageAt(node.position?.end.offset ?? endOf(textEnd));
      if (endPage !== undefined) node.data = { ...node.data, page: pageAt(start) ?? endPage, endPage };
    });
  };
}
