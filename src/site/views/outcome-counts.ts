import type { SiteContent } from '../../content/index/index-content.ts';
import type { Outcome } from '../../domain/schemas/report.ts';

/** How many of a list have each outcome, best first; `unknown` counts those without one. Adds up to the length of the list. */
export function outcomeCounts(
  { outcomes }: Pick<SiteContent, 'outcomes'>,
  list: { outcome?: Outcome | undefined }[],
): { outcome: Outcome; count: number }[] {
  const counts = [...outcomes.keys()].map((outcome) => ({ outcome, count: list.filter((one) => one.outcome === outcome).length }));
  const unknown = list.filter((one) => !one.outcome).length;
  return unknown > 0 ? [...counts, { outcome: 'unknown', count: unknown }] : counts;
}
