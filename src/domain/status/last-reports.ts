import type { z } from 'zod';
import type { action } from '../schemas/event.ts';
import { onOneLine } from '../text/run-together.ts';
import { actionStatuses } from './action-statuses.ts';
import { newestFirst } from './newest-first.ts';
import type { StatusEvidence } from './status-evidence.ts';

export type Action = z.infer<typeof action>;
type Update = Action['updates'][number];

/** One action with the last that the partnership reported of it. */
export interface LastReport {
  text: string;
  /** As it was listed last. */
  action: Action;
  /** The newest entry that holds the action. */
  entry: StatusEvidence;
  /** Absent where nothing was ever reported. */
  report?: Update;
  /** The entry whose list of actions holds the report. */
  reportedIn?: StatusEvidence;
}

/** Every action with its last report, in the order in which they are first listed. An action that a later plan lists again is the same action. */
export function lastReports(entries: readonly StatusEvidence[]): LastReport[] {
  const held = new Map<string, { listed: Action; text: string; entry: StatusEvidence; updates: Update[] }[]>();
  for (const entry of entries) {
    for (const listed of entry.actions) {
      const { text, updates } = listed;
      const key = onOneLine(text).toLowerCase();
      held.set(key, [...(held.get(key) ?? []), { listed, text, entry, updates }]);
    }
  }
  return [...held.values()].flatMap((all) => {
    const [last] = newestFirst(all.map((one) => ({ ...one, date: one.entry.date, rank: 0, key: `${one.entry.id} ${one.text}` })));
    const updates = all.flatMap(({ entry, updates }) =>
      updates.map((report) => ({
        report,
        entry,
        date: report.date,
        rank: actionStatuses[report.status].caution,
        key: `${report.sourceStatus} ${entry.id}`,
      })),
    );
    const [newest] = newestFirst(updates);
    if (!last) return [];
    return [
      { text: last.text, action: last.listed, entry: last.entry, ...(newest ? { report: newest.report, reportedIn: newest.entry } : {}) },
    ];
  });
}
