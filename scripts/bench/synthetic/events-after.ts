import type { ContentFile } from '../../../src/content/change-content.ts';
import { writeFrontMatter } from '../../../src/content/front-matter.ts';
import type { EventKindName } from '../../../src/domain/event-kinds.ts';
import { eventKinds } from '../../../src/domain/event-kinds.ts';
import { choicesFor } from './choices.ts';
import type { ReportPlan } from './report-plan.ts';

/** What the partnership and others put on record after a report, as an editor would write it: of one report in three. */
export function eventsAfter(plan: ReportPlan, findings: readonly string[]): ContentFile[] {
  const { area, partnership, id, published, inspected } = plan;
  const choices = choicesFor(`events ${plan.seed} ${plan.number}`);
  const asked = findings.filter((finding) => /\/(?:pa|ia)-/.test(finding));
  if (!choices.chance(1 / 3) || asked.length === 0) return [];
  const year = Number(inspected.slice(0, 4));
  const entry = (track: 'responses' | 'follow-ups', kind: EventKindName, date: string, title: string, more: object = {}): ContentFile => {
    const front = {
      ...{ kind, partnership, report: id, title, date, speaker: eventKinds[kind].speaker },
      summary: `${title}: what ${area} has put on record about ${asked.length} findings of the report.`,
      ...more,
      sources: [
        {
          url: `https://${partnership}.example/${id}/${kind}`,
          title: `${area} Borough Council, ${title}`,
          kind: 'official',
          read: '2026-11-01',
        },
      ],
    };
    return { path: `${track}/${partnership}/${inspected}-${kind}.md`, text: writeFrontMatter(front, '') };
  };
  const speaksTo = asked.map((finding) => ({ finding, inferred: choices.chance(0.3) }));
  const actions = asked.map((finding, index) => ({
    text: `Shorten waits and report each term on what ${finding.slice(finding.lastIndexOf('/') + 1)} asks for in ${area}`,
    ...{ lead: 'Director of children’s services', due: `${year + 1}-0${1 + choices.below(9)}` },
    ...{ asCalled: `${index + 1}.1`, speaksTo: [finding] },
  }));
  const figures = [{ label: 'EHC plans issued within 20 weeks', value: String(20 + choices.below(70)), unit: '%', asAt: String(year + 1) }];
  return [
    entry('responses', 'statement', published, 'Statement on the report', { speaksTo }),
    entry('responses', 'plan-published', `${year}-12`, 'Plan to improve', { speaksTo, actions }),
    entry('responses', 'progress-figure', `${year + 1}-04`, 'Plans within twenty weeks', { figures, speaksTo: speaksTo.slice(0, 1) }),
    entry('follow-ups', 'board-update', `${year + 1}-06`, 'Chair’s update', { speaksTo: speaksTo.slice(-2) }),
  ];
}
