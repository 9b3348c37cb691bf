import { isNode, LineCounter, parseDocument } from 'yaml';
import { withPlainLineEnds } from '../plain-line-ends.ts';

/**
 * Line of a file, from 1, on which a field of its front matter stands.
 * @param field names and places, such as `speaksTo.0.finding`
 * @returns undefined where the file has no such field
 */
export function lineOf(text: string, field: string): number | undefined {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(withPlainLineEnds(text)) ?? [];
  const lines = new LineCounter();
  const path = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const node = parseDocument(yaml, { lineCounter: lines }).getIn(path, true);
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line + 1 : undefined;
}
