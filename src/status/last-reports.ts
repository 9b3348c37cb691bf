import type { z } from 'zod';
import type { action } from '../schemas/event.ts';
import { newestFirst } from './newest-first.ts';
import type { StatusEvidence } from './status-evidence.ts';

type Update = z.infer<typeof action>['updates'][number];

/** One action with the last that the partnership reported of it. */
export interface LastReport {
  text: string;
  /** The newest entry that holds the action. */
  entry: StatusEvidence;
  /** Absent where nothing was ever reported. */
  report?: Update;
  /** The entry whose list of actions holds the report. */
  reportedIn?: StatusEvidence;
}

/** Among reports of one day, the more cautious comes first. */
export const caution: readonly Update['status'][] = ['late', 'stopped', 'at-risk', 'not-started', 'on-track', 'done', 'embedded'];

/** Every action with its last report, by its text. An action that a later plan lists again is the same action. */
export function lastReports(entries: readonly StatusEvidence[]): LastReport[] {
  const held = new Map<string, { text: string; entry: StatusEvidence; updates: Update[] }[]>();
  for (const entry of entries) {
    for (const { text, updates } of entry.actions) {
      const key = text.trim().replace(/\s+/g, ' ').toLowerCase();
      held.set(key, [...(held.get(key) ?? []), { text, entry, updates }]);
    }
  }
  return [...held]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, listed]) => {
      const [last] = newestFirst(listed.map((one) => ({ ...one, date: one.entry.date, rank: 0, key: `${one.entry.id} ${one.text}` })));
      const updates = listed.flatMap(({ entry, updates }) =>
        updates.map((report) => ({
          report,
          entry,
          date: report.date,
          rank: caution.indexOf(report.status),
          key: `${report.sourceStatus} ${entry.id}`,
        })),
      );
      const [newest] = newestFirst(updates);
      if (!last) return [];
      return [{ text: last.text, entry: last.entry, ...(newest ? { report: newest.report, reportedIn: newest.entry } : {}), key }];
    })
    .map(({ key: _, ...report }) => report);
}
