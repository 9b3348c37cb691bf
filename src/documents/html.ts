import type { Element } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { checkPage } from './check-nesting.ts';
import { joinHtmlLineEnds } from './html/join-line-ends.ts';
import { keepText } from './html/keep-text.ts';
import { pagePlacer } from './html/page-placer.ts';
import { readTable } from './html/read-table.ts';
import { tidyBlocks } from './html/tidy-blocks.ts';
import { type LeftOut, nameLeftOut } from './left-out.ts';
import { parseText } from './text.ts';
import { UnreadableInput } from './unreadable-input.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;

/** Elements reduced to their words: no address, picture or type style gets into content. */
const inWords = [
  'a',
  'abbr',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'kbd',
  'label',
  'mark',
  'q',
  'samp',
  'small',
  'strong',
  'tt',
  'u',
  'var',
];
const asBlocks = ['caption', 'dd', 'dl', 'dt', 'details', 'legend', 'summary'];

function handlers(standsAlone: (text: string) => boolean): Record<string, Handle> {
  let tables = 0;
  const words: Handle = (state, element) => state.all(element);
  const blocks: Handle = (state, element) => state.toFlow(state.all(element));
  const preformatted: Handle = (state, element) => parseText(state.all(element).map(textOf).join(''), standsAlone).children;
  const table: Handle = (state, element) => {
    const caption = element.children.find((child): child is Element => child.type === 'element' && child.tagName === 'caption');
    const read = (cell: Element) => tidyBlocks(state.toFlow(state.all(cell)));
    return [...(caption ? read(caption) : []), ...readTable(element, `t${++tables}`, read, standsAlone)];
  };
  return {
    ...Object.fromEntries(inWords.map((name) => [name, words])),
    ...Object.fromEntries(asBlocks.map((name) => [name, blocks])),
    pre: preformatted,
    table,
  };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? (node.children as RootContent[]).map(textOf).join('') : '';
}

/**
 * Reads a web page as Markdown's tree: its text, without scripts, pictures or links. Table cells say which row they are
 * in; `<!-- page 7 -->` says that the text from there on is on page 7 of the document. Hidden or struck-out text and footnote marks
 * are left out and reported.
 * @param standsAlone recognises headings and table heads by their text
 * @param leftOut what was left out before
 * @throws UnreadableInput where its elements are nested too deeply to be followed
 */
export function parseHtml(html: string, standsAlone: (text: string) => boolean, file: VFile, leftOut: readonly LeftOut[] = []): Root {
  checkPage(html);
  try {
    const page = unified().use(rehypeParse).parse(html);
    const placeOnPages = pagePlacer(page, html);
    nameLeftOut(file, [...leftOut, ...keepText(page)]);
    joinHtmlLineEnds(page);
    const tree = unified()
      .use(rehypeRemark, { handlers: handlers(standsAlone) })
      .runSync(page);
    tree.children = tidyBlocks(tree.children);
    placeOnPages(tree);
    return tree;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableInput(
      'too-deep',
      'its elements are nested too deeply for a report',
      'save it as PDF from a browser and ingest that',
    );
  }
}
