import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { checkPage } from '../../documents/check-nesting.ts';
import { classStyles, isHidden, isStruck, propertyOf } from '../../documents/html/page-styles.ts';
import { allWords, blocks, isElement, pageWords } from '../../documents/html/page-words.ts';
import { siteParts } from '../../documents/html/site-parts.ts';
import type { LeftOutCell, LeftOutReason } from '../../documents/tables/left-out.ts';
import type { PlanBlock, PlanTable, PlanText } from '../../documents/tables/plan-table.ts';
import { rectangular } from '../../documents/tables/rectangular.ts';
import { tidyCell } from '../../documents/tables/tidy-cell.ts';
import { columnOf } from '../column-of.ts';
import { type PageTable, pageTable } from './page-table.ts';

const isFrame = ({ tagName }: Element) => /^(?:html|body|form|fieldset)$/.test(tagName);
const holdsBlock = (element: Element): boolean =>
  element.children.some((child) => isElement(child) && (blocks.test(child.tagName) || holdsBlock(child)));
const holds = (element: Element, tagName: string): boolean =>
  element.children.some((child) => isElement(child) && (child.tagName === tagName || holds(child, tagName)));

/** The one element of a kind, where there is exactly one. */
function only(page: Root, tagName: string): Element | undefined {
  const found: Element[] = [];
  const look = (parent: Root | Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === tagName) found.push(child);
      else look(child);
    }
  };
  look(page);
  return found.length === 1 ? found[0] : undefined;
}

/** Part of the site rather than its text: navigation, and a header without a heading. */
const isOfSite = (element: Element) =>
  /^(?:nav|aside|footer|search|dialog|menu)$/.test(element.tagName) ||
  siteParts.roles.has(propertyOf(element, 'role')) ||
  (element.tagName === 'header' && !holds(element, 'h1') && !holds(element, 'table'));

/** A short paragraph in bold is a heading. */
const isBold = (element: Element): boolean => {
  const own = element.children.filter((child) =>
    child.type === 'text' ? child.value.trim() : child.type === 'element' && child.tagName !== 'br',
  );
  return own.length > 0 && own.every((child) => isElement(child) && /^(?:b|strong)$/.test(child.tagName));
};
const longestHeading = 120;

/**
 * Reads the tables of a web page, and the texts around them, as a browser shows them: with ticked boxes, without what is hidden or
 * struck out. The site's parts around the text are left out, and reported where they hold cells.
 */
export function tablesFromHtml(html: string): PlanText {
  checkPage(html);
  const page: Root = unified().use(rehypeParse).parse(html);
  const styles = classStyles(page);
  const main = only(page, 'main') ?? only(page, 'article');
  const tables: PlanTable[] = [];
  const leftOut: LeftOutCell[] = [];
  const outline: PlanBlock[] = [];
  let texts: string[] = [];
  let cellsInSource = 0;
  let level = 1;
  let isAfterMain = false;
  visit(page, undefined, 0);
  return { tables, after: texts, outline, cellsInSource, leftOut };

  function addTable({ rows, leftOut: parts, cells, inner }: PageTable): void {
    const place = `table ${tables.length + 1}`;
    tables.push({ place, before: texts, rows: rectangular(rows) });
    leftOut.push(...parts.map((part) => ({ place, ...part })));
    cellsInSource += cells;
    texts = [];
    for (const one of inner) addTable(one);
  }

  function addText(text: string, kind: PlanBlock['kind'], depth: number): void {
    if (!text) return;
    texts.push(text);
    outline.push({ kind, level: depth, text });
    if (kind === 'heading' && depth < 7) level = depth;
  }

  function addBlock(element: Element, depth: number): void {
    const { text, left } = pageWords(element, styles);
    for (const part of left) leftOut.push({ place: 'text', address: `after “${texts.at(-1)?.slice(0, 40) ?? ''}”`, ...part, isPart: true });
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (heading) addText(text, 'heading', Number(heading));
    else if (element.tagName === 'summary') addText(text, 'heading', level + 1);
    else if (element.tagName === 'li') addText(text, 'point', depth);
    else if (element.tagName === 'p' && text.length <= longestHeading && isBold(element)) addText(text, 'heading', 7);
    else addText(text, 'paragraph', depth);
  }

  /** Counts the table cells in what is left out, like any others. */
  function leaveOut(element: Element, reason: LeftOutReason): void {
    if (element.tagName === 'table') {
      const place = `table ${tables.length + 1}`;
      const count = (table: PageTable): void => {
        leftOut.push(...table.leftOut.map((part) => ({ place: `a table before ${place}`, ...part })));
        cellsInSource += table.cells;
        table.inner.forEach(count);
      };
      count(pageTable(element, styles, reason));
    } else if (holds(element, 'table')) for (const child of element.children.filter(isElement)) leaveOut(child, reason);
    else if (reason !== 'site-part' && allWords(element).trim())
      leftOut.push({
        place: 'text',
        address: `after “${texts.at(-1)?.slice(0, 40) ?? ''}”`,
        reason,
        text: tidyCell(allWords(element)),
        isPart: true,
      });
  }

  function visit(parent: Root | Element, item: Element | undefined, depth: number): void {
    let run: Element['children'] = [];
    const endLine = () => {
      if (run.length > 0) addBlock({ type: 'element', tagName: item ? 'li' : 'span', properties: {}, children: run }, depth);
      run = [];
    };
    let term = '';
    for (const child of parent.children) {
      if (child.type === 'text') run.push(child);
      if (child.type !== 'element') continue;
      const reason =
        isAfterMain || isOfSite(child)
          ? 'site-part'
          : isHidden(child, styles)
            ? 'hidden-text'
            : isStruck(child, styles)
              ? 'struck'
              : undefined;
      const { tagName } = child;
      if (/^(?:head|script|style|template|noscript|iframe)$/.test(tagName)) continue;
      if (reason && (blocks.test(tagName) || holdsBlock(child) || reason === 'site-part')) {
        endLine();
        leaveOut(child, reason);
      } else if (tagName === 'table') {
        endLine();
        for (const caption of child.children.filter(isElement).filter((one) => one.tagName === 'caption')) addBlock(caption, depth);
        addTable(pageTable(child, styles));
      } else if (tagName === 'dt') {
        endLine();
        term = pageWords(child, styles).text;
        if (!columnOf(term)) addText(term, 'heading', 7);
      } else if (tagName === 'dd' && columnOf(term) && !holdsBlock(child)) {
        addText(`${term}: ${pageWords(child, styles).text}`, 'paragraph', depth);
      } else if (blocks.test(tagName) || isFrame(child) || holdsBlock(child)) {
        endLine();
        const isItem = tagName === 'li';
        if (holdsBlock(child) || isFrame(child)) visit(child, isItem ? child : undefined, /^[ou]l$/.test(tagName) ? depth + 1 : depth);
        else addBlock(item && tagName === 'p' ? { ...child, tagName: 'li' } : child, depth);
      } else run.push(child);
      if (child === main) isAfterMain = true;
    }
    endLine();
  }
}
