import type { FindingSection } from '../finding-section.ts';

/** What a page calls a finding: its section and its number there, "Priority action 1". */
export function findingLabel({ at, number }: { at: Pick<FindingSection, 'one'>; number: number }): string {
  return `${at.one} ${number}`;
}
