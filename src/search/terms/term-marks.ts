import type { Stretch } from '../../documents/markdown/excerpt-at.ts';
import type { ReadText } from '../index/read-text.ts';

/** Places in a text at which a name of a glossary entry stands; of one name within another of the same entry, the outer. */
export function termMarks({ words, concepts }: ReadText, id: string): Stretch[] {
  const named = concepts
    .filter((match) => match.id === id)
    .map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }));
  return named.filter(({ start, end }) => !named.some((other) => other.start < start && other.end >= end));
}
