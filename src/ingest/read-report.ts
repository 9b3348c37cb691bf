import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ContentFile } from '../content/change-content.ts';
import { beyondEngine } from '../documents/beyond-engine.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import type { Framework } from '../domain/schemas/framework.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import type { OtherKind } from '../domain/schemas/other-kind.ts';
import type { Review } from '../domain/schemas/review.ts';
import type { Tagger } from '../tagging/likelihoods-of.ts';
import { compile, compileFollowUp } from './compile.ts';
import { noRecord, type RecordOf } from './known-record.ts';
import { parse } from './parse.ts';
import type { Given } from './pipeline-data.ts';
import remarkApplyLedger from './plugins/apply-ledger.ts';
import remarkApplyReview from './plugins/apply-review.ts';
import remarkFindings from './plugins/findings.ts';
import remarkReadFacts from './plugins/read-facts.ts';
import remarkReadMonitoring from './plugins/read-monitoring.ts';
import remarkSectionise from './plugins/sectionise.ts';
import remarkSelfCheck from './plugins/self-check.ts';
import remarkTag from './plugins/tag.ts';
import { profileOf } from './profile.ts';
import { recognise } from './recognise.ts';

/** Everything needed to read a report, as plain values that can be sent to a worker. */
export interface ReportInput {
  bytes: Uint8Array;
  given: Given;
  /** Where a title fits several, the first is used. */
  frameworks: Framework[];
  /** Kinds of document that are refused by name. */
  otherKinds?: OtherKind[];
  /** Without one, findings get no themes. */
  tagger?: Tagger;
  /** What is already on record; without it, nothing is. */
  recordOf?: RecordOf;
  inspections: Inspection[];
  /** Corrections by report id. */
  reviews: Record<string, Review>;
  /** Accept a reading that retires most of a report's findings. */
  replace?: boolean;
}

/** A message about an input; a `fatal` one says why it was not taken. */
export interface Note {
  file: string;
  fatal: boolean;
  level: 'error' | 'warning' | 'info';
  rule: string;
  reason: string;
  /** What to do. */
  todo?: string;
  line?: number;
}

export interface ReadReport {
  /**
   * Id of the report, or of the follow-up that a monitoring report becomes (`hertfordshire/monitoring-2025-10`); absent where the
   * input was not taken.
   */
  id?: string;
  /** Area that a report is on. */
  partnership?: string;
  files: ContentFile[];
  /** Lines to add to the ledger. */
  ledger: LedgerLine[];
  notes: Note[];
}

const monitoring = unified().use(remarkSectionise).use(remarkReadMonitoring).freeze();
const full = unified()
  .use(remarkSectionise)
  .use(remarkReadFacts)
  .use(remarkFindings)
  .use(remarkSelfCheck)
  .use(remarkApplyLedger)
  .use(remarkTag)
  .use(remarkApplyReview)
  .freeze();

const notesOf = (file: VFile): Note[] =>
  file.messages.map(({ reason, ruleId, fatal, note, line }) => ({
    file: file.path,
    fatal: fatal === true,
    level: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
    rule: ruleId ?? 'unknown',
    reason,
    ...(note ? { todo: note } : {}),
    ...(line ? { line } : {}),
  }));

/**
 * Reads one report: bytes in, content files and ledger lines out. An unreadable input does not throw: its faults are in `notes`,
 * and it has no id and no files.
 */
export async function readReport(input: ReportInput): Promise<ReadReport> {
  const { bytes, given, frameworks, otherKinds = [], tagger, inspections, recordOf = noRecord, reviews, replace = false } = input;
  const file = new VFile({ path: given.file });
  file.data = { ...file.data, given, otherKinds, inspections, recordOf, reviews, replace, ...(tagger ? { tagger } : {}) };
  try {
    const profiles = frameworks.map(profileOf);
    const { tree, format } = await parse(bytes, given, profiles, file);
    const { profile, title } = recognise(tree, format, profiles, otherKinds);
    if (format === 'html') tree.children = tree.children.slice(title.start);
    file.data.profile = profile;
    file.data.title = title;
    if (profile.kind === 'monitoring') {
      await monitoring.run(tree, file);
      const { followUp } = file.data;
      return { ...(followUp ? { id: followUp.id } : {}), files: [compileFollowUp(file)], ledger: [], notes: notesOf(file) };
    }
    await full.run(tree, file);
    const { report } = file.data;
    const files = compile(file);
    return {
      ...(report?.id ? { id: report.id, partnership: report.partnership } : {}),
      files,
      ledger: file.data.ledger ?? [],
      notes: notesOf(file),
    };
  } catch (thrown) {
    const error = beyondEngine(thrown, 'report') ?? thrown;
    if (!file.messages.some(({ fatal }) => fatal)) {
      const { name, message } = error as Error;
      const known = error instanceof UnreadableInput ? error : undefined;
      const said = file.message(message, {
        source: 'followthrough',
        ruleId: known?.rule ?? (name === 'UnusableFile' ? 'front-matter' : 'unexpected'),
      });
      said.fatal = true;
      if (known) said.note = known.todo;
      else if (name === 'UnusableFile') said.note = 'Correct it in the file.';
      else said.note = `This is a fault of Followthrough; please report it. ${(error as Error).stack?.split('\n')[1]?.trim() ?? ''}`;
    }
    for (const said of file.messages) {
      if (said.fatal) said.note ??= 'Check that this is the report as published.';
    }
    return { files: [], ledger: [], notes: notesOf(file) };
  }
}
