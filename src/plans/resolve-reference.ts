import { findingIdParts } from '../domain/finding-id.ts';
import type { LinkTarget } from './propose-links.ts';
import type { Reference } from './references.ts';

/** The finding that a number names; one list counts priority actions first and then areas for improvement. */
export function resolveReference({ kind, number }: Reference, targets: readonly LinkTarget[]): string | undefined {
  const parts = targets.map(({ id }) => ({ id, ...findingIdParts(id) }));
  const before = parts.filter(({ prefix }) => prefix === 'pa').length;
  const [prefix, own] = kind !== 'list' ? [kind, number] : number <= before ? ['pa', number] : ['ia', number - before];
  return parts.find((one) => one.prefix === prefix && one.number === own)?.id;
}
