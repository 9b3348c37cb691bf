/** Why the time to read a Markdown text would grow faster than its length. */
export interface Costly {
  rule: 'too-many-marks' | 'too-deep';
  /** Line of the text, from 1. */
  line: number;
  reason: string;
  todo: string;
}

/**
 * Most marks of emphasis, deletion, code, links and HTML in a block: each is compared with those before it. No block of the
 * project's own content or of a known report has more than 20.
 */
const most = 1000;

/** Runs of one mark, unless escaped by a backslash. */
const marks = /\\.|\*+|_+|~+|`+|[[\]<]/gs;

/** Nested quotations and lists, by their marks or indents. */
const deep = /^(?:[ \t]*(?:>|(?:[-*+]|\d+[.)])(?=[ \t]))){20}|^[ \t]{100,}(?:>|(?:[-*+]|\d+[.)])[ \t])/;

/**
 * Finds where a Markdown text has more marks in one block, or blocks nested more deeply, than can be read in linear time.
 */
export function costlyMarkdown(markdown: string): Costly | undefined {
  let inBlock = 0;
  for (const [index, line] of markdown.split(/\r\n?|\n/).entries()) {
    if (deep.test(line)) {
      const reason = 'its lists or quotations are nested too deeply to be read';
      return { rule: 'too-deep', line: index + 1, reason, todo: 'write it with fewer levels' };
    }
    inBlock = line.trim() === '' ? 0 : inBlock + (line.match(marks) ?? []).filter((mark) => !mark.startsWith('\\')).length;
    if (inBlock > most) {
      const reason = `one block of text has over ${most.toLocaleString('en-GB')} marks such as * _ ~ [ ]`;
      return { rule: 'too-many-marks', line: index + 1, reason, todo: 'leave out the marks, or part the block with empty lines' };
    }
  }
  return undefined;
}
