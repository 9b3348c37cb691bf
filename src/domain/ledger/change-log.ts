import { findingIdParts } from '../finding-id.ts';
import { mustHave } from '../must-have.ts';
import { isRetired, type LedgerLine, type RetiredLine, type WordingLine } from '../schemas/ledger.ts';
import { byText } from '../text/by-text.ts';
import { historiesOf } from './history-of.ts';

/** What happened to the findings of one report on one day. Each list is in the ledger's order. */
export interface ChangeGroup {
  /** ISO day; absent where the ledger's lines have none. */
  day?: string;
  /** Report id. */
  report: string;
  /** First wordings of the findings with which the report came. */
  published: WordingLine[];
  /** First wordings of findings that came later. */
  added: WordingLine[];
  /** Later wordings, each with the one that it took the place of. */
  reworded: { line: WordingLine; before: WordingLine }[];
  retired: RetiredLine[];
  /** Wordings with which a retired id came back. */
  revived: WordingLine[];
}

/** Stands for no day; it sorts after every day where the newest comes first. */
const undated = '';

/** The ledger by day and report: newest day first, undated lines last, reports of a day in order. */
export function changeLog(ledger: readonly LedgerLine[]): ChangeGroup[] {
  const histories = historiesOf(ledger);
  const firstDay = new Map<string, string>();
  for (const { id, wordings } of histories.values()) {
    const report = reportOf(id);
    const since = wordings[0]?.since ?? undated;
    const known = firstDay.get(report);
    if (known === undefined || since < known) firstDay.set(report, since);
  }
  const groups = new Map<string, ChangeGroup>();
  for (const line of ledger) {
    const report = reportOf(line.id);
    const key = `${line.since ?? undated} ${report}`;
    const group = groups.get(key) ?? { ...(line.since ? { day: line.since } : {}), report, ...emptyGroup() };
    groups.set(key, group);
    if (isRetired(line)) {
      group.retired.push(line);
      continue;
    }
    const { wordings, retirements } = mustHave(histories.get(line.id), `history of ${line.id}`);
    const before = wordings[wordings.indexOf(line) - 1];
    if (!before) group[(line.since ?? undated) === firstDay.get(report) ? 'published' : 'added'].push(line);
    else if (retirements.some(({ version }) => version === before.version)) group.revived.push(line);
    else group.reworded.push({ line, before });
  }
  return [...groups.values()].sort((a, b) => byText(b.day ?? undated, a.day ?? undated) || byText(a.report, b.report));
}

const emptyGroup = () => ({ published: [], added: [], reworded: [], retired: [], revived: [] });

/** Where a group stands on the page of changes. */
export const changeAnchor = ({ day, report }: ChangeGroup): string => (day ? `${report}-on-${day}` : report);

const reportOf = (id: string): string => findingIdParts(id).report;
