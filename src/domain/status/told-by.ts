import type { z } from 'zod';
import type { eventSource } from '../schemas/event.ts';

/** Who stands behind an entry for which no report and no official page was read. */
export type Teller = 'families' | 'press';

/** Who tells of something at second hand: nothing where one of its sources is a report or an official page. */
export function toldBy(sources: readonly Pick<z.infer<typeof eventSource>, 'kind'>[]): Teller | undefined {
  if (sources.some(({ kind }) => kind === 'report' || kind === 'official')) return undefined;
  if (sources.some(({ kind }) => kind === 'families')) return 'families';
  return sources.length > 0 ? 'press' : undefined;
}

/** How a label says that nobody read the thing itself, only what others wrote of it. */
export const tellerWords: Record<Teller, string> = {
  families: 'as reported by a parent carer forum',
  press: 'as reported in the press',
};
