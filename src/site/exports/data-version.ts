import type { DataSet } from './data-set.ts';

/**
 * The version of the data set as semantic versions are written: the day up to which it knows anything, and the first digits
 * of the content's hash, `2026.11.24+1a2b3c4d5e6f`.
 */
export function dataVersion({ asOf, hash }: Pick<DataSet, 'asOf' | 'hash'>): string {
  return `${asOf.split('-').map(Number).join('.')}+${hash.slice(0, 12)}`;
}
