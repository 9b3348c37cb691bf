import type { Html, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { count } from '../domain/words/count.ts';
import { hyphenatedWords, joinLineEnds } from './join-lines.ts';
import { type LeftOut, nameLeftOut } from './left-out.ts';
import { costlyMarkdown } from './markdown/costly-markdown.ts';
import { markdownParser } from './markdown/read-markdown.ts';
import { remarkSafeLinks } from './markdown/remark-safe-links.ts';
import { unsafeLinksIn } from './markdown/unsafe-links.ts';
import { normaliseWords } from './normalise-words.ts';
import { withoutFootnoteMarks } from './raised-signs.ts';
import { UnreadableInput } from './unreadable-input.ts';
import { withoutInvisible } from './without-invisible.ts';

type Node = Root | RootContent;

const parser = markdownParser().use(remarkSafeLinks).freeze();

/** A block of HTML may hold text after the marker, up to the next blank line. */
const pageMarkers = /^(?:<!--\s*page\s+(\d+)\s*-->\s*)+/;
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

function nameUnsafeLinks(tree: Root, file: VFile): void {
  const links = unsafeLinksIn(tree);
  const [first] = links;
  if (!first) return;
  const origin = { place: { line: first.line, column: 1 }, source: 'followthrough', ruleId: 'link' };
  const what = `${count(links.length, 'link is', 'links are')} left out and the words kept: the first`;
  file.info(`${what} ${first.problem}`, origin).note = 'Only links to https, http and mailto are taken.';
}

/**
 * Reads Markdown. `<!-- page 7 -->`, between blocks or within one, says that the text from there on is on page 7 of the
 * document; a block that holds a marker after some text runs on to that page. `<br>` is a line break. Other HTML is dropped with
 * a warning. Pictures, and links to anything but https, http and mailto, are reduced to their words.
 * @throws UnreadableInput where the time to read it would grow faster than its length
 */
export function parseMarkdown(text: string, file: VFile): Root {
  const parse = (markdown: string): Root => {
    const tree = parser.parse(markdown);
    nameUnsafeLinks(tree, file);
    return parser.runSync(tree) as Root;
  };
  const costly = costlyMarkdown(text);
  if (costly) throw new UnreadableInput(costly.rule, `line ${costly.line}: ${costly.reason}`, costly.todo);
  const tree = parse(withoutInvisible(text));
  let page: number | undefined;
  const leftOut: LeftOut[] = [];
  const hyphenated = hyphenatedWords(text.split('\n'));
  const html = (node: Html): RootContent[] => {
    const value = node.value.trim();
    const markers = pageMarkers.exec(value);
    if (markers) {
      page = Number(markers[1]);
      const rest = value.slice(markers[0].length);
      const inner = rest ? parse(rest).children : [];
      return inner.flatMap((block) => (block.type === 'html' ? html(block) : [block]));
    }
    if (lineBreak.test(node.value.trim())) return [{ type: 'break' }];
    if (!/^<!--[\s\S]*-->$/.test(node.value.trim())) {
      file.message('HTML in the report is left out', { place: node.position, source: 'followthrough', ruleId: 'html' }).note =
        'Write it as Markdown.';
    }
    return [];
  };
  const visit = (node: Node): void => {
    // An entity such as `&shy;` may stand for something that is not a word, so it is removed here.
    if (node.type === 'text') {
      node.value = withoutFootnoteMarks(normaliseWords(joinLineEnds(node.value, hyphenated)), leftOut, page);
    }
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
      if (child.type === 'delete' || child.type === 'footnoteReference') {
        const struck = child.type === 'delete';
        const words = struck ? plainText(child) : (child.label ?? child.identifier);
        leftOut.push({ what: struck ? 'struck-out' : 'footnote-mark', text: words, ...(page === undefined ? {} : { page }) });
        continue;
      }
      if (child.type === 'footnoteDefinition') continue;
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
  nameLeftOut(file, leftOut);
  tree.children = tree.children.filter((node) => node.type !== 'paragraph' || node.children.length > 0);
  return tree;
}
