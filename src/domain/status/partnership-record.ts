import { type LastReport, lastReports } from './last-reports.ts';
import type { StatusEvidence } from './status-evidence.ts';

/** What is on record of the partnership's answer to one recommendation; its status and the coverage matrix both rest on this. */
export interface PartnershipRecord {
  /** Entries in which the partnership speaks to it. */
  said: StatusEvidence[];
  /** Actions that a source files under it. */
  actions: LastReport[];
  /** Actions that only our reading ties to it. */
  readings: LastReport[];
}

/** How far a recommendation is answered: by an action, by one that only our reading ties to it, by a response without one, not at all. */
export const coverages = ['action', 'reading', 'answered', 'none'] as const;
export type Coverage = (typeof coverages)[number];

/** Sorts what the partnership says of a recommendation. @param evidence in any order */
export function partnershipRecord(evidence: readonly StatusEvidence[]): PartnershipRecord {
  const said = evidence.filter(({ speaker }) => speaker === 'partnership');
  const ties = (entry: StatusEvidence, ours: boolean) =>
    entry.actions.filter(({ inferred = [] }) => ours === (entry.link.inferred || inferred.includes(entry.link.finding)));
  const ofKind = (ours: boolean) => lastReports(said.map((entry) => ({ ...entry, actions: ties(entry, ours) })));
  return { said, actions: ofKind(false), readings: ofKind(true) };
}

/** How far a recommendation is answered, as far as is on record. */
export function coverageOf({ said, actions, readings }: PartnershipRecord): Coverage {
  if (actions.length > 0) return 'action';
  if (readings.length > 0) return 'reading';
  return said.length > 0 ? 'answered' : 'none';
}
