import type { SiteContent } from '../../content/index/index-content.ts';
import { inspectionsOfKind } from '../../domain/words/inspections-of-kind.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';

/** What the reports here report on: "area SEND inspections"; "inspections" where none is here. */
export function inspectionsInWords({ framework, reports }: Pick<SiteContent, 'framework' | 'reports'>): string {
  const kinds = new Set(reports.flatMap((report) => framework.get(report.framework) ?? []));
  return kinds.size > 0 ? listInWords([...kinds].map(inspectionsOfKind).sort()) : 'inspections';
}
