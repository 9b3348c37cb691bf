import { statusLabel } from '../../domain/words/status-words.ts';
import type { SearchRecord } from '../index/search-record.ts';

/** The status of a recommendation as a label; undefined for anything else. */
export function recordStatus({ status, statusToldBy, statusLooked }: SearchRecord): string | undefined {
  if (!status || status === 'no-recommendation') return undefined;
  return statusLabel({
    value: status,
    ...(statusToldBy ? { toldBy: statusToldBy } : {}),
    ...(statusLooked ? { looked: statusLooked } : {}),
  });
}
