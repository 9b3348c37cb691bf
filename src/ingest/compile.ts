import type { Heading, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { ContentFile } from '../content/change-content.ts';
import { checkShape, writeFrontMatter } from '../content/front-matter.ts';
import { makeFindingCode, makeFindingId } from '../domain/finding-id.ts';
import { followUp as followUpSchema } from '../domain/schemas/event.ts';
import { finding as findingSchema } from '../domain/schemas/finding.ts';
import { report as reportSchema } from '../domain/schemas/report.ts';
import { onOneLine } from '../domain/text/run-together.ts';
import { quotesOf } from './quotes-of.ts';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true })
  .freeze();

/** Writes blocks as Markdown. */
export const markdown = (children: RootContent[]) => writer.stringify({ type: 'root', children } as Root);

const heading = (depth: Heading['depth'], value: string): Heading => ({ type: 'heading', depth, children: [{ type: 'text', value }] });

/** Rules whose warnings are about the project's own files, not about how the document was read. */
const aboutOwnFiles = new Set(['review', 'html', 'finding-gone']);

/** Doubts about how the document was read, as sentences. */
function doubtsOf({ messages }: VFile): string[] {
  const doubts = messages.filter(({ fatal, ruleId }) => fatal === false && !(ruleId && aboutOwnFiles.has(ruleId)));
  return doubts.map(({ reason }) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`);
}

/**
 * Writes a report and its findings as content files. The report's file contains its introduction and its findings under their
 * headings; sections that name people (partnership details, inspection team) are omitted.
 * @throws UnusableFile where a generated field does not fit its schema
 */
export function compile(file: VFile): ContentFile[] {
  const { report, findings = [], sections = [] } = file.data;
  if (!report?.id) throw new Error('compile needs a report with an id');
  const { id, bodies, pages, wording, source, ...facts } = report;
  const headings = sections.flatMap(({ profile: { key, findings: hasFindings }, heading }) =>
    hasFindings ? [{ key, heading: onOneLine(heading) }] : [],
  );
  const doubts = doubtsOf(file);
  const checked = checkShape(
    reportSchema,
    { id, ...facts, sections: headings, bodies, ...(pages ? { pages } : {}), wording, source, ...(doubts.length > 0 ? { doubts } : {}) },
    `reports/${id}.md`,
  );
  const blocks: RootContent[] = [heading(1, report.title)];
  for (const { profile, heading: printed, nodes } of sections) {
    if (profile.layout === 'skip') continue;
    blocks.push(heading(2, printed));
    if (!profile.findings) blocks.push(...nodes);
    for (const { at, number, nodes: own } of findings.filter((draft) => draft.at.key === profile.key)) {
      blocks.push(heading(3, makeFindingCode(at.code, number)), ...own);
    }
  }
  const files: ContentFile[] = [{ path: `reports/${id}.md`, text: writeFrontMatter(checked, markdown(blocks)) }];
  const quotes = quotesOf(sections, findings, file.data.leftOut ?? [], file.data.printed);
  for (const draft of findings) {
    const code = makeFindingCode(draft.at.code, draft.number);
    const path = `findings/${id}/${code}.md`;
    const front = {
      id: makeFindingId(id, code),
      report: id,
      partnership: report.partnership,
      code,
      section: draft.at.key,
      ...(draft.printed ? { printed: draft.printed } : {}),
      number: draft.number,
      ...(draft.position === draft.number ? {} : { position: draft.position }),
      ...(draft.page === undefined ? {} : { page: draft.page, endPage: draft.endPage ?? draft.page }),
      ...(draft.responsible?.length ? { responsible: draft.responsible } : {}),
      themes: draft.themes,
      ...(draft.removedThemes ? { removedThemes: draft.removedThemes } : {}),
      polarity: draft.polarity,
      ...(draft.polarityEditor ? { polarityEditor: draft.polarityEditor } : {}),
      wording: report.wording,
      ...(report.wording === 'official' ? { quote: quotes.get(draft) } : {}),
    };
    files.push({ path, text: writeFrontMatter(checkShape(findingSchema, front, path), markdown(draft.nodes)) });
  }
  return files;
}

/**
 * Writes the follow-up that a monitoring report becomes.
 * @throws UnusableFile where a generated field does not fit the schema
 */
export function compileFollowUp({ data }: VFile): ContentFile {
  if (!data.followUp) throw new Error('compileFollowUp needs file.data.followUp');
  const { id, event, body } = data.followUp;
  const path = `follow-ups/${id}.md`;
  return { path, text: writeFrontMatter(checkShape(followUpSchema, event, path), markdown(body)) };
}
