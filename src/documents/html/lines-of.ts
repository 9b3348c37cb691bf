import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { onOneLine } from '../../domain/text/run-together.ts';
import { normaliseWords } from '../normalise-words.ts';

/** A paragraph or point of its own within a paragraph. */
export interface Line {
  /** On one line, without the bullet. */
  text: string;
  /** The bullet it starts with. */
  glyph?: string;
  /** Of its first and last words in the file. */
  position?: Paragraph['position'];
}

const bullet = /^\s*(?:([•●○◦◼■▪▫·\uF0B7\uF0A7*])\s*|(o)\u00A0\s*|([–−-])\s+)(?=\S)/u;

function lineOf(children: PhrasingContent[]): Line {
  const whole = plainText({ type: 'paragraph', children });
  const glyph = bullet.exec(whole)?.slice(1).find(Boolean);
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return {
    text: onOneLine(normaliseWords(whole.replace(bullet, ''))),
    ...(glyph ? { glyph } : {}),
    ...(start && end ? { position: { start, end } } : {}),
  };
}

/** The lines of a paragraph. A line break alone is white space; an empty line ends a paragraph, a bullet starts a point. */
export function linesOf({ children }: Pick<Paragraph, 'children'>): Line[] {
  const parts: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') parts.push([]);
    else parts.at(-1)?.push(child);
  }
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const line of parts.map(lineOf)) {
    if (!line.text) open = undefined;
    else if (open && !line.glyph) {
      open.text += ` ${line.text}`;
      if (open.position && line.position) open.position = { start: open.position.start, end: line.position.end };
    } else {
      open = line;
      lines.push(line);
    }
  }
  return lines;
}
