import { answersLooked } from '../../content/index/answers-looked.ts';
import { findingStatus } from '../../content/index/finding-status.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { leadingKind } from '../../content/index/leading-kind.ts';
import { recommendations } from '../../content/index/recommendations.ts';
import type { EventEntry, FindingEntry, PartnershipEntry, ReportEntry } from '../../domain/content-values.ts';
import type { FindingSection } from '../../domain/finding-section.ts';
import type { StatusWord } from '../../domain/schemas/status.ts';
import { type AreaInspection, inspectionsOfArea, leadingInspections } from './area-inspections.ts';
import { type AreaOpening, areaOpening } from './area-opening.ts';
import { type AreaThemes, areaThemes } from './area-themes.ts';
import { newerInspection } from './latest-inspections.ts';
import { type Moment, moments } from './moments.ts';

/** Everything that an area's page shows. */
export interface PartnershipView {
  partnership: PartnershipEntry;
  /** Of the newest full report here; absent where none is. */
  opening?: AreaOpening;
  /** The newest report of each kind by theme; none where themes hold for none of them. */
  themes: AreaThemes[];
  /** Of the kind that speaks for the area, newest first. */
  inspections: AreaInspection[];
  /** Those of other kinds, by kind, newest first. */
  otherKinds: AreaInspection[][];
  /** Of the kind that speaks for the area first; newest report first. */
  reports: {
    report: ReportEntry;
    groups: { section: FindingSection; findings: FindingWithEvents[] }[];
    findings: number;
    /** Ids of the findings that ask for action. */
    asked: string[];
    /** ISO day on which the partnership's answer was last looked for; absent where nobody has looked yet. */
    looked?: string;
    /** The newest inspection of the area, where it is newer than this report. */
    newer?: AreaInspection;
  }[];
  /** Inspections, responses and follow-ups, oldest first. */
  moments: Moment[];
  events: EventEntry[];
}

/** A finding with its status, where it is a recommendation, and the number of entries in each of its tracks. */
export interface FindingWithEvents {
  finding: FindingEntry;
  status?: StatusWord;
  promised: number;
  followed: number;
}

/** Gathers what an area's page shows. */
export function partnershipView(content: SiteContent, partnership: PartnershipEntry): PartnershipView {
  const all = inspectionsOfArea(content, partnership.id);
  const inspections = leadingInspections(content, partnership.id);
  const others = all.filter((one) => !inspections.includes(one));
  const leading = leadingKind(content, partnership.id);
  const reports = (content.reportsOfPartnership.get(partnership.id) ?? [])
    .toReversed()
    .sort((a, b) => Number(b.framework === leading) - Number(a.framework === leading));
  const events = content.eventsOfPartnership.get(partnership.id) ?? [];
  const opening = areaOpening(content, partnership);
  return {
    partnership,
    ...(opening ? { opening } : {}),
    themes: areaThemes(content, partnership.id),
    inspections,
    otherKinds: [...Map.groupBy(others, ({ framework }) => framework?.id).values()],
    events,
    moments: moments(content, all, events),
    reports: reports.map((report) => {
      const findings = (content.findingsOfReport.get(report.id) ?? []).map((finding) => withEvents(content, finding));
      const groups = content.sections.map((section) => ({
        section,
        findings: findings.filter((one) => one.finding.section === section.key),
      }));
      const newer = newerInspection(content, report);
      const looked = answersLooked(content, report);
      return {
        report,
        findings: findings.length,
        asked: recommendations(content, report).map(({ id }) => id),
        groups: groups.filter((group) => group.findings.length > 0),
        ...(looked ? { looked } : {}),
        ...(newer ? { newer } : {}),
      };
    }),
  };
}

function withEvents(content: SiteContent, finding: FindingEntry): FindingWithEvents {
  const events = content.eventsOfFinding.get(finding.id) ?? [];
  const promised = events.filter(({ event }) => event.speaker === 'partnership').length;
  const status = findingStatus(content, finding)?.decided;
  return { finding, ...(status ? { status } : {}), promised, followed: events.length - promised };
}
