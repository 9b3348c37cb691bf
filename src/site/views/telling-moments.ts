import type { Moment } from './moments.ts';

/** Most entries of a short timeline. */
const most = 6;

/**
 * The entries of a history that tell the most: the newest two, and the newest turning points as room is left.
 * @param all oldest first
 * @returns oldest first; all of them where they are hardly more
 */
export function tellingMoments(all: readonly Moment[]): Moment[] {
  if (all.length <= most + 1) return [...all];
  const newest = all.slice(-2);
  const turning = all.slice(0, -2).filter(({ turning: is }) => is);
  return [...turning.slice(newest.length - most), ...newest];
}
