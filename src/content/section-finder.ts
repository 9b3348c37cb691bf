import type { ReportEntry } from '../domain/content-values.ts';
import { type FindingSection, findingSections } from '../domain/finding-section.ts';
import type { Framework } from '../domain/schemas/framework.ts';

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
