import { toString as plainText } from 'mdast-util-to-string';
import type { ReportSection } from './pipeline-data.ts';

/** All text of a report's section, its blocks parted by spaces; `''` where the report has no such section. */
export function sectionText(sections: ReportSection[], key: string): string {
  return sections
    .filter(({ profile }) => profile.key === key)
    .flatMap(({ nodes }) => nodes.map((node) => plainText(node)))
    .join(' ');
}
