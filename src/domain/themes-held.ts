import type { ContentValues } from './content-values.ts';
import { kept, keptFor } from './kept.ts';
import { ownValue } from './own-value.ts';
import type { Framework } from './schemas/framework.ts';
import type { Theme } from './schemas/theme.ts';

type Made = Pick<Theme, 'id' | 'frameworks' | 'wordsFor'>;
type Holding = Pick<Framework, 'id' | 'themes'>;

/** Whether a theme holds for a kind of report: it was made for it, or for no kind in particular and the framework leaves it in. */
export const themeHolds = ({ id, frameworks }: Made, { id: kind, themes }: Holding): boolean =>
  frameworks?.includes(kind) ?? themes?.includes(id) ?? true;

/**
 * The themes that hold for a kind of report, in their order and with the words that find them in it; all where the kind is not known.
 * Where some were made for the kind, all are given as if they were.
 * @returns the same array for the same themes and framework, so that what is worked out of it is kept
 */
export function themesFor<T extends Made>(themes: readonly T[], framework: Holding | undefined): readonly T[] {
  return framework ? (chosen(themes)(framework) as readonly T[]) : themes;
}

const chosen = keptFor((themes: readonly Made[]) =>
  kept((framework: Holding): readonly Made[] => {
    const holding = themes.filter((theme) => themeHolds(theme, framework));
    const isAsGiven = holding.length === themes.length && !holding.some(({ wordsFor }) => wordsFor && ownValue(wordsFor, framework.id));
    const hasOwn = holding.some(({ frameworks }) => frameworks);
    if (isAsGiven && !hasOwn) return themes;
    const mark = hasOwn ? { frameworks: [framework.id] } : {};
    return holding.map((theme) => ({ ...theme, ...ownValue(theme.wordsFor ?? {}, framework.id), ...mark }));
  }),
);

/** The themes that hold for some kind of report that is here, and those made for no kind in particular. */
export const themesInUse = <T extends Made>(themes: readonly T[], reports: Pick<ContentValues, 'reports'>['reports']): T[] =>
  themes.filter(({ frameworks }) => !frameworks || reports.some(({ framework }) => frameworks.includes(framework)));

/** Makes the function that says which of some themes hold for the findings of a report, by its framework. */
export function themesHeld<T extends Made>(
  { frameworks, reports }: Pick<ContentValues, 'frameworks' | 'reports'>,
  themes: readonly T[],
): (report: string) => readonly T[] {
  const byId = new Map(frameworks.map((framework) => [framework.id, framework]));
  const frameworkOf = new Map(reports.map(({ id, framework }) => [id, byId.get(framework)]));
  return (report) => themesFor(themes, frameworkOf.get(report));
}
