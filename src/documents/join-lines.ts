import { onOneLine } from '../domain/text/run-together.ts';

/** A document that hyphenates does so more than once or twice; fewer are compounds that are also written as one word. */
const leastHyphenated = 3;

/** Most letters at the start of a word that are remembered across the end of a line. */
const longestWord = 100;

/** The word, or the number and word (`18-month`), that is broken at a hyphen between two lines, with and without the hyphen, in lower case. */
function brokenWord(above: string, below: string): { hyphenated: string; closed: string } | undefined {
  if (!above.endsWith('-')) return undefined;
  const start = /(?<![\p{L}\d])[\p{L}\d]+-$/u.exec(above)?.[0].toLowerCase();
  const [, end, hyphen] = /^([\p{L}\d]+)(-?)/u.exec(below.toLowerCase()) ?? [];
  // `short- and long-term`, but not `face-to-face`.
  if (!start || !end || (/^(?:and|or|to)$/.test(end) && !hyphen)) return undefined;
  return { hyphenated: start + end, closed: start.slice(0, -1) + end };
}

/**
 * Words that a document's typesetter hyphenates at the ends of lines: written whole elsewhere, and never with that hyphen.
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
    const word = brokenWord(lines[index - 1] ?? '', line);
    if (word && whole.has(word.closed) && !whole.has(word.hyphenated)) found.add(word.closed);
  }
  return found.size >= leastHyphenated ? found : new Set();
}

/**
 * Lines to running text. A hyphen at the end of a line is kept and joins the two halves, unless it stands for the end of a word
 * (`short- and long-term`) or the typesetter put it there. Soft hyphens are dropped.
 * @param hyphenated from {@link hyphenatedWords}
 */
export function joinLines(lines: string[], hyphenated: ReadonlySet<string>): string {
  const parts: string[] = [];
  // The end of the text joined so far, which the next line may continue.
  let above = '';
  for (const line of lines) {
    const word = brokenWord(above, line);
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

/** The same within a text that has line breaks; breaks that split no word are kept. */
export function joinLineEnds(text: string, hyphenated: ReadonlySet<string>): string {
  if (!/[-\u00AD][ \t]*\n/.test(text)) return text;
  return text.replace(/(?<![\p{L}\d])([\p{L}\d]+[-\u00AD])[ \t]*\n[ \t]*(?=([\p{L}\d]*-?))/gu, (whole, above: string, below: string) => {
    if (above.endsWith('\u00AD')) return above.slice(0, -1);
    const word = brokenWord(above, below);
    if (!word) return whole;
    return hyphenated.has(word.closed) ? above.slice(0, -1) : above;
  });
}
