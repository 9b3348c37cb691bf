import type { Response } from '../schemas/event.ts';
import type { FindingEntry, ReportEntry, ResponseEntry } from './content-values.ts';
import type { EventOnFinding, SiteContent } from './index-content.ts';
import { type InspectorsWord, inspectorsWord } from './inspectors-word.ts';
import { recommendations } from './recommendations.ts';
import { saidBefore } from './said-before.ts';

/** A promised action that is on record for a recommendation. */
export interface ActionOnRecord {
  action: Response['actions'][number];
  response: ResponseEntry;
  /** The source does not file the action under this recommendation; the link is our reading. */
  inferred: boolean;
}

/** How far a recommendation is answered, as far as is on record: by an action, by a plan or report without one, not at all. */
export const coverages = ['action', 'answered', 'none'] as const;
export type Coverage = (typeof coverages)[number];

/** A recommendation against what was promised and what inspectors found. */
export interface CoverageRow {
  finding: FindingEntry;
  coverage: Coverage;
  actions: ActionOnRecord[];
  /** Plans that speak to it, with or without an action; oldest first. */
  plans: EventOnFinding[];
  /** What the partnership says it has done or reached, oldest first. */
  reported: EventOnFinding[];
  inspectors: InspectorsWord;
}

/** The coverage matrix of one report. */
export interface CoverageView {
  report: ReportEntry;
  rows: CoverageRow[];
  /** Actions on record that name none of the recommendations. */
  loose: Omit<ActionOnRecord, 'inferred'>[];
}

const planKinds: ReadonlySet<string> = new Set(['plan-submitted', 'plan-approved', 'plan-published', 'strategy']);

/** Sets every recommendation of a report against the actions promised and the inspectors' word. An apology answers nothing. */
export function coverageView(content: SiteContent, report: ReportEntry): CoverageView {
  const responses = (content.eventsOfPartnership.get(report.partnership) ?? []).filter(
    (event): event is ResponseEntry => event.track === 'response' && event.report === report.id && !saidBefore(event, report),
  );
  const rows = recommendations(content, report).map((finding) => coverageRow(content, report, finding, responses));
  const ids = new Set(rows.map(({ finding }) => finding.id));
  const loose = responses.flatMap((response) =>
    response.actions.filter(({ speaksTo }) => !speaksTo.some((id) => ids.has(id))).map((action) => ({ action, response })),
  );
  return { report, rows, loose };
}

function coverageRow(content: SiteContent, report: ReportEntry, finding: FindingEntry, responses: ResponseEntry[]): CoverageRow {
  const entries = content.eventsOfFinding.get(finding.id) ?? [];
  const answers = entries.filter(({ event }) => event.speaker === 'partnership' && event.kind !== 'apology' && !saidBefore(event, report));
  const actions = responses.flatMap((response) => {
    const whole = response.speaksTo.find((link) => link.finding === finding.id)?.inferred ?? false;
    return response.actions
      .filter(({ speaksTo }) => speaksTo.includes(finding.id))
      .map((action) => ({ action, response, inferred: whole || (action.inferred?.includes(finding.id) ?? false) }));
  });
  return {
    finding,
    coverage: actions.length > 0 ? 'action' : answers.length > 0 ? 'answered' : 'none',
    actions,
    plans: answers.filter(({ event }) => planKinds.has(event.kind)),
    reported: answers.filter(({ event }) => !planKinds.has(event.kind)),
    inspectors: inspectorsWord(content, finding),
  };
}
