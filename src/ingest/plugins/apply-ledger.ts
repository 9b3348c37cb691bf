import type { VFile } from 'vfile';
import { UnreadableInput } from '../../documents/unreadable-input.ts';
import { findingIdParts } from '../../domain/finding-id.ts';
import { fingerprint } from '../../domain/ledger/fingerprint.ts';
import { issueIds, LedgerConflict } from '../../domain/ledger/issue-ids.ts';
import { mustHave } from '../../domain/must-have.ts';
import { makeReportId } from '../../domain/report-id.ts';
import { isRetired } from '../../domain/schemas/ledger.ts';
import { replacesTooMuch } from '../gate/replaces-too-much.ts';

/**
 * Gives the report its id, and each finding the id that its statement already has in the ledger, or a new one. Sets
 * `file.data.report.id` and the findings' numbers, and `file.data.ledger` to the lines to add.
 * @throws UnreadableInput where the reading would retire too many findings
 * @throws VFileMessage where it contradicts the ledger
 */
export default function remarkApplyLedger() {
  return async (_tree: unknown, file: VFile): Promise<void> => {
    const { profile, report, given, findings = [], recordOf } = file.data;
    if (!report || !profile || !recordOf) throw new Error('apply-ledger needs file.data.report, profile and recordOf');
    const { ledger, standing } = await recordOf(report.partnership);
    const id = makeReportId(report.partnership, report.inspection.start, profile.framework.reportId);
    report.id = id;
    const since = given?.revised ?? given?.retrieved;
    try {
      const { ids, lines } = issueIds({
        report: id,
        ledger,
        standing,
        fresh: findings.map(({ at, text, printed }) => ({
          section: at.code,
          text,
          fingerprint: fingerprint(text),
          ...(at.codesAsPrinted && /^\d+$/.test(printed ?? '') ? { printed: Number(printed) } : {}),
        })),
        wording: report.wording,
        ...(since ? { since } : {}),
      });
      for (const [index, finding] of findings.entries())
        finding.number = findingIdParts(mustHave(ids[index], `id of finding ${index + 1}`)).number;
      const tooMuch = file.data.replace ? undefined : replacesTooMuch(id, ledger, lines);
      if (tooMuch) {
        throw new UnreadableInput(
          'replaces-too-much',
          `this does not look like a new edition of the report on record: ${tooMuch}; nothing was written`,
          'compare the two documents; if this one is right, run ingest again with --replace',
        );
      }
      for (const line of lines.filter(isRetired)) {
        const where = line.to.length > 0 ? `${line.retired}, see ${line.to.join(' and ')}` : line.retired;
        file.message(`the finding ${line.id} was issued earlier and is not in this document (${where})`, {
          source: 'followthrough',
          ruleId: 'finding-gone',
        }).note = 'Its address keeps a page that says so. Compare this document with the one ingested previously.';
      }
      file.data.ledger = lines;
    } catch (error) {
      if (!(error instanceof LedgerConflict)) throw error;
      const message = file.message(error.message, { source: 'followthrough', ruleId: error.rule });
      message.fatal = true;
      message.note = error.todo;
      throw message;
    }
  };
}
