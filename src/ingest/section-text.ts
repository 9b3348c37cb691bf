import { toString as plainText } from 'mdast-util-to-string';
import type { ReportSection } from './pipeline-data.ts';

/** The whole text of a section, its blocks separated by spaces; empty where the report has no such section. */
export function sectionText(sections: ReportSection[], key: string): string {
  return sections
    .filter(({ profile }) => profile.key === key)
    .flatMap(({ nodes }) => nodes.map((node) => plainText(node)))
    .join(' ');
}
