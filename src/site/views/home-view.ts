import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import { kindsHere } from '../../content/index/kinds-here.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { eventKindNames, eventKinds } from '../../domain/event-kinds.ts';
import { inspectionsInWords } from '../labels/inspections-in-words.ts';
import { type AreaInspection, areaInspections, newestFirst } from './area-inspections.ts';
import { type FindingView, findingView } from './finding-view.ts';
import { type Judged, leadingJudged } from './judged.ts';
import { latestInspections, latestOfKind } from './latest-inspections.ts';
import { type RecordScope, recordScope } from './record-scope.ts';
import { type ThemeGroup, themeGroups } from './theme-groups.ts';

/** Everything that the home page shows. */
export interface HomeView {
  findings: number;
  reports: number;
  /** What the reports are on, where that is several kinds of inspection. */
  kinds?: string;
  /** What the newest inspection of each area was judged, of the kind that leads. */
  split: { judged: Judged; inspections: AreaInspection[] };
  /** Areas whose facts have not been checked against the report. */
  unchecked: number;
  /** Inspections with findings here, then the newest ones without; last published first in each. */
  newest: AreaInspection[];
  scope: RecordScope;
  groups: ThemeGroup[];
  /** A finding that was answered and judged, with the few entries that tell its story. */
  example?: { view: FindingView; steps: EventOnFinding[] };
}

/** Gathers what the home page shows. */
export function homeView(content: SiteContent): HomeView {
  const judged = leadingJudged(content);
  const example = exampleFinding(content);
  const view = example && findingView(content, example);
  return {
    findings: content.findings.length,
    reports: content.reports.length,
    ...(kindsHere(content).length > 1 ? { kinds: inspectionsInWords(content) } : {}),
    split: { judged, inspections: latestOfKind(content, judged.kind.id) },
    unchecked: latestInspections(content).filter((one) => one.unchecked).length,
    newest: newestInspections(content),
    scope: recordScope(content),
    groups: themeGroups(content),
    ...(view ? { example: { view, steps: exampleSteps(view) } } : {}),
  };
}

/** The newest inspections: those whose findings are here lead, a few of the others follow. */
function newestInspections(content: SiteContent): AreaInspection[] {
  const all = [...areaInspections(content)].sort(newestFirst);
  return [...all.filter(({ report }) => report).slice(0, 6), ...all.filter(({ report }) => !report).slice(0, 2)];
}

/**
 * The finding that best shows what the site does: answered by the partnership, judged since by inspectors, and mentioned by as
 * many others as possible.
 * @returns nothing where no finding has been answered
 */
function exampleFinding(content: SiteContent): FindingEntry | undefined {
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

/** A few entries of both tracks that tell a finding's story, oldest first: two promises, one word of others, and the judgement. */
function exampleSteps({ promised, followed }: FindingView): EventOnFinding[] {
  const judged = followed.filter(({ link }) => link.judgement).slice(-1);
  const others = followed.filter((entry) => !judged.includes(entry));
  const steps = [...mostTelling(promised, 2), ...mostTelling(others, 1), ...judged];
  return steps.sort((a, b) => (dateOrder(a.event.date) < dateOrder(b.event.date) ? -1 : 1));
}

/** Entries that a source itself links to the finding before those that only our reading does; then the more telling kind. */
function mostTelling(entries: EventOnFinding[], most: number): EventOnFinding[] {
  const place = ({ event }: EventOnFinding) => eventKinds[event.kind].telling ?? eventKindNames.length;
  const ours = ({ link }: EventOnFinding) => Number(link.inferred);
  return [...entries].sort((a, b) => ours(a) - ours(b) || place(a) - place(b)).slice(0, most);
}
