import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { withPlainLineEnds } from '../domain/plain-line-ends.ts';
import { type Problem, UnusableFile } from './unusable-file.ts';

/** A value that was read from a text, and where its parts stand there. */
export interface Placed {
  value: unknown;
  /** @returns line of the file on which a field stands, from 1; that of the nearest field around it where it is missing */
  lineOf: (field: readonly PropertyKey[]) => number;
}

/** What to do about broken YAML, by the parser's name for it; its words for what is wrong are kept. */
const todos: Readonly<Record<string, string>> = {
  BAD_INDENT: 'indent the line as the others of its list or fields',
  BLOCK_AS_IMPLICIT_KEY: 'put the whole value in quotes',
  DUPLICATE_KEY: 'keep one of the two fields of that name',
  MISSING_CHAR: 'close the quote or bracket',
  MULTIPLE_ANCHORS: 'keep one anchor',
  MULTIPLE_DOCS: 'take out the second ---',
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: 'take out the tag, which begins with an exclamation mark',
};

const firstLine = (message: string) => message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;

function problemOf({ code, message, linePos }: YAMLError, path: string | undefined, before: number): Problem {
  const todo = todos[code] ?? 'correct the line, or put the whole value in quotes';
  return { ...(path ? { path } : {}), line: before + (linePos?.[0].line ?? 1), reason: `invalid YAML: ${firstLine(message)}`, todo };
}

/**
 * Reads a YAML text.
 * @param path the file, named in errors
 * @param before lines of the file above the text
 * @param maxAliasCount how much of the text its aliases may repeat
 * @throws UnusableFile which names the line, what is wrong there and what to do; a field that is given twice is wrong too
 */
export function readYaml(text: string, path?: string, before = 0, maxAliasCount = 100): Placed {
  const lines = new LineCounter();
  const document = parsed(text, lines, path, before);
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong) throw new UnusableFile(problemOf(wrong, path, before));
  const lineOf = (field: readonly PropertyKey[]) => before + lines.linePos(offsetOf(document.contents, field)).line;
  try {
    return { value: document.toJS({ maxAliasCount }), lineOf };
  } catch (error) {
    // An alias that leads nowhere, or repeats too much.
    if (!(error instanceof ReferenceError)) throw error;
    const reason = `invalid YAML: ${firstLine(error.message)}`;
    throw new UnusableFile({
      ...(path ? { path } : {}),
      line: before + 1,
      reason,
      todo: 'write the values out instead of aliases (*name)',
    });
  }
}

/** @throws UnusableFile where values stand within each other so deep that the parser, which recurs, cannot follow */
function parsed(text: string, lineCounter: LineCounter, path: string | undefined, before: number) {
  try {
    return parseDocument(withPlainLineEnds(text), { lineCounter, stringKeys: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = 'invalid YAML: its values are nested too deeply';
    throw new UnusableFile({ ...(path ? { path } : {}), line: before + 1, reason, todo: 'write it with fewer levels' });
  }
}

/** Where a field begins in the text, or the nearest one around it. */
function offsetOf(root: Node | null, field: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const part of field) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(part));
      if (!isScalar(pair?.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      const item = node.items[part] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
