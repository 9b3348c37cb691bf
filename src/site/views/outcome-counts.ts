import { type Outcome, outcomes } from '../../domain/schemas/report.ts';

/** How many of a list have each outcome; `unknown` counts those without one. Adds up to the length of the list. */
export function outcomeCounts(list: { outcome?: Outcome | undefined }[]): { outcome: Outcome | 'unknown'; count: number }[] {
  const counts = [...outcomes].map((outcome) => ({ outcome, count: list.filter((one) => one.outcome === outcome).length }));
  const unknown = list.filter((one) => !one.outcome).length;
  return unknown > 0 ? [...counts, { outcome: 'unknown' as const, count: unknown }] : counts;
}
