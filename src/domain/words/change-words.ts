import type { ChangeGroup } from '../ledger/change-log.ts';
import { count } from './count.ts';

/** What happened to a report's findings, in a few words: "45 findings published", "2 findings reworded; 1 finding retired". */
export function changeWords({ published, added, reworded, retired, revived }: ChangeGroup): string {
  const told: [number, string][] = [
    [published.length, 'published'],
    [added.length, 'added'],
    [reworded.length, 'reworded'],
    [retired.length, 'retired'],
    [revived.length, 'brought back'],
  ];
  return told.flatMap(([many, what]) => (many > 0 ? [`${count(many, 'finding')} ${what}`] : [])).join('; ');
}
