import type { PageText, Run } from './read-pages.ts';

/** Share of a page's height, from either edge, that holds running heads and footers. */
const margin = 0.09;

const inMargin = (run: Run, height: number) => run.y < height * margin || run.y > height * (1 - margin);
/** Equal for runs at the same height with the same text, except for digits. */
const shape = ({ text, y }: Run) => `${Math.round(y)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()}`;

/** What {@link withoutFurniture} kept and what it dropped. */
export interface Stripped {
  pages: PageText[];
  /** Dropped runs; `once` where only the document marks it so, and no other page has the same. */
  dropped: { page: number; run: Run; once: boolean }[];
}

/**
 * Drops running heads, footers and page numbers: what the document marks as an artifact near a page's edge, and text near
 * an edge that recurs at the same height on most pages, with other digits. An artifact in the middle of a page is kept, because
 * a wrong mark there would lose words.
 */
export function withoutFurniture(pages: PageText[]): Stripped {
  const pagesOf = new Map<string, Set<number>>();
  for (const { number, height, runs } of pages) {
    for (const run of runs.filter((candidate) => inMargin(candidate, height) && /[\p{L}\d]/u.test(candidate.text))) {
      const key = shape(run);
      pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(number));
    }
  }
  const times = (run: Run) => pagesOf.get(shape(run))?.size ?? 0;
  const often = Math.max(2, pages.length * 0.6);
  const isFurniture = (run: Run, height: number) => inMargin(run, height) && (run.artifact || times(run) >= often);
  return {
    pages: pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !isFurniture(run, page.height)) })),
    dropped: pages.flatMap(({ number, height, runs }) =>
      runs.filter((run) => isFurniture(run, height)).map((run) => ({ page: number, run, once: times(run) === 1 })),
    ),
  };
}
