import type { VFile } from 'vfile';
import { codePrefix } from '../../schemas/finding.ts';
import { isRetired, type LedgerLine, type WordingLine } from '../../schemas/ledger.ts';
import { fingerprint } from '../fingerprint.ts';

/**
 * Gives the report its id and every finding its place in the ledger: a new id gets a line, a new wording of a known id a
 * further line. Nothing is ever taken out. Writes `file.data.report.id` and replaces `file.data.ledger`.
 */
export default function remarkApplyLedger() {
  return (_tree: unknown, file: VFile): void => {
    const { report, findings = [], ledger = [] } = file.data;
    if (!report) throw new Error('apply-ledger needs file.data.report');
    const id = `${report.partnership}-${report.inspection.start.slice(0, 7)}`;
    report.id = id;
    const latest = new Map<string, WordingLine>();
    for (const line of ledger.filter((candidate) => candidate.id.startsWith(`${id}/`))) {
      if (!isRetired(line) && line.version > (latest.get(line.id)?.version ?? 0)) latest.set(line.id, line);
    }
    const added: LedgerLine[] = [];
    const seen = new Set<string>();
    for (const { section, number, text } of findings) {
      const findingId = `${id}/${codePrefix[section]}-${number}`;
      seen.add(findingId);
      const known = latest.get(findingId);
      const line: WordingLine = {
        id: findingId,
        version: (known?.version ?? 0) + 1,
        fingerprint: fingerprint(text),
        wording: report.wording,
      };
      if (known?.fingerprint !== line.fingerprint) added.push(line);
    }
    for (const gone of [...latest.keys()].filter((candidate) => !seen.has(candidate))) {
      file.message(`the finding ${gone} was issued before and is not in this document`, {
        source: 'followthrough',
        ruleId: 'finding-gone',
      }).note = 'Its id stays in the ledger. Compare this document with the one ingested before.';
    }
    file.data.ledger = added;
  };
}
