import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Words as written, punctuation included, so that a lost comma shows too. */
const writtenWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** All words in blocks, however deeply nested. */
function wordsIn(children: RootContent[]): string[] {
  const texts: string[] = [];
  const root: Root = { type: 'root', children };
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') texts.push(node.value);
    if (node.type !== 'text' && node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') texts.push(' ');
  });
  return writtenWords(texts.join(''));
}

/** How many more times each word occurs in `whole` than in `parts`; negative where it occurs more often in `parts`. */
function difference(whole: string[], parts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of whole) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of parts) counts.set(word, (counts.get(word) ?? 0) - 1);
  return new Map([...counts].filter(([, count]) => count !== 0));
}

/**
 * Checks that every word of a section of findings is in exactly one finding or reported as left out, and warns of any that is not.
 */
export default function remarkSelfCheck() {
  return (_tree: unknown, file: VFile): void => {
    const { sections = [], findings = [], leftOut = [] } = file.data;
    for (const { key, findings: hasFindings, title } of new Set(sections.map(({ profile }) => profile))) {
      if (!hasFindings) continue;
      const whole = wordsIn(sections.filter(({ profile }) => profile.key === key).flatMap(({ nodes }) => nodes));
      const parts = [
        ...findings.filter(({ at }) => at.key === key).map(({ text }) => text),
        ...leftOut.filter(({ section }) => section === key).map(({ text }) => text),
      ].flatMap(writtenWords);
      const unexplained = difference(whole, parts);
      if (unexplained.size === 0) continue;
      const named = [...unexplained].slice(0, 8).map(([word, count]) => (count > 0 ? word : `${word} (once too often)`));
      file.message(`${unexplained.size} words of "${title}" are not in exactly one finding: ${named.join(', ')}`, {
        source: 'followthrough',
        ruleId: 'unexplained-words',
      }).note = 'Compare the section with the document.';
    }
  };
}
