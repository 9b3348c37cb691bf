import type { FindingEntry, ReportEntry } from '../domain/content-values.ts';
import { makeFindingCode } from '../domain/finding-id.ts';
import type { Framework } from '../domain/schemas/framework.ts';
import { sectionFinder } from './section-finder.ts';
import { UnusableFile } from './unusable-file.ts';

/**
 * Makes the function that gives a finding the section of its report's framework in which it stands. A finding of a report that is not
 * here is still read, and its missing report is named elsewhere. A finding without a section, or whose code is not one of it, is
 * refused as an UnusableFile.
 */
export function placing(
  frameworks: readonly Framework[],
  reports: readonly Pick<ReportEntry, 'id' | 'framework'>[],
): (finding: Omit<FindingEntry, 'at'>, refuse: (problem: Error) => void) => FindingEntry[] {
  const find = sectionFinder(frameworks, reports, 'key');
  return (finding, refuse) => {
    const at = find(finding.report, finding.section);
    const expected = at && makeFindingCode(at.code, finding.number);
    if (at && finding.code === expected) return [{ ...finding, at }];
    const framework = reports.find(({ id }) => id === finding.report)?.framework;
    const reason = at
      ? `code: expected "${expected}", by its section and number, but found "${finding.code}"`
      : `section: "${finding.section}" holds no findings in ${framework ? `the framework ${framework}` : 'any framework'}`;
    refuse(new UnusableFile({ path: `findings/${finding.id}.md`, reason, todo: 'correct it, or ingest the report again' }));
    return [];
  };
}
