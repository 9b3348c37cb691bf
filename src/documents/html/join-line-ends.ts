import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { hyphenatedWords, joinLineEnds } from '../join-lines.ts';

/** Turns a line break between two texts into a character of the first, so that the end of the line can be examined. */
function foldBreaks(parent: Root | Element): void {
  const kept: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    const isBreak = last?.type === 'element' && last.tagName === 'br';
    if (child.type === 'text' && isBreak && before?.type === 'text' && /[\p{L}\d][-\u00AD]\s*$/u.test(before.value)) {
      kept.splice(-2, 2, { ...before, value: `${before.value.trimEnd()}\n${child.value.trimStart()}` } satisfies Text);
    } else kept.push(child);
  }
  parent.children = kept;
}

/** Joins words hyphenated at the end of a line, at a line break or within the source, as in every format. */
export function joinHtmlLineEnds(page: Root): void {
  const lines: string[] = [];
  visit(page, (node) => {
    if (node.type === 'element' || node.type === 'root') foldBreaks(node);
    if (node.type === 'text') lines.push(...node.value.split('\n').map((line) => line.trim()));
  });
  const hyphenated = hyphenatedWords(lines);
  visit(page, 'text', (node: Text) => {
    node.value = joinLineEnds(node.value, hyphenated);
  });
}
