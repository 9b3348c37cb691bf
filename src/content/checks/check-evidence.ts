import { plainText } from '../../documents/markdown/plain-text.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
import type { ThemeTag } from '../../domain/schemas/finding.ts';

/** A sentence for every word of a finding's tags that does not stand in its text where the tag says. */
export function checkEvidence({ id, body, themes }: Pick<FindingEntry, 'id' | 'body' | 'themes'>): string[] {
  const text = plainText(body);
  return themes.flatMap((tag) =>
    problemsOf(tag, text).map((problem) => `findings/${id}.md: theme ${tag.id}: ${problem}; run npm run ingest`),
  );
}

function problemsOf({ evidence, at, editor }: ThemeTag, text: string): string[] {
  if (evidence.length !== at.length) return [`it has ${evidence.length} words and ${at.length} places`];
  if (evidence.length === 0 && editor === undefined) return ['no word has earned it, and no editor has set it'];
  return evidence.flatMap((words, index) => {
    const place = at[index] ?? 0;
    if (text.startsWith(words, place)) return [];
    const found = text.slice(place, place + words.length);
    return [`“${words}” does not stand at ${place} of its text, where ${found === '' ? 'the text has ended' : `“${found}” stands`}`];
  });
}
