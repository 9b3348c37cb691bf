import type { Html, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';

type Node = Root | RootContent;

/** A block of HTML may hold text after the marker, up to the next blank line. */
const pageMarker = /^<!--\s*page\s+(\d+)\s*-->([\s\S]*)$/;
const lineBreak = /^<br\s*\/?>$/i;

/** Drops the white space that a marker leaves at a block's edges, and one of two spaces round a marker within it. */
function trim(children: RootContent[]): void {
  for (const [index, child] of children.entries()) {
    const before = children[index - 1];
    if (child.type !== 'text') continue;
    if (!before || (before.type === 'text' && /\s$/.test(before.value))) child.value = child.value.trimStart();
    if (index === children.length - 1) child.value = child.value.trimEnd();
  }
}

/**
 * Reads Markdown. `<!-- page 7 -->`, between blocks or within one, says that from there on the text stands on page 7 of the
 * document; a block that holds a marker after some text runs on to that page. `<br>` is a line break. Other HTML is dropped
 * and warned about.
 */
export function parseMarkdown(text: string, file: VFile): Root {
  const parser = unified().use(remarkParse).use(remarkGfm);
  const tree = parser.parse(text);
  let page: number | undefined;
  const html = (node: Html): RootContent[] => {
    const marker = pageMarker.exec(node.value.trim());
    if (marker) {
      page = Number(marker[1]);
      return marker[2]?.trim() ? parser.parse(marker[2].trim()).children : [];
    }
    if (lineBreak.test(node.value.trim())) return [{ type: 'break' }];
    if (!/^<!--[\s\S]*-->$/.test(node.value.trim())) {
      file.message('HTML in the report is left out', { place: node.position, source: 'followthrough', ruleId: 'html' }).note =
        'Write it as Markdown.';
    }
    return [];
  };
  const visit = (node: Node): void => {
    if (!('children' in node)) return;
    let start = page;
    let textSeen = false;
    const kept: RootContent[] = [];
    for (const child of node.children as RootContent[]) {
      if (child.type === 'html') {
        const inner = html(child);
        for (const block of inner) visit(block);
        kept.push(...inner);
        if (!textSeen) start = page;
        textSeen ||= inner.length > 0;
        continue;
      }
      visit(child);
      // A marker at the very start of the first child moves the start of its parents as well.
      if (!textSeen) start = child.data?.page ?? page;
      textSeen = true;
      kept.push(child);
    }
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) trim(kept);
    node.children = kept as typeof node.children;
    if (page !== undefined && node.type !== 'root') node.data = { ...node.data, page: start ?? page, endPage: page };
  };
  visit(tree);
  tree.children = tree.children.filter((node) => node.type !== 'paragraph' || node.children.length > 0);
  return tree;
}
