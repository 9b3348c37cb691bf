/** Why reading a Markdown text would take ever longer the longer it is. */
export interface Costly {
  rule: 'too-many-marks' | 'too-deep';
  /** Line of the text, from 1. */
  line: number;
  reason: string;
  todo: string;
}

/**
 * Marks of emphasis, striking out, code, links and HTML that a block may have: each is compared with those before it. The most
 * in a block of the project's own content and of all known reports are 20.
 */
const most = 1000;

/** Runs of one mark; one after a backslash is none. */
const marks = /\\.|\*+|_+|~+|`+|[[\]<]/gs;

/** Quotations and lists within each other, by their marks or by their indents. */
const deep = /^(?:[ \t]*(?:>|(?:[-*+]|\d+[.)])(?=[ \t]))){20}|^[ \t]{100,}(?:>|(?:[-*+]|\d+[.)])[ \t])/;

/**
 * Where a Markdown text has more marks in one block, or blocks more deeply within each other, than can be read in a time that
 * grows with its length.
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
