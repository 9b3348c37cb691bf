import type { Html, Root, RootContent, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';

type Node = Root | RootContent;

const pageMarker = /^<!--\s*page\s+(\d+)\s*-->$/;
const lineBreak = /^<br\s*\/?>$/i;

/**
 * Reads Markdown. `<!-- page 7 -->`, between blocks or within one, says that from there on the text stands on page 7 of the
 * document; a block that holds a marker after some text runs on to that page. `<br>` is a line break. Other HTML is dropped
 * and warned about.
 */
export function parseMarkdown(text: string, file: VFile): Root {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  let page: number | undefined;
  const html = (node: Html): RootContent[] => {
    const marker = pageMarker.exec(node.value.trim());
    if (marker) page = Number(marker[1]);
    else if (lineBreak.test(node.value.trim())) return [{ type: 'break' }];
    else if (!/^<!--/.test(node.value.trim())) {
      file.message('HTML in the report is left out', { place: node.position, source: 'followthrough', ruleId: 'html' }).note = 'Write it as Markdown.';
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
        kept.push(...html(child));
        if (!textSeen) start = page;
        continue;
      }
      visit(child);
      // A marker at the very start of the first child moves the start of its parents as well.
      if (!textSeen) start = child.data?.page ?? page;
      textSeen = true;
      kept.push(child);
    }
    node.children = kept as typeof node.children;
    if (page !== undefined && node.type !== 'root') node.data = { ...node.data, page: start ?? page, endPage: page };
  };
  visit(tree);
  for (const node of tree.children) if (node.type === 'table') spreadRows(node.children.flatMap((row) => row.children));
  tree.children = tree.children.filter((node) => node.type !== 'paragraph' || node.children.length > 0);
  return tree;
}

/** Drops the white space that a marker leaves at a cell's edges. */
function spreadRows(cells: TableCell[]): void {
  for (const { children } of cells) {
    const [first, last] = [children[0], children.at(-1)];
    if (first?.type === 'text') first.value = first.value.trimStart();
    if (last?.type === 'text') last.value = last.value.trimEnd();
  }
}
