import { excerpt } from './excerpt.ts';

/** A stretch of a text, in UTF-16 units; `end` is the first that is not part of it. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The part of a text that shows a given stretch: from the beginning where the stretch is near it, otherwise from the start of
 * its sentence.
 * @param text plain text
 * @param shown the stretch to show; absent where the beginning will do
 * @param limit most characters of the part
 */
export function excerptAt(text: string, shown: Stretch | undefined, limit: number): Stretch {
  if (!shown || shown.end <= limit) return part(text, 0, limit);
  const sentence = Math.max(...['. ', '; ', ': '].map((end) => text.lastIndexOf(end, shown.start) + 2).filter((start) => start > 1), 0);
  const near = text.indexOf(' ', shown.start - Math.floor(limit / 2)) + 1;
  return part(text, shown.end - sentence <= limit ? sentence : near, limit);
}

function part(text: string, start: number, limit: number): Stretch {
  const rest = text.slice(start);
  const cut = excerpt(rest, limit);
  return { start, end: rest.length <= limit ? text.length : start + cut.length - ' …'.length };
}
