import { isRetired, type LedgerLine, type RetiredLine, type WordingLine } from '../schemas/ledger.ts';

/** What the ledger says of one id. */
export interface History {
  id: string;
  /** Its wordings, oldest first; the last is the present one, or the last that it had. */
  wordings: WordingLine[];
  /** Its retirements, oldest first, those that were undone too. */
  retirements: RetiredLine[];
  /** Why no finding has the id, where none has. */
  retired?: RetiredLine;
}

/** Gathers what the ledger says, by id. */
export function historiesOf(ledger: readonly LedgerLine[]): Map<string, History> {
  const histories = new Map<string, History>();
  for (const line of ledger) {
    const history = histories.get(line.id) ?? { id: line.id, wordings: [], retirements: [] };
    if (isRetired(line)) history.retirements.push(line);
    else history.wordings.push(line);
    histories.set(line.id, history);
  }
  for (const history of histories.values()) {
    history.wordings.sort((a, b) => a.version - b.version);
    history.retirements.sort((a, b) => a.version - b.version);
    const last = history.retirements.at(-1);
    if (last && last.version >= (history.wordings.at(-1)?.version ?? 0)) history.retired = last;
  }
  return histories;
}
