import type { SearchVisit } from './search-visit.ts';
import type { SearchWatch } from './watch-search.ts';

/** How long a reader waited in one visit, in milliseconds. */
export interface SearchWaits {
  /** From the first focus until the worker had opened the index. */
  ready: number;
  /** From the first key until the first results were seen. */
  first: number;
  /** Keys of the first query that came after its first results. */
  early: Wait[];
  /** Keys of the queries after it, and filters that were chosen. */
  later: Wait[];
  /** From question to answer of the worker; part of the above. */
  answering: number[];
  /** Tasks of the main thread over 50 ms: before the first focus, while the page itself came, and after it. */
  loadingTasks: number[];
  searchingTasks: number[];
}

/** What one key, or one choice, waited for until its results were seen. */
export interface Wait {
  query: string;
  kind: 'key' | 'choice';
  milliseconds: number;
  /** The part of it before the browser draws. */
  inPage: number;
  /** Another key came first, and its results, or those of one later still, were the next that were shown. */
  overtaken: boolean;
}

/** Tells what each key waited for. One letter alone asks nothing. */
export function waitsOf({ watch, firstKeys }: SearchVisit): SearchWaits {
  const { asked, shown, posted, answered, ready, focused, longTasks } = watch;
  const firstHits = shown.find(({ hits }) => hits > 0);
  const waits = asked.map((_, place) => waitOf(place, watch));
  const known = (list: (Wait | undefined)[]) => list.filter((wait) => wait !== undefined);
  const early = waits.slice(0, firstKeys).filter((_, place) => (asked[place]?.at ?? 0) > (firstHits?.seen ?? Number.POSITIVE_INFINITY));
  return {
    ready: ready - focused,
    first: (firstHits?.seen ?? Number.NaN) - (asked[0]?.at ?? Number.NaN),
    early: known(early),
    later: known(waits.slice(firstKeys)),
    answering: answered.map((at, place) => at - (posted[place] ?? at)),
    loadingTasks: longTasks.filter(({ at }) => at < focused).map(({ milliseconds }) => milliseconds),
    searchingTasks: longTasks.filter(({ at }) => at >= focused).map(({ milliseconds }) => milliseconds),
  };
}

function waitOf(place: number, { asked, shown }: SearchWatch): Wait | undefined {
  const question = asked[place];
  if (!question || [...question.query].length < 2) return undefined;
  const sameOrLater = asked.slice(place);
  const answer = shown.find(({ heading, inPage }) =>
    sameOrLater.some(({ at, query }) => inPage > at && (heading.endsWith(` for ${query}`) || question.kind === 'choice')),
  );
  if (!answer) return undefined;
  return {
    query: question.query,
    kind: question.kind,
    milliseconds: answer.seen - question.at,
    inPage: answer.inPage - question.at,
    overtaken: !answer.heading.endsWith(` for ${question.query}`),
  };
}
