import { isScalar, LineCounter, type Pair, parseDocument, type Scalar, visit } from 'yaml';
import { withPlainLineEnds } from '../../domain/plain-line-ends.ts';

/** A value that YAML, or another program's YAML, reads otherwise than a person does. */
export interface Pitfall {
  /** Line of the file, from 1. */
  line: number;
  reason: string;
  todo: string;
}

const quoteIt = 'put the whole value in quotes';

/** What plain values may turn into, by how they are written. Our own reader takes them as words; older ones do not. */
const turned: readonly { pattern: RegExp; into: string }[] = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/, into: 'a time of day in UTC' },
  { pattern: /^(?:yes|no|on|off|y|n)$/i, into: 'true or false' },
];

/** Only what holds one of these is worth parsing again. */
const suspect = /[ \t]#|:[ \t]+(?:\d{4}-\d{2}-\d{2}|yes|no|on|off|y|n)[ \t]*$|-[ \t]+(?:\d{4}-\d{2}-\d{2}|yes|no|on|off|y|n)[ \t]*$/im;

function pitfallOf(scalar: Scalar, name: string): Omit<Pitfall, 'line'> | undefined {
  const { value, comment, source = '', type } = scalar;
  if (type !== 'PLAIN') return undefined;
  if (comment && (typeof value === 'string' || /^\S/.test(comment))) {
    const reason = `${name} ends at " #": "${source}" was read, and "#${comment}" taken for a comment`;
    return { reason, todo: `${quoteIt}, or write the comment on a line of its own` };
  }
  const other = typeof value === 'string' && turned.find(({ pattern }) => pattern.test(source));
  if (!other) return undefined;
  return { reason: `${name} has no quotes: other programs read ${source} as ${other.into}`, todo: quoteIt };
}

/**
 * Values of a YAML text that are cut at a " #" or that other programs take for something else, since they stand without quotes.
 * @param before lines of the file above the text
 */
export function yamlPitfalls(text: string, before = 0): Pitfall[] {
  if (!suspect.test(text)) return [];
  const lineCounter = new LineCounter();
  const found: Pitfall[] = [];
  visit(parseDocument(text, { lineCounter }), {
    Scalar(key, scalar, path) {
      if (key === 'key' || !scalar.range) return;
      const pair = path.findLast((node): node is Pair => 'key' in node && 'value' in node);
      const pitfall = pitfallOf(scalar, isScalar(pair?.key) ? String(pair.key.value) : 'a value');
      if (pitfall) found.push({ line: lineCounter.linePos(scalar.range[0]).line + before, ...pitfall });
    },
  });
  return found;
}

/** As {@link yamlPitfalls}, for the front matter of a Markdown file. */
export function frontMatterPitfalls(text: string): Pitfall[] {
  const yaml = /^---[^\n]*\n([\s\S]*?)\n---/.exec(withPlainLineEnds(text))?.[1];
  return yaml === undefined ? [] : yamlPitfalls(yaml, 1);
}
