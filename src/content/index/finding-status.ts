import type { FindingEntry } from '../../domain/content-values.ts';
import { isRecommendation } from '../../domain/finding-section.ts';
import type { FindingStatus } from '../../domain/schemas/status.ts';
import type { StatusEvidence } from '../../domain/status/status-evidence.ts';
import { evidenceSince, statusOf } from '../../domain/status/status-of.ts';
import { answersLooked } from './answers-looked.ts';
import type { SiteContent } from './index-content.ts';

/** The status of a recommendation; undefined for any other finding, on which inspectors ask for no action by itself. */
export function findingStatus(content: SiteContent, finding: FindingEntry): FindingStatus | undefined {
  if (!isRecommendation(finding)) return undefined;
  const report = content.report.get(finding.report);
  return statusOf(evidenceOf(content, finding), report?.inspection.start ?? '', report && answersLooked(content, report));
}

/** Everything said of a finding since its inspection began, as far as a status can hang on it. */
export function findingEvidence(content: SiteContent, finding: FindingEntry): StatusEvidence[] {
  return evidenceSince(evidenceOf(content, finding), content.report.get(finding.report)?.inspection.start ?? '');
}

function evidenceOf(content: SiteContent, finding: FindingEntry): StatusEvidence[] {
  return (content.eventsOfFinding.get(finding.id) ?? []).map(({ event, link }) => {
    const { track, id, title, date, speaker, summary, sources } = event;
    const actions = event.track === 'response' ? event.actions.filter(({ speaksTo }) => speaksTo.includes(finding.id)) : [];
    return { track, id, title, date, speaker, summary, sources, link, actions };
  });
}
