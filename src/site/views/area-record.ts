import type { SiteContent } from '../../content/index/index-content.ts';
import { leadingKind } from '../../content/index/leading-kind.ts';
import { recommendations } from '../../content/index/recommendations.ts';
import type { PartnershipEntry, ReportEntry } from '../../domain/content-values.ts';
import type { StandingState } from '../../domain/status/standing.ts';
import { absencesView } from './absences-view.ts';
import { coverageView } from './coverage-view.ts';
import { persistenceView } from './persistence-view.ts';

/** What is on record for an area and what is missing, in numbers; a part is absent if the area has no page of that kind. */
export interface AreaRecord {
  coverage?: { asked: number; withAction: number; byReading: number; judged: number };
  documents?: { expected: number; present: number; missing: number; unsought: number; notDue: number };
  /** Recommendations tied to another inspection. */
  persistence?: number;
}

/** The report whose recommendations are compared with what followed: the newest full one that has any, of the kind that speaks for the area. */
export function recordedReport(content: SiteContent, partnership: PartnershipEntry): ReportEntry | undefined {
  const leading = leadingKind(content, partnership.id);
  const reports = (content.reportsOfPartnership.get(partnership.id) ?? []).filter(({ framework }) => framework === leading);
  return reports.filter((report) => report.kind === 'full' && recommendations(content, report).length > 0).at(-1);
}

/** Counts what the pages of an area's record show. */
export function areaRecord(content: SiteContent, partnership: PartnershipEntry): AreaRecord {
  const report = recordedReport(content, partnership);
  const rows = report && coverageView(content, report).rows;
  const lines = absencesView(content, partnership)?.lines;
  const persistence = report && persistenceView(content, report);
  const inState = (...states: StandingState[]) => (lines ?? []).filter(({ state }) => states.includes(state)).length;
  return {
    ...(rows && {
      coverage: {
        asked: rows.length,
        withAction: rows.filter(({ coverage }) => coverage === 'action').length,
        byReading: rows.filter(({ coverage }) => coverage === 'reading').length,
        judged: rows.filter(({ inspectors }) => inspectors.verdict).length,
      },
    }),
    ...(lines && {
      documents: {
        expected: lines.length,
        present: inState('on-record', 'told'),
        missing: inState('missing'),
        unsought: inState('unsought'),
        notDue: inState('not-due'),
      },
    }),
    ...(persistence?.any && { persistence: persistence.chains.filter(({ before, after }) => before.length + after.length > 0).length }),
  };
}
