import type { ChangeGroup } from '../ledger/change-log.ts';
import type { RetiredLine, retirements } from '../schemas/ledger.ts';
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

/** How a page says that a finding ceased to be one. */
export interface RetirementWords {
  /** After the finding's name in a list; names of the findings that took over may follow: "Priority action 2" split into. */
  became: string;
  /** What it means, on the retired finding's own page. */
  meaning: string;
}

/** The ways in which a finding can cease to be one of its report. */
export const retirementWords: Record<(typeof retirements)[number], RetirementWords> = {
  removed: { became: 'removed', meaning: 'The version of the report that we use does not say this.' },
  split: { became: 'split into', meaning: 'We now treat this as several statements.' },
  merged: { became: 'merged into', meaning: 'We now treat this as part of another statement.' },
  moved: { became: 'moved to', meaning: 'This statement is in another section of the report.' },
  replaced: { became: 'replaced by', meaning: 'A different statement has taken its place.' },
};

/** What became of a finding, to be followed by those that it leads to: one that leads nowhere is removed, one that leads on is not. */
export function becameWords({ retired, to }: Pick<RetiredLine, 'retired' | 'to'>): string {
  if (to.length === 0) return retirementWords.removed.became;
  return retirementWords[retired === 'removed' ? 'replaced' : retired].became;
}
