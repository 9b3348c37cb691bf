import type { LeftOutCell } from '../tables/left-out.ts';
import { tidyCell } from '../tables/tidy-cell.ts';
import { readXml } from './read-xml.ts';
import type { Relationship } from './relationships.ts';
import { addressOf } from './sheet.ts';
import type { WorkbookParts } from './workbook-parts.ts';

type Found = Omit<LeftOutCell, 'place'>;

/** Cells that have a note or a comment; the copy of a comment kept for older programs is not counted twice. */
function notesOf(xml: string, part: string): string[] {
  const found: string[] = [];
  readXml(xml, part, {
    open(name, { ref }) {
      if (/^(?:comment|threadedComment)$/.test(name) && ref) found.push(ref);
    },
  });
  return found;
}

/** Shapes, pictures and charts with their words, by the cell where each begins. */
function drawingsOf(xml: string, part: string): Found[] {
  const found: Found[] = [];
  let place = { row: 0, column: 0 };
  let [words, kind, digits] = ['', '', ''];
  readXml(xml, part, {
    open(name, { descr, title }, above) {
      if (/Anchor$/.test(name)) {
        place = { row: 0, column: 0 };
        [words, kind] = ['', ''];
      }
      if (above.includes('Fallback')) return;
      if (name === 'pic') kind ||= 'a picture';
      if (name === 'graphicFrame') kind ||= 'a chart or diagram';
      if (name === 'sp' || name === 'cxnSp') kind ||= 'a shape';
      if (name === 'cNvPr' && (descr || title)) words ||= `${descr ?? title}\n`;
      if (name === 'p') words += '\n';
      if (name === 'col' || name === 'row') digits = '';
    },
    text(text, within) {
      const parent = within.at(-1);
      if (parent === 't' && !within.includes('Fallback')) words += text;
      if (parent === 'col' || parent === 'row') digits += text;
    },
    close(name, above) {
      if (above.at(-1) === 'from' && name === 'col') place.column = Number(digits);
      if (above.at(-1) === 'from' && name === 'row') place.row = Number(digits);
      if (!/Anchor$/.test(name) || !kind) return;
      const text = tidyCell(words);
      found.push({ address: addressOf(place.row, place.column), reason: 'picture', text: text ? `${kind}: ${text}` : kind, isPart: true });
    },
  });
  return found;
}

/** Checkboxes that lie over the cells, and whether they are ticked. */
function checkboxesOf(xml: string, part: string, propertiesOf: (id: string) => string): Found[] {
  const found: Found[] = [];
  let digits = '';
  let open: { id: string; name: string; row: number; column: number } | undefined;
  readXml(xml, part, {
    open(name, { id = '', name: label = '' }, above) {
      if (name === 'control' && !above.includes('Fallback')) open = { id, name: label, row: 0, column: 0 };
      digits = '';
    },
    text(text) {
      if (open) digits += text;
    },
    close(name, above) {
      if (!open) return;
      if (above.at(-1) === 'from' && (name === 'row' || name === 'col')) open[name === 'row' ? 'row' : 'column'] = Number(digits);
      if (name !== 'control') return;
      const properties = propertiesOf(open.id);
      const state = /checked="(?:Checked|1|true)"/i.test(properties) ? 'ticked' : 'not ticked';
      if (/objectType="(?:CheckBox|Radio)"/i.test(properties))
        found.push({
          address: addressOf(open.row, open.column),
          reason: 'picture',
          text: `${open.name || 'a box'}, ${state}`,
          isPart: true,
        });
      open = undefined;
    },
  });
  return found;
}

/** Notes, comments, shapes, pictures, charts and checkboxes of a sheet, each with its cell. */
export function xlsxObjects(parts: WorkbookParts, part: string, xml: string, related: readonly Relationship[]): Found[] {
  const each = <T>(type: RegExp, read: (xml: string, part: string) => T[]): T[] =>
    related.filter((one) => type.test(one.type)).flatMap(({ target }) => read(parts.text(target) ?? '<none/>', target));
  const notes = new Set(each(/^(?:comments|threadedComment)$/, notesOf));
  const properties = new Map(related.filter(({ type }) => type === 'ctrlProp').map(({ id, target }) => [id, target]));
  const propertiesOf = (id: string) => {
    const target = properties.get(id);
    return (target && parts.text(target)) ?? '';
  };
  return [
    ...[...notes].map((address): Found => ({ address, reason: 'note', isPart: true })),
    ...each(/^drawing$/, drawingsOf),
    ...(properties.size > 0 ? checkboxesOf(xml, part, propertiesOf) : []),
  ];
}
