import type { ReportEntry } from '../../domain/content-values.ts';
import { expectedDocuments } from '../../domain/expected-documents.ts';
import type { SiteContent } from './index-content.ts';
import { isLookFor } from './leading-kind.ts';

const built = new WeakMap<SiteContent, Map<string, string | undefined>>();

/**
 * The ISO day on which somebody last looked for the partnership's answer to a report: for its plan, or by reading what the partnership
 * published. Nothing where nobody has looked, so that no recommendation of it may be called unanswered.
 */
export function answersLooked(content: SiteContent, report: ReportEntry): string | undefined {
  const days = built.get(content) ?? new Map<string, string | undefined>();
  built.set(content, days);
  if (!days.has(report.id)) days.set(report.id, lastLook(content, report));
  return days.get(report.id);
}

function lastLook(content: SiteContent, { id, framework, partnership, published, inspection }: ReportEntry): string | undefined {
  const looks = content.partnership.get(partnership)?.lookedFor ?? [];
  const events = content.eventsOfPartnership.get(partnership) ?? [];
  const days = [
    ...looks
      .filter(({ document }) => expectedDocuments[document].isPlan && isLookFor(content, framework, document))
      .map(({ date }) => date),
    ...events
      .filter(({ report, speaker }) => report === id && speaker === 'partnership')
      .flatMap(({ sources }) => sources.map(({ read }) => read)),
  ];
  return days
    .filter((day) => day >= (published ?? inspection.end))
    .sort()
    .at(-1);
}
