import type { ThemeEntry } from '../../domain/content-values.ts';
import type { ThemeScore } from '../../domain/schemas/tagger.ts';

/** How a theme's tags compare with labels. Counts of findings; shares from 0 to 1, absent where there is nothing to divide by. */
export interface TagErrors {
  theme: ThemeEntry;
  /** Findings to which readers gave the theme. */
  labelled: number;
  found: number;
  missed: number;
  /** Findings that the program gave the theme and readers did not. */
  wrong: number;
  /** Share of those tagged that readers gave the theme too. */
  precision?: number;
  /** Share of those labelled that the program found. */
  recall?: number;
  /** The two in one figure, their harmonic mean. */
  f1?: number;
}

/** Themes with their errors, worst first and those that nobody gave last; a score whose theme is not in the vocabulary is left out. */
export function tagErrors(scores: readonly ThemeScore[], themes: ReadonlyMap<string, ThemeEntry>): TagErrors[] {
  return scores
    .flatMap(({ id, right, extra, missed }): TagErrors[] => {
      const theme = themes.get(id);
      if (!theme) return [];
      return [
        {
          theme,
          labelled: right + missed,
          found: right,
          missed,
          wrong: extra,
          precision: share(right, right + extra),
          recall: share(right, right + missed),
          f1: share(2 * right, 2 * right + extra + missed),
        },
      ];
    })
    .sort((a, b) => (a.f1 ?? 2) - (b.f1 ?? 2) || (a.theme.label < b.theme.label ? -1 : 1));
}

const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
