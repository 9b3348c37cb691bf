import { answersLooked } from '../../content/index/answers-looked.ts';
import { findingEvidence } from '../../content/index/finding-status.ts';
import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import { recommendations } from '../../content/index/recommendations.ts';
import type { FindingEntry, ReportEntry, ResponseEntry } from '../../domain/content-values.ts';
import { isPlan } from '../../domain/event-kinds.ts';
import type { Response } from '../../domain/schemas/event.ts';
import type { LastReport } from '../../domain/status/last-reports.ts';
import { type Coverage, coverageOf, partnershipRecord } from '../../domain/status/partnership-record.ts';
import { type InspectorsWord, inspectorsWord } from './inspectors-word.ts';
import { saidBefore } from './said-before.ts';

/** A promised action that is on record for a recommendation. */
export interface ActionOnRecord {
  action: Response['actions'][number];
  response: ResponseEntry;
  /** The partnership's last report on it. */
  last?: Response['actions'][number]['updates'][number];
  /** The response whose list of actions contains that report. */
  reportedIn?: ResponseEntry;
  /** The source does not list the action for this recommendation; the link is our reading. */
  inferred: boolean;
}

/** A recommendation against what was promised and what inspectors found. */
export interface CoverageRow {
  finding: FindingEntry;
  coverage: Coverage;
  actions: ActionOnRecord[];
  /** ISO day on which somebody last looked for an answer; absent where nobody has looked yet. */
  looked?: string;
  /** Plans that are about it, with or without an action; oldest first. */
  plans: EventOnFinding[];
  /** What the partnership says it has done or reached, oldest first. */
  reported: EventOnFinding[];
  inspectors: InspectorsWord;
}

/** The coverage matrix of one report. */
export interface CoverageView {
  report: ReportEntry;
  rows: CoverageRow[];
  /** Actions on record that do not name any of the recommendations. */
  loose: Pick<ActionOnRecord, 'action' | 'response'>[];
}

/** Sets every recommendation of a report against the actions promised and the inspectors' word, on the same record as its status. */
export function coverageView(content: SiteContent, report: ReportEntry): CoverageView {
  const responses = (content.eventsOfPartnership.get(report.partnership) ?? []).filter(
    (event): event is ResponseEntry => event.track === 'response' && event.report === report.id && !saidBefore(event, report),
  );
  const rows = recommendations(content, report).map((finding) => coverageRow(content, report, finding));
  const ids = new Set(rows.map(({ finding }) => finding.id));
  const loose = responses.flatMap((response) =>
    response.actions.filter(({ speaksTo }) => !speaksTo.some((id) => ids.has(id))).map((action) => ({ action, response })),
  );
  return { report, rows, loose };
}

/** Sets one finding against what was promised and what inspectors found. */
export function coverageRow(content: SiteContent, report: ReportEntry, finding: FindingEntry): CoverageRow {
  const record = partnershipRecord(findingEvidence(content, finding));
  const entries = content.eventsOfFinding.get(finding.id) ?? [];
  const answers = entries.filter(({ event }) => record.said.some(({ track, id }) => track === event.track && id === event.id));
  const responses = new Map(entries.flatMap(({ event }) => (event.track === 'response' ? [[event.id, event] as const] : [])));
  const onRecord = (inferred: boolean) => (one: LastReport) => {
    const response = responses.get(one.entry.id);
    const reportedIn = one.reportedIn && responses.get(one.reportedIn.id);
    return response
      ? [{ action: one.action, response, inferred, ...(one.report && reportedIn ? { last: one.report, reportedIn } : {}) }]
      : [];
  };
  const looked = answersLooked(content, report);
  return {
    finding,
    coverage: coverageOf(record),
    actions: [...record.actions.flatMap(onRecord(false)), ...record.readings.flatMap(onRecord(true))],
    ...(looked ? { looked } : {}),
    plans: answers.filter(({ event }) => isPlan(event.kind)),
    reported: answers.filter(({ event }) => !isPlan(event.kind)),
    inspectors: inspectorsWord(content, finding),
  };
}
