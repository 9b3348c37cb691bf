import { onOneLine } from '../domain/text/run-together.ts';

/** A document that hyphenates does so more than once or twice; fewer are compounds that are also written as one word. */
const leastHyphenated = 3;

/** Letters of a word's beginning that are remembered over the ends of lines. */
const longestWord = 100;

/** The word, or the number and word (`18-month`), that two lines part at a hyphen, with the hyphen and without it, in lower case. */
function parted(above: string, below: string): { hyphenated: string; closed: string } | undefined {
  if (!above.endsWith('-')) return undefined;
  const start = /(?<![\p{L}\d])[\p{L}\d]+-$/u.exec(above)?.[0].toLowerCase();
  const end = /^[\p{L}\d]+/u.exec(below)?.[0].toLowerCase();
  if (!start || !end || /^(?:and|or|to)$/.test(end)) return undefined;
  return { hyphenated: start + end, closed: start.slice(0, -1) + end };
}

/**
 * Words of a document that its typesetter hyphenates at lines' ends: written whole elsewhere, and never with that hyphen.
 * @param lines in order
 * @returns the words without the hyphen, in lower case; none where the document does not hyphenate
 */
export function hyphenatedWords(lines: string[]): Set<string> {
  const whole = new Set<string>();
  for (const line of lines) {
    // The last word of a line may be half a word, and so may the first.
    const words = line.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
    for (const word of words.slice(1, /-$/.test(line) ? -1 : undefined)) whole.add(word);
  }
  const found = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const word = parted(lines[index - 1] ?? '', line);
    if (word && whole.has(word.closed) && !whole.has(word.hyphenated)) found.add(word.closed);
  }
  return found.size >= leastHyphenated ? found : new Set();
}

/**
 * Lines to running text. A hyphen at a line's end is kept and joins, save where it stands for the end of a word (`short- and
 * long-term`) and where the typesetter put it there. A soft hyphen goes.
 * @param hyphenated from {@link hyphenatedWords}
 */
export function joinLines(lines: string[], hyphenated: ReadonlySet<string>): string {
  const parts: string[] = [];
  // The end of what is joined so far, which the next line may go on with.
  let above = '';
  for (const line of lines) {
    const word = parted(above, line);
    const closes = above.endsWith('\u00AD') || (word !== undefined && hyphenated.has(word.closed));
    if (closes) {
      const shortened = parts.pop()?.slice(0, -1);
      if (shortened) parts.push(shortened);
      above = above.slice(0, -1);
    }
    if (!line) continue;
    const joins = closes || word !== undefined;
    parts.push(above && !joins ? ` ${line}` : line);
    above = joins ? above.slice(-longestWord) + line : line;
  }
  return onOneLine(parts.join('').replace(/\u00AD/g, ''));
}

/** The same within a text whose lines are parted by line breaks; other line breaks stay. */
export function joinLineEnds(text: string, hyphenated: ReadonlySet<string>): string {
  if (!/[-\u00AD][ \t]*\n/.test(text)) return text;
  return text.replace(/(?<![\p{L}\d])([\p{L}\d]+[-\u00AD])[ \t]*\n[ \t]*(?=([\p{L}\d]*))/gu, (whole, above: string, below: string) => {
    if (above.endsWith('\u00AD')) return above.slice(0, -1);
    const word = parted(above, below);
    if (!word) return whole;
    return hyphenated.has(word.closed) ? above.slice(0, -1) : above;
  });
}
