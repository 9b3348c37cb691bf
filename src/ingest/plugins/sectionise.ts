import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { incompleteReport, severalReports } from '../gate/refuse.ts';
import { headingOf, isTableHead } from '../heading-of.ts';
import type { ReportSection } from '../pipeline-data.ts';
import type { Profile, ProfileSection } from '../profile.ts';

/** A table whose head names a section stands for its heading, where that is missing. */
function byTableHead(node: RootContent, profile: Profile): ProfileSection | undefined {
  if (node.type !== 'table') return undefined;
  return node.children[0]?.children.map((cell) => headingOf(plainText(cell), profile)).find(Boolean);
}

/** The left cell of a table's head, whose right cell names a section and stands for its heading. */
function besideHead(node: RootContent, next: RootContent | undefined, profile: Profile): ProfileSection | undefined {
  return next && isTableHead(plainText(node), profile) ? headingOf(plainText(next), profile) : undefined;
}

/**
 * Splits the tree into the profile's sections. A heading is known by its words, whatever it is set in, also where it wraps
 * into two blocks; what stands under a heading that no report has is left out of the findings. Writes `file.data.sections` and `file.data.cover`.
 * @throws UnreadableInput where expected sections are missing, or the document holds more than one report
 */
export default function remarkSectionise() {
  return (tree: Root, file: VFile): void => {
    const { profile } = file.data;
    if (!profile) throw new Error('sectionise needs file.data.profile');
    const sections: ReportSection[] = [];
    const cover: string[] = [];
    /** Under a heading that the profile does not know, within a section of findings. */
    let foreign = false;
    const open = (section: ProfileSection, heading: string) => {
      foreign = false;
      const last = sections.at(-1);
      if (last?.profile.key !== section.key || section.repeats) sections.push({ profile: section, heading, nodes: [] });
    };
    for (let index = 0; index < tree.children.length; index++) {
      const node = tree.children[index] as RootContent;
      const next = tree.children[index + 1];
      const titled = node.type === 'heading' || node.type === 'paragraph';
      const whole = titled ? headingOf(plainText(node), profile) : undefined;
      const wrapped =
        !whole && titled && next && next.type === node.type ? headingOf(`${plainText(node)} ${plainText(next)}`, profile) : undefined;
      const section = whole ?? wrapped;
      if (section) {
        open(section, wrapped && next ? `${plainText(node)} ${plainText(next)}` : plainText(node));
        if (wrapped) index++;
        continue;
      }
      const head = byTableHead(node, profile) ?? besideHead(node, next, profile);
      if (head) open(head, head.title);
      const current = sections.at(-1);
      if (!current) cover.push(plainText(node));
      else if (node.type === 'heading' && current.profile.findings && !isTableHead(plainText(node), profile)) {
        foreign = true;
        file.message(`"${plainText(node)}" is not a heading of such a report: it and what stands under it are left out`, {
          source: 'followthrough',
          ruleId: 'foreign-heading',
        }).note = 'Compare with the document; where it is a section of the report, add its heading to the framework.';
      } else if (!foreign) current.nodes.push(node);
    }
    file.data.cover = cover.join(' ').replace(/\s+/g, ' ');
    file.data.sections = sections;
    const times = (key: string) => sections.filter(({ profile: found }) => found.key === key).length;
    const missing = profile.sections.filter(({ key, expected }) => expected && times(key) === 0).map(({ title }) => title);
    if (missing.length > 0) throw incompleteReport(tree, missing, file.data.otherKinds);
    if (profile.judgements.some(({ section }) => times(section) > 1)) throw severalReports();
  };
}
