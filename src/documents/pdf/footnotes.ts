import type { LeftOut } from '../left-out.ts';
import type { Line } from './lines.ts';
import { ancestor } from './structure-places.ts';

/** The role that PDF gives a footnote, and the newer one of its second edition. */
const isFootnote = ({ element }: Line): boolean =>
  ['Note', 'FENote'].some((role) => element?.role === role || ancestor(element, role) !== undefined);

/** Takes out the footnotes that a document marks as such, which stand between the two halves of a paragraph that a page breaks. */
export function withoutFootnotes(all: readonly Line[]): { lines: Line[]; footnotes: LeftOut[] } {
  const footnotes = all
    .filter(isFootnote)
    .flatMap(({ page, text, bullet, leftOut }): LeftOut[] => [
      { what: 'footnote', text: [bullet, text].filter(Boolean).join(' '), page },
      ...leftOut,
    ]);
  return { lines: all.filter((line) => !isFootnote(line)), footnotes };
}
