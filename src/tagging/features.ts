import type { Candidate } from './signals.ts';

/** One thing that speaks for or against a theme, and how much of it there is. */
export interface Feature {
  kind: 'always' | 'signal' | 'theme' | 'term' | 'beside';
  /** Name of the signal, the term, or the id of the other theme; empty for `always` and `theme`. */
  name: string;
  value: number;
}

/** Everything that is weighed to decide whether a text that mentions a theme is about it. */
export function featuresOf({ theme, hits, signals }: Candidate, all: readonly Candidate[]): Feature[] {
  return [
    { kind: 'always', name: '', value: 1 },
    { kind: 'theme', name: '', value: 1 },
    ...Object.entries(signals).map(([name, value]): Feature => ({ kind: 'signal', name, value })),
    ...[...new Set(hits.map(({ phrase }) => phrase.term))].map((name): Feature => ({ kind: 'term', name, value: 1 })),
    ...all
      .filter((other) => other.theme !== theme)
      .map((other): Feature => ({ kind: 'beside', name: other.theme, value: other.signals.proof })),
  ];
}
