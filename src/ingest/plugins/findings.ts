import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { standsAlone } from '../heading-of.ts';
import type { Draft, ReportSection } from '../pipeline-data.ts';
import { splitBodies } from '../read-bodies.ts';
import { type Row, rowsOf } from '../rows-of.ts';

/** Plain text of blocks, paragraphs and points parted by empty lines. */
function plain(nodes: RootContent[]): string {
  const lines: string[] = [];
  for (const node of nodes) {
    if (node.type === 'list') for (const item of node.children) lines.push(plain(item.children));
    else lines.push(plainText(node).trim());
  }
  return lines.join('\n\n');
}

/** Pages on which blocks and all within them start and end. */
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

/** A paragraph each, a bullet each; a paragraph that only leads up to a list is none. */
function flow(nodes: RootContent[], file: VFile): Row[] {
  return nodes.flatMap((node, index) => {
    if (introduces(node, nodes[index + 1])) {
      file.info(`left out, for it only introduces a list: "${plainText(node)}"`, { source: 'followthrough', ruleId: 'introduction' });
      return [];
    }
    return node.type === 'list' ? node.children.map((item) => ({ nodes: item.children as RootContent[] })) : [{ nodes: [node] }];
  });
}

function drafts({ profile: section, nodes }: ReportSection, file: VFile): Omit<Draft, 'number' | 'section'>[] {
  const { profile } = file.data;
  const isHead = (text: string) => !!profile && standsAlone(text, profile);
  const parts = section.layout === 'rows' ? rowsOf(nodes, isHead) : flow(nodes, file);
  return parts.map(({ left, nodes: own }) => {
    const pages = pagesOf(own);
    return {
      nodes: own,
      text: plain(own),
      themes: [],
      ...(left && section.finding === 'priority-action' ? { responsible: splitBodies(left) } : {}),
      ...(pages.length > 0 ? { page: Math.min(...pages), endPage: Math.max(...pages) } : {}),
    };
  });
}

/** Splits the sections that hold findings into findings, in the report's order, numbered within each section. */
export default function remarkFindings() {
  return (_tree: unknown, file: VFile): void => {
    const found: Draft[] = [];
    for (const section of file.data.sections ?? []) {
      const { finding } = section.profile;
      if (!finding) continue;
      const before = found.filter(({ section: other }) => other === finding).length;
      const all = drafts(section, file).filter(({ text }) => text);
      found.push(...all.map((draft, index) => ({ ...draft, section: finding, number: before + index + 1 })));
      if (all.length === 0) {
        file.message(`the section "${section.profile.title}" has no findings`, { source: 'followthrough', ruleId: 'empty-section' }).note =
          'Compare with the document.';
      }
    }
    if (found.length === 0) file.fail('no finding could be read from this document', { source: 'followthrough', ruleId: 'no-findings' });
    file.data.findings = found;
  };
}
