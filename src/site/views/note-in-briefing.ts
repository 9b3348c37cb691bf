import { findingPlace } from '../../content/index/finding-place.ts';
import { findingStatus } from '../../content/index/finding-status.ts';
import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import { plainLines } from '../../documents/markdown/plain-text.ts';
import type { FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Address } from '../../domain/table/column.ts';
import { actionStatusWords } from '../../domain/words/event-words.ts';
import { polarityWords } from '../../domain/words/polarity-words.ts';
import { statusSentence } from '../../domain/words/status-sentence.ts';
import type { BriefingNote, PromisedAction } from './briefing-note.ts';
import { citedFinding } from './cited-finding.ts';
import { type ActionOnRecord, coverageRow } from './coverage-view.ts';

/** One finding as a briefing shows it, on the same record as its status and the coverage matrix. */
export function noteInBriefing(content: SiteContent, report: ReportEntry, finding: FindingEntry, address: Address): BriefingNote {
  const { actions, plans, reported, inspectors } = coverageRow(content, report, finding);
  const theme = content.theme.get(finding.themes[0]?.id ?? '')?.label;
  const { officialPageUrl } = findingPlace(content, finding, report);
  const used = new Set(actions.flatMap(({ response, reportedIn }) => [response.id, reportedIn?.id]));
  const answers = [...plans, ...reported].filter(({ event }) => !used.has(event.id));
  const told = [...plans, ...reported, ...(inspectors.verdict ? [inspectors.verdict] : []), ...inspectors.mentions].map(
    ({ event }) => event,
  );
  const { quote: _, ...cited } = citedFinding(content, finding, address);
  return {
    cited,
    ...(theme ? { theme } : {}),
    says: polarityWords[finding.polarity],
    lines: plainLines(finding.body).split('\n'),
    ...(officialPageUrl ? { pageUrl: officialPageUrl } : {}),
    responsible: finding.responsible ?? [],
    promised: actions.map(promisedAction),
    answers: answers.map(answerInWords),
    status: statusLines(content, finding),
    sources: [...told, ...actions.map(({ response }) => response)].flatMap(({ sources }) =>
      sources.map(({ title, url, read }) => ({ title, url, read })),
    ),
  };
}

function promisedAction({ action, response, last, inferred }: ActionOnRecord): PromisedAction {
  return {
    text: action.text,
    ...(action.lead ? { lead: action.lead } : {}),
    ...(action.due ? { due: dateInWords(action.due) } : {}),
    ...(last
      ? { last: `${dateInWords(last.date)}: ${actionStatusWords[last.status].toLowerCase()} (the source says “${last.sourceStatus}”)` }
      : {}),
    from: `${response.title}, ${dateInWords(response.date)}`,
    inferred,
  };
}

function answerInWords({ event, link }: EventOnFinding): string {
  return `${event.title}, ${dateInWords(event.date)}${link.note ? `: ${link.note}` : ''}${link.inferred ? ' (linked by our reading)' : ''}`;
}

/** What each track says of a recommendation, the partnership first; they are never merged. */
function statusLines(content: SiteContent, finding: FindingEntry): BriefingNote['status'] {
  const status = findingStatus(content, finding);
  return status ? (['partnership', 'inspectors'] as const).map((by) => ({ by, ...statusSentence(status[by], finding.at.responder) })) : [];
}
