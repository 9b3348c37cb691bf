import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry } from '../../domain/content-values.ts';

/**
 * The finding that shows best what the site does: answered by the partnership, judged since by inspectors, and spoken of
 * by as many others as there are.
 * @returns nothing where no finding has been answered
 */
export function exampleFinding(content: SiteContent): FindingEntry | undefined {
  let best: FindingEntry | undefined;
  let most = 0;
  for (const finding of content.findings) {
    const events = content.eventsOfFinding.get(finding.id) ?? [];
    const answered = events.some(({ event }) => event.speaker === 'partnership');
    const judged = events.some(({ link }) => link.judgement);
    const weight = events.length + (answered ? 100 : 0) + (judged ? 100 : 0);
    if (events.length > 0 && weight > most) {
      best = finding;
      most = weight;
    }
  }
  return best;
}
