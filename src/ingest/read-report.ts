import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { readFrontMatter } from '../front-matter.ts';
import type { Inspection } from '../schemas/inspection.ts';
import type { LedgerLine } from '../schemas/ledger.ts';
import type { Review } from '../schemas/review.ts';
import type { Theme } from '../schemas/theme.ts';
import { type ContentFile, compile } from './compile.ts';
import { detectFormat } from './detect-format.ts';
import { standsAlone } from './heading-of.ts';
import { parseMarkdown } from './parsers/markdown.ts';
import { parsePdf } from './parsers/pdf.ts';
import { parseText } from './parsers/text.ts';
import type { Given } from './pipeline-data.ts';
import remarkApplyLedger from './plugins/apply-ledger.ts';
import remarkApplyReview from './plugins/apply-review.ts';
import remarkFindings from './plugins/findings.ts';
import remarkReadFacts from './plugins/read-facts.ts';
import remarkSectionise from './plugins/sectionise.ts';
import remarkSelfCheck from './plugins/self-check.ts';
import remarkTag from './plugins/tag.ts';
import { areaSend2023 } from './profiles/area-send-2023.ts';
import { UnreadableInput } from './unreadable-input.ts';

/** What a report is read with; plain values, so that it can cross to a worker. */
export interface ReportInput {
  bytes: Uint8Array;
  given: Given;
  vocabulary: Theme[];
  /** All lines of the ledger. */
  ledger: LedgerLine[];
  inspections: Inspection[];
  /** Corrections by report id. */
  reviews: Record<string, Review>;
}

/** What was said about an input; `fatal` says that it was not taken. */
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
  /** Report id; absent where the input was not taken. */
  id?: string;
  files: ContentFile[];
  /** Lines to add to the ledger. */
  ledger: LedgerLine[];
  notes: Note[];
}

const profiles = [areaSend2023];

const pipeline = unified()
  .use(remarkSectionise)
  .use(remarkReadFacts)
  .use(remarkFindings)
  .use(remarkSelfCheck)
  .use(remarkApplyLedger)
  .use(remarkTag)
  .use(remarkApplyReview)
  .freeze();

async function parse({ bytes, given }: ReportInput, file: VFile): Promise<Root> {
  const format = detectFormat(bytes);
  if (format === 'pdf') {
    const { tree, pages, doubts } = await parsePdf(bytes, {
      standsAlone: (text) => profiles.some((profile) => standsAlone(text, profile)),
      isRunningHead: (text) => profiles.some(({ runningHead }) => runningHead.test(text)),
    });
    file.data.given = { ...given, pages };
    for (const { rule, reason } of doubts) {
      file.message(reason, { source: 'followthrough', ruleId: rule }).note = 'Compare with the document.';
    }
    return tree;
  }
  const { body } = readFrontMatter(new TextDecoder().decode(bytes));
  return format === 'markdown' ? parseMarkdown(body, file) : parseText(body);
}

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
 * Reads one report: bytes in, content files and ledger lines out. Never throws for the input's sake: what is wrong with it
 * is in `notes`, and an input that could not be taken has no id and no files.
 */
export async function readReport(input: ReportInput): Promise<ReadReport> {
  const { given, vocabulary, inspections, ledger, reviews } = input;
  const file = new VFile({ path: given.file });
  file.data = { ...file.data, given, vocabulary, inspections, ledger, reviews, profile: areaSend2023 };
  try {
    const tree = await parse(input, file);
    await pipeline.run(tree, file);
    const { report } = file.data;
    const files = compile(file);
    return { ...(report?.id ? { id: report.id } : {}), files, ledger: file.data.ledger ?? [], notes: notesOf(file) };
  } catch (error) {
    if (!file.messages.some(({ fatal }) => fatal)) {
      const { name, message } = error as Error;
      const known = error instanceof UnreadableInput ? error : undefined;
      const said = file.message(message, {
        source: 'followthrough',
        ruleId: known?.rule ?? (name === 'FrontMatterError' ? 'front-matter' : 'unexpected'),
      });
      said.fatal = true;
      if (known) said.note = known.todo;
      else if (name !== 'FrontMatterError')
        said.note = `This is a fault of Followthrough; please report it. ${(error as Error).stack?.split('\n')[1]?.trim() ?? ''}`;
    }
    return { files: [], ledger: [], notes: notesOf(file) };
  }
}
