import type { ContentValues, FindingEntry, ReportEntry } from '../domain/content-values.ts';
import { findingIdParts, makeFindingCode } from '../domain/finding-id.ts';
import { type FindingSection, findingSections } from '../domain/finding-section.ts';
import type { Framework } from '../domain/schemas/framework.ts';
import { findingLabel } from '../domain/words/finding-label.ts';
import { UnusableFile } from './unusable-file.ts';

/**
 * Makes the function that finds a section of a report's framework by its key or its code. Of a report that is not here, the first
 * framework that has such a section says what it is.
 */
export function sectionFinder(
  frameworks: readonly Framework[],
  reports: readonly Pick<ReportEntry, 'id' | 'framework'>[],
  by: 'key' | 'code',
): (report: string, name: string) => FindingSection | undefined {
  const sections = new Map(frameworks.map((one) => [one.id, new Map(findingSections(one).map((section) => [section[by], section]))]));
  const frameworkOf = new Map(reports.map(({ id, framework }) => [id, framework]));
  return (report, name) => {
    const framework = frameworkOf.get(report);
    if (framework !== undefined) return sections.get(framework)?.get(name);
    return [...sections.values()].map((own) => own.get(name)).find(Boolean);
  };
}

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

/**
 * Makes the function that says what a page calls a finding of which it knows the id alone: "Priority action 1". Where no framework
 * has its code, the id has to do.
 */
export function labelsOfIds({ frameworks, reports }: Pick<ContentValues, 'frameworks' | 'reports'>): (id: string) => string {
  const find = sectionFinder(frameworks, reports, 'code');
  return (id) => {
    const { report, prefix, number } = findingIdParts(id);
    const at = find(report, prefix);
    return at ? findingLabel({ at, number }) : id;
  };
}
