import type { Framework } from './schemas/framework.ts';

type Section = Framework['sections'][number];

/** A section of a framework that holds findings: where they stand, and what they are and are called. */
export interface FindingSection extends NonNullable<Section['findings']> {
  key: string;
  /** In the reports' usual words; ours where they have no heading over it. */
  heading: string;
  /** Whether reports have a heading over it. */
  isHeaded: boolean;
  /** Who is to answer the report: "the partnership". */
  responder: string;
  /** Place among the sections of its framework, from 0. */
  place: number;
}

/** The sections of a framework that hold findings, in the order of the report. */
export function findingSections({ sections, responder }: Framework): FindingSection[] {
  return sections.flatMap(({ key, title, heading, findings }, place) =>
    findings ? [{ ...findings, key, heading: title, isHeaded: heading !== undefined, responder: responder.name, place }] : [],
  );
}

/** The sections of all frameworks, one of a key, in the order in which our own lists show them. */
export function sectionsByWeight(frameworks: readonly Framework[]): FindingSection[] {
  const byKey = new Map(frameworks.flatMap(findingSections).map((section) => [section.key, section]));
  return [...byKey.values()].sort((a, b) => a.weight - b.weight || (a.key < b.key ? -1 : 1));
}

/** The same as reports have them, whatever lists show first. */
export const asPrinted = (sections: readonly FindingSection[]): FindingSection[] => sections.toSorted((a, b) => a.place - b.place);

/** Whether a finding asks to be acted on. */
export const isRecommendation = ({ at }: { at: FindingSection }): boolean => at.role === 'recommendation';
