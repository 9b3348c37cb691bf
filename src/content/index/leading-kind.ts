import type { ReportEntry } from '../../domain/content-values.ts';
import type { ExpectedDocument } from '../../domain/expected-documents.ts';
import { outcomeFramework } from '../../domain/outcome-framework.ts';
import type { SiteContent } from './index-content.ts';

/**
 * The id of the framework that speaks for an area where only one kind of inspection can: the one with an outcome where the area had
 * such an inspection, else that of its newest report. Kinds are never mixed.
 * @param id of the partnership
 */
export function leadingKind(content: SiteContent, id: string): string | undefined {
  const withOutcome = outcomeFramework(content.frameworks)?.id;
  const kinds = (content.reportsOfPartnership.get(id) ?? []).filter(({ kind }) => kind === 'full').map(({ framework }) => framework);
  const isListed = (content.inspectionsOfPartnership.get(id) ?? []).length > 0;
  return withOutcome && (isListed || kinds.includes(withOutcome)) ? withOutcome : kinds.at(-1);
}

/** Whether the rows in the table of inspections may speak of a report: they are of the kind with an outcome. */
export function isInTable(content: SiteContent, { framework }: Pick<ReportEntry, 'framework'>): boolean {
  const withOutcome = outcomeFramework(content.frameworks);
  return withOutcome === undefined || withOutcome.id === framework;
}

/**
 * Whether a look for a document was one for what should follow an inspection of a kind: its framework expects the document, and where
 * that of the kind with an outcome does too, the look was for that one.
 * @param framework id of the kind
 */
export function isLookFor(content: SiteContent, framework: string | undefined, document: ExpectedDocument): boolean {
  const own = framework === undefined ? undefined : content.framework.get(framework);
  if (!own) return true;
  const withOutcome = outcomeFramework(content.frameworks);
  const expects = ({ documents }: typeof own) => documents.some((one) => one.document === document);
  return expects(own) && (withOutcome === undefined || withOutcome.id === own.id || !expects(withOutcome));
}
