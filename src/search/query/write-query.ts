import type { ParsedQuery } from './parse-query.ts';

/** Writes a query as a reader would type it; reading it again gives the same. */
export function writeQuery({ words, phrases, without, filters }: ParsedQuery): string {
  const quoted = (text: string) => (/\s/.test(text) ? `"${text}"` : text);
  return [
    words,
    ...phrases.map((phrase) => `"${phrase}"`),
    ...without.map((text) => `-${quoted(text)}`),
    ...filters.map(({ key, value, not }) => `${not ? '-' : ''}${key}:${quoted(value)}`),
  ]
    .filter(Boolean)
    .join(' ');
}
