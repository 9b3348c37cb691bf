import type { StatusWord } from '../schemas/status.ts';
import { actionStatuses } from './action-statuses.ts';
import type { LastReport } from './last-reports.ts';
import { newestFirst } from './newest-first.ts';
import { partnershipRecord } from './partnership-record.ts';
import { namesSource, type StatusEvidence } from './status-evidence.ts';

/**
 * What the partnership says. Of every action the last report counts; of several actions the most cautious report decides, and
 * "done" needs all of them. Actions without a report are planned; a response without an action is just that, one that
 * names the recommendation before one that only our reading ties to it. An action that only
 * our reading ties to the recommendation decides nothing: no source said so.
 */
export function partnershipWord(evidence: readonly StatusEvidence[]): StatusWord {
  const { said, actions, readings } = partnershipRecord(evidence);
  return { ...wordOf(said, actions), ...(readings.length > 0 ? { readings: readings.length } : {}) };
}

function wordOf(said: readonly StatusEvidence[], actions: readonly LastReport[]): StatusWord {
  const done = actions.filter(({ report }) => report && actionStatuses[report.status].means === 'done').length;
  const counts = { all: actions.length, done, silent: actions.filter(({ report }) => !report).length };
  const deciding = mostCautious(actions);
  if (deciding) {
    const { report, entry, text } = deciding;
    const value = actionStatuses[report.status].means;
    return {
      rule: value === 'planned' ? 'actions-planned' : 'actions-reported',
      by: 'partnership',
      ...namesSource(entry),
      value: value === 'done' && done < counts.all ? 'partly-done' : value,
      date: report.date,
      ownWord: report.sourceStatus,
      action: text,
      actions: counts,
    };
  }
  const [plan] = newestFirst(actions.map(({ entry }) => ({ entry, date: entry.date, rank: 0, key: entry.id })));
  if (plan) return { value: 'planned', rule: 'actions-planned', by: 'partnership', ...namesSource(plan.entry), actions: counts };
  const named = said.filter(({ link }) => !link.inferred);
  const [newest] = newestFirst((named.length > 0 ? named : said).map((entry) => ({ entry, date: entry.date, rank: 0, key: entry.id })));
  if (newest) return { value: 'answered', rule: 'response-only', by: 'partnership', ...namesSource(newest.entry) };
  return { value: 'none', rule: 'nothing' };
}

/** The report with the most cautious word, the newest of them. */
function mostCautious(actions: readonly LastReport[]) {
  const reports = actions.flatMap(({ text, report, reportedIn }) =>
    report && reportedIn ? [{ text, report, entry: reportedIn, date: report.date, rank: 0, key: `${text} ${reportedIn.id}` }] : [],
  );
  // what is done and what is embedded weigh the same: of these the newest counts
  const rankOf = ({ report: { status } }: (typeof reports)[number]) =>
    actionStatuses[actionStatuses[status].means === 'done' ? 'done' : status].caution;
  const least = Math.min(...reports.map(rankOf));
  return newestFirst(reports.filter((one) => rankOf(one) === least))[0];
}
