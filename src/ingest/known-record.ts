import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { namesIn } from '../content/content-folder.ts';
import { findingIdParts } from '../domain/finding-id.ts';
import type { Standing } from '../domain/ledger/issue-ids.ts';
import { isReportOn } from '../domain/report-id.ts';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import { standingFindings } from './standing-findings.ts';

/** What a content folder holds of a partnership, by which a reading gives findings the ids that they already have. */
export interface KnownRecord {
  ledger: LedgerLine[];
  standing: Standing[];
}

/** Asked once the cover has said whom a report is on, so that no reading is handed the record of everybody. */
export type RecordOf = (partnership: string) => KnownRecord | Promise<KnownRecord>;

/** The record of a folder that holds nothing. */
export const noRecord: RecordOf = () => ({ ledger: [], standing: [] });

/**
 * The record as it is when a run begins. What a report's findings say is read when it is first asked for.
 * @param forms of the ids of reports, as the frameworks have them
 * @returns the record by partnership; and `keep`, which reads a report's findings before they are written over
 */
export function knownRecords(root: string, ledger: readonly LedgerLine[], forms: readonly string[]) {
  const byReport = Map.groupBy(ledger, ({ id }) => findingIdParts(id).report);
  const reports = new Set([...byReport.keys(), ...namesIn(join(root, 'findings'))]);
  const read = new Map<string, Standing[]>();
  const keep = (report: string): Standing[] => {
    const standing = read.get(report) ?? standingFindings(root, byReport.get(report) ?? [], report);
    read.set(report, standing);
    return standing;
  };
  const of = (partnership: string): KnownRecord => {
    const own = [...reports].filter((report) => isReportOn(partnership, report, forms)).sort();
    return { ledger: own.flatMap((report) => byReport.get(report) ?? []), standing: own.flatMap(keep) };
  };
  return { of, keep, linesOf: (report: string): LedgerLine[] => byReport.get(report) ?? [] };
}

/** Answers a thread that asks for records through `askThrough`. @returns a function that ends it */
export function answerThrough(port: MessagePort, recordOf: RecordOf): () => void {
  port.on('message', async (partnership: string) => port.postMessage(await recordOf(partnership)));
  return () => port.close();
}

/** Asks for a record from within a thread. */
export const askThrough =
  (port: MessagePort): RecordOf =>
  (partnership) =>
    new Promise((resolve) => {
      port.once('message', (record: KnownRecord) => resolve(record));
      port.postMessage(partnership);
    });
