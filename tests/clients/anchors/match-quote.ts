import search from 'approx-string-match';

/** A stretch of a text, as offsets in UTF-16 units, and how many of the quotation's letters are otherwise there. */
export interface Match {
  start: number;
  end: number;
  errors: number;
}

/** What a selector says of a quotation. */
export interface Quote {
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** No more places than this are weighed. */
const mostErrors = 256;

/**
 * Finds a quotation in a text as Hypothesis's client does, its rules put in our words: where it stands letter for letter, or else where
 * it does with the fewest letters otherwise; of several places, the one whose surroundings are most like those that were kept.
 */
export function matchQuote(text: string, { exact, prefix = '', suffix = '' }: Quote): Match | undefined {
  if (exact === '') return undefined;
  const scores = placesOf(text, exact).map((match) => {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    return { match, score: 50 * (1 - match.errors / exact.length) + 20 * likeness(before, prefix) + 20 * likeness(after, suffix) };
  });
  return scores.sort((one, other) => other.score - one.score)[0]?.match;
}

function placesOf(text: string, quote: string): Match[] {
  const places: Match[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    places.push({ start: at, end: at + quote.length, errors: 0 });
  return places.length > 0 ? places : search(text, quote, Math.min(mostErrors, Math.floor(quote.length / 2)));
}

/** How much of what was kept is there, from 0 to 1. */
function likeness(text: string, kept: string): number {
  if (kept === '') return 1;
  if (text === '') return 0;
  const [best] = search(text, kept, kept.length);
  return best ? 1 - best.errors / kept.length : 0;
}
