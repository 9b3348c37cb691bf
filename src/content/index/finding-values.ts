import type { FindingEntry } from '../../domain/content-values.ts';
import { reportIdParts } from '../../domain/report-id.ts';
import type { Outcome } from '../../domain/schemas/report.ts';
import type { StatusWord } from '../../domain/schemas/status.ts';
import { findingStatus } from './finding-status.ts';
import type { SiteContent } from './index-content.ts';

/** The values of a finding by which lists are counted and narrowed, one of each kind. */
export interface FindingValues {
  section: string;
  /** `unknown` where its report is without one. */
  outcome: Outcome;
  /** In which its inspection began. */
  year: string;
  /** Partnership id. */
  area: string;
  /** `no-recommendation` where inspectors ask nothing by it, so that it has no status. */
  status: StatusWord['value'] | 'no-recommendation';
}

/** Tells a finding's values; they mean the same as the search page's filters of the same names. */
export function findingValues(content: SiteContent, finding: FindingEntry): FindingValues {
  const report = content.report.get(finding.report);
  return {
    section: finding.section,
    outcome: report?.outcome ?? 'unknown',
    year: (report?.inspection.start ?? reportIdParts(finding.report).month).slice(0, 4),
    area: finding.partnership,
    status: findingStatus(content, finding)?.decided.value ?? 'no-recommendation',
  };
}
