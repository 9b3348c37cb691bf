import { answersLooked } from '../../content/index/answers-looked.ts';
import { findingEvidence } from '../../content/index/finding-status.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { recommendations } from '../../content/index/recommendations.ts';
import type { EventEntry, PartnershipEntry, ReportEntry } from '../../domain/content-values.ts';
import { answeredReport } from './answered-report.ts';
import type { AreaInspection } from './area-inspections.ts';
import { saidBefore } from './said-before.ts';

/** What the page of an area says first of the newest full report here, in numbers. */
export interface AreaOpening {
  report: ReportEntry;
  findings: number;
  recommendations: number;
  /** Recommendations on which anyone has said anything since the inspection began. */
  followed: number;
  /** What the partnership has said since, newest first. */
  promised: { event: EventEntry }[];
  /** ISO day on which the partnership's answer was last looked for; absent where nobody has looked yet. */
  looked?: string;
}

/** How it stands with everything due after an inspection, each thing counted once. */
export interface DueInNumbers {
  all: number;
  onRecord: number;
  /** Looked for after it was due, and not found: nothing else is overdue. */
  overdue: number;
  /** Looked for and not found, before it was due or where no time is stated. */
  missing: number;
  notDue: number;
  unsought: number;
}

/** @returns nothing where no full report on the area is here */
export function areaOpening(content: SiteContent, { id }: PartnershipEntry): AreaOpening | undefined {
  const report = answeredReport(content, id);
  if (!report) return undefined;
  const asked = recommendations(content, report);
  const looked = answersLooked(content, report);
  return {
    report,
    findings: content.findingsOfReport.get(report.id)?.length ?? 0,
    recommendations: asked.length,
    followed: asked.filter((finding) => findingEvidence(content, finding).length > 0).length,
    promised: (content.eventsOfPartnership.get(id) ?? [])
      .filter((event) => event.speaker === 'partnership' && !saidBefore(event, report))
      .toReversed()
      .map((event) => ({ event })),
    ...(looked ? { looked } : {}),
  };
}

/** Counts what is due after an inspection by how it stands. */
export function dueInNumbers({ due }: Pick<AreaInspection, 'due'>): DueInNumbers {
  const number = (fits: (standing: AreaInspection['due'][number]['standing']) => boolean) =>
    due.filter(({ standing }) => fits(standing)).length;
  return {
    all: due.length,
    onRecord: number(({ state }) => state === 'on-record' || state === 'told'),
    overdue: number(({ late }) => late),
    missing: number(({ state, late }) => state === 'missing' && !late),
    notDue: number(({ state }) => state === 'not-due'),
    unsought: number(({ state }) => state === 'unsought'),
  };
}
