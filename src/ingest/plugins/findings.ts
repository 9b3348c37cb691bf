import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Draft, ReportSection } from '../pipeline-data.ts';
import { splitBodies } from '../read-bodies.ts';
import { rowsOf } from '../rows-of.ts';

/** Plain text of blocks: a line a paragraph or point. */
function plain(nodes: RootContent[]): string {
  const lines: string[] = [];
  for (const node of nodes) {
    if (node.type === 'list') for (const item of node.children) lines.push(plain(item.children));
    else lines.push(toString(node).trim());
  }
  return lines.join('\n');
}

const introduces = (node: RootContent, next: RootContent | undefined) =>
  node.type === 'paragraph' && (next?.type === 'list' || next?.type === 'table') && /:\s*$/.test(toString(node));

/** A paragraph each, a bullet each; a paragraph that only leads up to a list is none. */
function flow(nodes: RootContent[], file: VFile): { nodes: RootContent[] }[] {
  return nodes.flatMap((node, index) => {
    if (introduces(node, nodes[index + 1])) {
      file.info(`left out, for it only introduces a list: "${toString(node)}"`, { source: 'followthrough', ruleId: 'introduction' });
      return [];
    }
    return node.type === 'list' ? node.children.map((item) => ({ nodes: item.children as RootContent[] })) : [{ nodes: [node] }];
  });
}

function drafts({ profile: section, nodes }: ReportSection, file: VFile): Omit<Draft, 'number' | 'section'>[] {
  const { profile } = file.data;
  const isHead = (text: string) => !!profile && (profile.tableHead.test(text) || profile.sections.some(({ heading }) => heading.test(text)));
  const parts = section.layout === 'rows' ? rowsOf(nodes, isHead) : flow(nodes, file);
  return parts.map((part) => {
    const pages = part.nodes.flatMap(({ data }) => [data?.page, data?.endPage]).filter((page) => page !== undefined);
    const left = 'left' in part ? part.left : undefined;
    return {
      nodes: part.nodes,
      text: plain(part.nodes),
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
