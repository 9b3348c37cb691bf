import type { List, Paragraph, Root, Table } from 'mdast';
import { hyphenatedWords, joinLines } from './join-lines.ts';
import type { LeftOut } from './left-out.ts';
import { normaliseWords } from './normalise-words.ts';
import type { Place } from './place.ts';
import { withoutFootnoteMarks } from './raised-signs.ts';
import { withoutInvisible } from './without-invisible.ts';

const bullet = /^(\s*)(?:[◼■▪•●○◦*]|[-–−](?=\s))\s*(.*)$/s;
const row = /^(.+?) \| (.+)$/s;

interface Open {
  kind: 'paragraph' | 'bullet' | 'row';
  indent: number;
  lines: string[];
  place: Place;
}

const paragraph = (value: string, data: Place): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }], data });

/** Adds an indented block to the point or row before it. */
function continueLast(last: List | Table, { kind, place }: Open, text: string): void {
  if (last.type === 'list') {
    last.children.at(-1)?.children.push(paragraph(text, place));
    return;
  }
  // A cell holds no blocks: its lines are separated by breaks.
  const cell = last.children.at(-1)?.children.at(-1);
  cell?.children.push({ type: 'break' }, { type: 'text', value: kind === 'bullet' ? `• ${text}` : text });
  if (cell && place.endPage) cell.data = { ...cell.data, endPage: place.endPage };
}

function append(root: Root, open: Open, text: string, base: number, standsAlone: (text: string) => boolean): void {
  const { kind, indent, place } = open;
  const last = root.children.at(-1);
  const within = indent > base + 1 && kind !== 'row' && !standsAlone(text);
  if (within && (last?.type === 'table' || (last?.type === 'list' && kind === 'paragraph'))) continueLast(last, open, text);
  else if (kind === 'paragraph') root.children.push(paragraph(text, place));
  else if (kind === 'row') {
    const cells = (row.exec(text) ?? []).slice(1).map((value) => ({
      type: 'tableCell' as const,
      children: [{ type: 'text' as const, value: value.trim() }],
      data: place,
    }));
    const tableRow = { type: 'tableRow' as const, children: cells, data: place };
    if (last?.type === 'table') last.children.push(tableRow);
    else root.children.push({ type: 'table', children: [tableRow], data: place } satisfies Table);
  } else {
    const item = { type: 'listItem' as const, spread: false, children: [paragraph(text, place)], data: place };
    const parent = last?.type === 'list' && indent > base + 1 ? last.children.at(-1) : undefined;
    const inner = parent?.children.at(-1);
    if (inner?.type === 'list') inner.children.push(item);
    else if (parent) parent.children.push({ type: 'list', ordered: false, spread: false, children: [item], data: place } satisfies List);
    else if (last?.type === 'list') last.children.push(item);
    else root.children.push({ type: 'list', ordered: false, spread: false, children: [item], data: place });
  }
}

/**
 * Reads plain text: blank lines separate paragraphs, a bullet starts an item, a tab or ` | ` separates the cells of a row, and
 * form feeds separate pages. Text indented by two spaces or more beyond the bullet or row before it continues it.
 * @param standsAlone recognises headings, which never continue, by their text
 * @param leftOut takes what is left out
 */
export function parseText(source: string, standsAlone: (text: string) => boolean, leftOut: LeftOut[] = []): Root {
  const text = withoutInvisible(source);
  const root: Root = { type: 'root', children: [] };
  const pages = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<=\S)[ ]*\t\s*(?=\S)/g, ' | ')
    .split('\f');
  const paged = pages.filter((page) => page.trim()).length > 1;
  const hyphenated = hyphenatedWords(text.split(/[\n\f]/));
  let open: Open | undefined;
  let base = 0;
  const close = () => {
    if (open) {
      const words = normaliseWords(joinLines(open.lines, hyphenated));
      append(root, open, withoutFootnoteMarks(words, leftOut, open.place.page), base, standsAlone);
    }
    open = undefined;
  };
  for (const [index, page] of pages.entries()) {
    const here = paged ? index + 1 : undefined;
    for (const line of page.replace(/(?<!\n)\n+$/, '').split('\n')) {
      const point = bullet.exec(line);
      if (!line.trim()) {
        // A page may break within a paragraph, which then continues with a small letter.
        if (open && !(here && open.place.endPage !== here)) close();
        continue;
      }
      if (open && here && open.place.endPage !== here && !point && /^\s*\p{Ll}/u.test(line)) {
        open.lines.push(line.trim());
        open.place.endPage = here;
        continue;
      }
      if (open && !point && open.place.endPage === here) {
        open.lines.push(line.trim());
        continue;
      }
      close();
      const indent = /^\s*/.exec(line)?.[0].length ?? 0;
      const kind = point ? 'bullet' : row.test(line) ? 'row' : 'paragraph';
      const last = root.children.at(-1);
      if (kind === 'row' || (point && last?.type !== 'list' && !(last?.type === 'table' && indent > base + 1))) base = indent;
      open = {
        kind,
        indent,
        lines: [(point?.[2] ?? line).trim()],
        place: here ? { page: here, endPage: here } : {},
      };
    }
  }
  close();
  return root;
}
