import type { LeftOutCell } from '../tables/left-out.ts';
import { tidyCell } from '../tables/tidy-cell.ts';
import type { Attributes } from './read-xml.ts';

/** Elements that are a drawing of their own. */
const shapes = /^(?:frame|custom-shape|g|rect|ellipse|circle|caption|line|polyline|polygon|path|connector|control|measure|page-thumbnail)$/;

/** Collects the drawings of a sheet, whose words do not belong to the cell they lie on. */
export function odsObjects() {
  const boxes = new Map<string, string>();
  let depth = 0;
  let [words, kind] = ['', ''];
  return {
    /** True while an element is part of a drawing. */
    isOpen: () => depth > 0,
    open(name: string, attributes: Attributes): void {
      if (/^(?:checkbox|radio)$/.test(name) && attributes.id) {
        const isTicked = (attributes['current-state'] ?? attributes['current-selected'] ?? attributes.state) === 'checked';
        boxes.set(attributes.id, `${attributes.label || attributes.name || 'a box'}, ${isTicked ? 'ticked' : 'not ticked'}`);
      }
      if (depth === 0 && !shapes.test(name)) return;
      if (depth === 0) [words, kind] = ['', 'a shape'];
      depth++;
      if (name === 'image') kind = 'a picture';
      if (name === 'object') kind = 'a chart or diagram';
      if (name === 'control') kind = boxes.get(attributes.control ?? '') ?? 'a control';
      if (name === 'p') words += '\n';
    },
    text(text: string): void {
      words += text;
    },
    /** @returns what to report, where a drawing ends here */
    close(): Pick<LeftOutCell, 'reason' | 'text' | 'isPart'> | undefined {
      depth--;
      if (depth > 0) return undefined;
      const text = tidyCell(words);
      return { reason: 'picture', text: text ? `${kind}: ${text}` : kind, isPart: true };
    },
  };
}
