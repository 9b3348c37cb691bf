import type { ContentValues } from './content-values.ts';

/**
 * Makes the function that says which themes hold for the findings of a report, by its framework; undefined where all do.
 */
export function themesHeld({
  frameworks,
  reports,
}: Pick<ContentValues, 'frameworks' | 'reports'>): (report: string) => readonly string[] | undefined {
  const held = new Map(frameworks.map(({ id, themes }) => [id, themes]));
  const frameworkOf = new Map(reports.map(({ id, framework }) => [id, framework]));
  return (report) => held.get(frameworkOf.get(report) ?? '');
}
