import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { plainBlocks } from '../../documents/plain-blocks.ts';
import { findingSections } from '../../domain/finding-section.ts';
import { incompleteReport } from '../gate/refuse.ts';
import { isTableHead, standsAlone } from '../heading-of.ts';
import { numberedRows } from '../numbered-rows.ts';
import type { Draft, LeftOut, ReportSection } from '../pipeline-data.ts';
import type { Profile } from '../profile.ts';
import { splitBodies } from '../read-bodies.ts';
import { type Row, rowsOf } from '../rows-of.ts';

type Unplaced = Omit<Draft, 'number' | 'position' | 'at'>;

/** The pages on which blocks, and the blocks within them, start and end. */
function pagesOf(children: RootContent[]): number[] {
  const pages: number[] = [];
  const root: Root = { type: 'root', children };
  visit(root, (node) => {
    const { page, endPage = page } = node.data ?? {};
    if (page !== undefined && endPage !== undefined) pages.push(page, endPage);
  });
  return pages;
}

const introduces = (node: RootContent, next: RootContent | undefined) =>
  node.type === 'paragraph' && (next?.type === 'list' || next?.type === 'table') && /:\s*$/.test(plainText(node));

/** One row per paragraph and per bullet, except paragraphs that only introduce a list. */
function flow(nodes: RootContent[]): { rows: Row[]; introductions: string[] } {
  const introductions: string[] = [];
  const rows = nodes.flatMap((node, index): Row[] => {
    if (introduces(node, nodes[index + 1])) {
      introductions.push(plainText(node));
      return [];
    }
    return node.type === 'list' ? node.children.map((item) => ({ nodes: item.children as RootContent[] })) : [{ nodes: [node] }];
  });
  return { rows, introductions };
}

/** The findings of a section, and the text that belongs to none of them, with the reason. */
function split(
  { profile: section, nodes: all }: ReportSection,
  profile: Profile,
  last?: string,
): { drafts: Unplaced[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const leaveOut = (why: LeftOut['why'], texts: string[]) => leftOut.push(...texts.map((text) => ({ section: section.key, why, text })));
  const heads = section.layout === 'rows' ? [] : all.filter((node) => isTableHead(plainText(node), profile));
  const nodes = all.filter((node) => !heads.includes(node));
  leaveOut(
    'table head',
    heads.map((node) => plainText(node)),
  );
  let rows: Row[];
  if (section.layout === 'rows') {
    const read = rowsOf(nodes, (text) => standsAlone(text, profile));
    rows = read.rows;
    leaveOut('table head', read.heads);
    leaveOut(
      'responsible body',
      rows.flatMap(({ left }) => left ?? []),
    );
  } else if (section.layout === 'numbered') {
    const read = numberedRows(nodes, last);
    rows = read.rows;
    leaveOut('introduces a list', read.before);
    leaveOut(
      'printed number',
      rows.flatMap(({ left }) => left ?? []),
    );
  } else {
    const read = flow(nodes);
    rows = read.rows;
    leaveOut('introduces a list', read.introductions);
  }
  const drafts = rows.map(({ left, printed, nodes: own }) => {
    const pages = pagesOf(own);
    return {
      nodes: own,
      text: plainBlocks(own),
      themes: [],
      ...(left ? { before: left } : {}),
      ...(printed ? { printed } : {}),
      ...(left && section.bodiesBeside ? { responsible: splitBodies(left) } : {}),
      ...(pages.length > 0 ? { page: Math.min(...pages), endPage: Math.max(...pages) } : {}),
    };
  });
  return { drafts: drafts.filter(({ text }) => text), leftOut };
}

/**
 * Splits the sections of findings into findings, in the report's order, numbered within each section. Writes
 * `file.data.findings` and `file.data.leftOut`.
 * @throws UnreadableInput where an expected section has no findings
 */
export default function remarkFindings() {
  return (tree: Root, file: VFile): void => {
    const { profile } = file.data;
    if (!profile) throw new Error('findings needs file.data.profile');
    const found: Draft[] = [];
    file.data.leftOut = [];
    const places = new Map(findingSections(profile.framework).map((at) => [at.key, at]));
    for (const section of file.data.sections ?? []) {
      const at = places.get(section.profile.key);
      if (!at) continue;
      const earlier = found.filter((draft) => draft.at.code === at.code);
      const before = earlier.length;
      const { drafts, leftOut } = split(section, profile, at.codesAsPrinted ? earlier.at(-1)?.printed : undefined);
      file.data.leftOut.push(...leftOut);
      for (const { why, text } of leftOut.filter((part) => part.why === 'introduces a list')) {
        file.info(`left out because it only ${why}: "${text}"`, { source: 'followthrough', ruleId: 'introduction' });
      }
      found.push(...drafts.map((draft, index) => ({ ...draft, at, position: before + index + 1, number: before + index + 1 })));
      if (drafts.length === 0 && section.profile.expected)
        throw incompleteReport(tree, [`${section.profile.title} (it is empty)`], file.data.otherKinds);
      if (drafts.length === 0) {
        file.message(`the section "${section.profile.title}" has no findings`, { source: 'followthrough', ruleId: 'empty-section' }).note =
          'Compare with the document.';
      }
    }
    if (found.length === 0) file.fail('no findings could be read from this document', { source: 'followthrough', ruleId: 'no-findings' });
    file.data.findings = found;
  };
}
