import type { FindingStatus } from '../schemas/status.ts';
import { statusOf } from '../status/status-of.ts';
import type { FindingEntry } from './content-values.ts';
import type { SiteContent } from './index-content.ts';
import { isRecommendation } from './recommendations.ts';

/** The status of a recommendation; nothing for a finding that is none: inspectors ask no action on it by itself. */
export function findingStatus(content: SiteContent, finding: FindingEntry): FindingStatus | undefined {
  if (!isRecommendation(finding)) return undefined;
  const evidence = (content.eventsOfFinding.get(finding.id) ?? []).map(({ event, link }) => {
    const { track, id, title, date, speaker, summary, sources } = event;
    const actions = event.track === 'response' ? event.actions.filter(({ speaksTo }) => speaksTo.includes(finding.id)) : [];
    return { track, id, title, date, speaker, summary, sources, link, actions };
  });
  return statusOf(evidence, content.report.get(finding.report)?.inspection.start ?? '');
}
