import type { LinkTarget } from './propose-links.ts';
import type { Reference } from './references.ts';

const isOf =
  (kind: string) =>
  ({ id }: LinkTarget) =>
    id.includes(`/${kind}-`);

/** The finding that a number names; one list counts priority actions first and then areas for improvement. */
export function resolveReference({ kind, number }: Reference, targets: readonly LinkTarget[]): string | undefined {
  const before = kind === 'list' ? targets.filter(isOf('pa')).length : 0;
  const code = kind !== 'list' ? `${kind}-${number}` : number <= before ? `pa-${number}` : `ia-${number - before}`;
  return targets.find(({ id }) => id.endsWith(`/${code}`))?.id;
}
