import { findingIdParts } from '../domain/finding-id.ts';
import type { LinkTarget } from './propose-links.ts';
import type { Reference } from './references.ts';

/**
 * The finding that a number names.
 * @param codes of the report's recommendations, in the order in which one list counts them
 */
export function resolveReference(
  { code, number }: Reference,
  targets: readonly LinkTarget[],
  codes: readonly string[],
): string | undefined {
  const parts = targets.map(({ id }) => ({ id, ...findingIdParts(id) }));
  const find = (prefix: string, own: number) => parts.find((one) => one.prefix === prefix && one.number === own)?.id;
  if (code !== undefined) return find(code, number);
  let left = number;
  for (const [at, prefix] of codes.entries()) {
    const count = parts.filter((one) => one.prefix === prefix).length;
    if (left <= count || at === codes.length - 1) return find(prefix, left);
    left -= count;
  }
  return undefined;
}
