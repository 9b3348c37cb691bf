import type { FindingEntry, ReportEntry } from '../domain/content-values.ts';
import { makeFindingCode } from '../domain/finding-id.ts';
import { type FindingSection, findingSections } from '../domain/finding-section.ts';
import type { Framework } from '../domain/schemas/framework.ts';
import { UnusableFile } from './unusable-file.ts';

/**
 * Makes the function that gives a finding the section of its report's framework in which it stands. Where the report is not here,
 * any framework's section of that key will do: the finding is still read, and its missing report is named elsewhere. A finding
 * without a section, or whose code is not one of it, is refused as an UnusableFile.
 */
export function placing(
  frameworks: readonly Framework[],
  reports: readonly Pick<ReportEntry, 'id' | 'framework'>[],
): (finding: Omit<FindingEntry, 'at'>, refuse: (problem: Error) => void) => FindingEntry[] {
  const sectionsOf = new Map(frameworks.map((one) => [one.id, new Map(findingSections(one).map((section) => [section.key, section]))]));
  const frameworkOf = new Map(reports.map(({ id, framework }) => [id, framework]));
  const find = (report: string, key: string): FindingSection | undefined => {
    const framework = frameworkOf.get(report);
    if (framework !== undefined) return sectionsOf.get(framework)?.get(key);
    return [...sectionsOf.values()].map((sections) => sections.get(key)).find(Boolean);
  };
  return (finding, refuse) => {
    const at = find(finding.report, finding.section);
    if (at && finding.code === makeFindingCode(at.code, finding.number)) return [{ ...finding, at }];
    const framework = frameworkOf.get(finding.report);
    const reason = at
      ? `code: expected "${at.code}-${finding.number}", by its section and number, but found "${finding.code}"`
      : `section: "${finding.section}" holds no findings in ${framework ? `the framework ${framework}` : 'any framework'}`;
    refuse(new UnusableFile({ path: `findings/${finding.id}.md`, reason, todo: 'correct it, or ingest the report again' }));
    return [];
  };
}
