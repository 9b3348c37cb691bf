import type { Section } from '../schemas/finding.ts';
import type { Outcome } from '../schemas/report.ts';
import type { FindingEntry } from './content-values.ts';
import type { SiteContent } from './index-content.ts';
import { type OnRecord, onRecord } from './on-record.ts';

/** The values of a finding by which lists are counted and narrowed, one of each kind. */
export interface FindingValues {
  section: Section;
  outcome: Outcome | 'unknown';
  /** In which its inspection began. */
  year: string;
  /** Partnership id. */
  area: string;
  record: OnRecord;
}

/** Tells a finding's values; they mean the same as the search page's filters of the same names. */
export function findingValues(content: SiteContent, finding: FindingEntry): FindingValues {
  const report = content.report.get(finding.report);
  return {
    section: finding.section,
    outcome: report?.outcome ?? 'unknown',
    year: (report?.inspection.start ?? finding.report.slice(-7)).slice(0, 4),
    area: finding.partnership,
    record: onRecord(content, finding),
  };
}
