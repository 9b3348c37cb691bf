/**
 * Which files stand beside a page, by its address: `/findings/hertfordshire-2023-07/pa-1/` has `/findings/hertfordshire-2023-07/pa-1.bib`.
 * Spelt out here and not taken from what builds them, since what was promised is not to shrink with the program.
 */
const endings: readonly (readonly [page: RegExp, endings: readonly string[]])[] = [
  [/^\/findings\/[^/]+\/[a-z]+-\d+\/$/, ['.json', '.bib', '.ris', '.csl.json', '.txt', '.md']],
  [/^\/reports\/[^/]+\/$/, ['.json', '.txt', '.bib', '.ris', '.csl.json']],
  [/^\/(?:partnerships|themes)\/[^/]+\/$/, ['.json']],
  [/^\/(?:responses|follow-ups)\/[^/]+\/[^/]+\/$/, ['.json']],
];

/** Addresses of the files that stand beside a page. */
export function filesBeside(page: string): string[] {
  const [, found = []] = endings.find(([pattern]) => pattern.test(page)) ?? [];
  return found.map((ending) => `${page.slice(0, -1)}${ending}`);
}
