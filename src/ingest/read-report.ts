import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ContentFile } from '../content/change-content.ts';
import { readFrontMatter } from '../content/front-matter.ts';
import { beyondEngine } from '../documents/beyond-engine.ts';
import { detectFormat, type Format } from '../documents/detect-format.ts';
import { docxToHtml } from '../documents/docx.ts';
import { decodeHtml } from '../documents/html/decode-html.ts';
import { parseHtml } from '../documents/html.ts';
import { type LeftOut, nameLeftOut } from '../documents/left-out.ts';
import { limits } from '../documents/limits.ts';
import { parseMarkdown } from '../documents/markdown.ts';
import { parsePdf } from '../documents/pdf.ts';
import { parseText } from '../documents/text.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import type { Standing } from '../domain/ledger/issue-ids.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import type { Review } from '../domain/schemas/review.ts';
import type { Tagger } from '../tagging/likelihoods-of.ts';
import { compile } from './compile.ts';
import { compileFollowUp } from './compile-follow-up.ts';
import { refusalOf } from './gate/refuse.ts';
import { type FoundTitle, titleOf } from './gate/title-of.ts';
import { standsAlone } from './heading-of.ts';
import type { Given } from './pipeline-data.ts';
import remarkApplyLedger from './plugins/apply-ledger.ts';
import remarkApplyReview from './plugins/apply-review.ts';
import remarkFindings from './plugins/findings.ts';
import remarkReadFacts from './plugins/read-facts.ts';
import remarkReadMonitoring from './plugins/read-monitoring.ts';
import remarkSectionise from './plugins/sectionise.ts';
import remarkSelfCheck from './plugins/self-check.ts';
import remarkTag from './plugins/tag.ts';
import { areaSend2023 } from './profiles/area-send-2023.ts';
import { areaSendMonitoring2025 } from './profiles/area-send-monitoring-2025.ts';
import type { Profile } from './profiles/profile.ts';

/** What a report is read with; plain values, so that it can cross to a worker. */
export interface ReportInput {
  bytes: Uint8Array;
  given: Given;
  /** Without one, findings get no themes. */
  tagger?: Tagger;
  /** All lines of the ledger. */
  ledger: LedgerLine[];
  /** Findings of the partnership as they stand in the content folder; of all partnerships where it is not given. */
  standing?: Standing[];
  inspections: Inspection[];
  /** Corrections by report id. */
  reviews: Record<string, Review>;
  /** Take a reading that retires most of a report's findings. */
  replace?: boolean;
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
  /** Of the report, or of the follow-up that a monitoring report becomes (`hertfordshire/monitoring-2025-10`); absent where the input was not taken. */
  id?: string;
  files: ContentFile[];
  /** Lines to add to the ledger. */
  ledger: LedgerLine[];
  notes: Note[];
}

export const profiles: Profile[] = [areaSendMonitoring2025, areaSend2023];

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

/** Bytes as Markdown's tree, whatever kind of document they are. */
export async function parse({ bytes, given }: Pick<ReportInput, 'bytes' | 'given'>, file: VFile): Promise<{ tree: Root; format: Format }> {
  const format = detectFormat(bytes);
  const isHead = (text: string) => profiles.some((profile) => standsAlone(text, profile));
  if (format === 'pdf') {
    const { tree, printed, pages, doubts, leftOut } = await parsePdf(bytes, {
      standsAlone: isHead,
      isRunningHead: (text) => profiles.some(({ runningHead }) => runningHead.test(text)),
    });
    file.data.given = { ...given, pages };
    file.data.printed = printed;
    nameLeftOut(file, leftOut);
    for (const { rule, reason } of doubts) {
      file.message(reason, { source: 'followthrough', ruleId: rule }).note = 'Compare with the document.';
    }
    return { tree, format };
  }
  if (format === 'docx' || format === 'html') {
    const leftOut: LeftOut[] = [];
    const html = format === 'docx' ? await docxToHtml(bytes, leftOut) : decodeHtml(bytes);
    return { tree: parseHtml(html, isHead, file, leftOut), format };
  }
  if (bytes.length > limits.textLetters) {
    const [has, most] = [bytes.length, limits.textLetters].map((count) => count.toLocaleString('en-GB'));
    throw new UnreadableInput(
      'too-large',
      `the text has ${has} bytes, and no report has more than ${most}`,
      'check that this is the report',
    );
  }
  const { body } = readFrontMatter(new TextDecoder().decode(bytes));
  if (format === 'markdown') return { tree: parseMarkdown(body, file), format };
  const leftOut: LeftOut[] = [];
  const tree = parseText(body, (text) => isHead(text) || profiles.some(({ title }) => title.test(text)), leftOut);
  nameLeftOut(file, leftOut);
  return { tree, format };
}

/**
 * The profile whose title stands at the head of a document, and the title; of a web page, what stands before it is the site's.
 * @throws UnreadableInput where no profile's title does
 */
function recognise(tree: Root, format: Format): { profile: Profile; title: FoundTitle } {
  for (const profile of profiles) {
    const title = titleOf(tree, profile, format === 'html');
    if (title) return { profile, title };
  }
  const refusal = refusalOf(tree, areaSend2023);
  if (refusal) throw refusal;
  if (format === 'html') {
    throw new UnreadableInput(
      'web-page',
      'this is a web page, not a report',
      'open its address in a browser: a server often sends an error page under the name of the file asked for',
    );
  }
  throw new UnreadableInput(
    'not-a-report',
    'this is not a report of an area inspection: no title “Area SEND inspection of … Local Area Partnership” stands at its head',
    'check that this is the report as it was published',
  );
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
  const { given, tagger, inspections, ledger, standing = [], reviews, replace = false } = input;
  const file = new VFile({ path: given.file });
  file.data = { ...file.data, given, inspections, ledger, standing, reviews, replace, ...(tagger ? { tagger } : {}) };
  try {
    const { tree, format } = await parse(input, file);
    const { profile, title } = recognise(tree, format);
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
    return { ...(report?.id ? { id: report.id } : {}), files, ledger: file.data.ledger ?? [], notes: notesOf(file) };
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
      if (said.fatal) said.note ??= 'Check that this is the report as it was published.';
    }
    return { files: [], ledger: [], notes: notesOf(file) };
  }
}
