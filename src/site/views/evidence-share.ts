import type { ThemeTag } from '../../domain/schemas/finding.ts';

/**
 * How much of a finding's text are the words that earned a tag, from 0 to 1; words that overlap count once.
 * @param length of the text, in UTF-16 units, as the tag's places are
 */
export function evidenceShare({ evidence, at }: Pick<ThemeTag, 'evidence' | 'at'>, length: number): number {
  const spans = at.map((start, index) => ({ start, end: start + (evidence[index] ?? '').length })).sort((a, b) => a.start - b.start);
  let covered = 0;
  let reached = 0;
  for (const { start, end } of spans) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length > 0 ? covered / length : 0;
}
