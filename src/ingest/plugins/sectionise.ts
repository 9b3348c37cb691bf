import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { headingOf, isTableHead } from '../heading-of.ts';
import type { ReportSection } from '../pipeline-data.ts';
import type { Profile, ProfileSection } from '../profiles/profile.ts';

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
 * into two blocks. Writes `file.data.sections` and `file.data.cover`; warns of expected sections that are missing.
 */
export default function remarkSectionise() {
  return (tree: Root, file: VFile): void => {
    const { profile } = file.data;
    if (!profile) throw new Error('sectionise needs file.data.profile');
    const sections: ReportSection[] = [];
    const cover: string[] = [];
    const open = (section: ProfileSection, heading: string) => {
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
      if (sections.length === 0) cover.push(plainText(node));
      else sections.at(-1)?.nodes.push(node);
    }
    file.data.cover = cover.join(' ').replace(/\s+/g, ' ');
    file.data.sections = sections;
    for (const { key, title } of profile.sections.filter(({ expected }) => expected)) {
      if (sections.some(({ profile: found }) => found.key === key)) continue;
      file.message(`the section "${title}" is missing`, {
        source: 'followthrough',
        ruleId: 'missing-section',
      }).note = 'Compare with the document; if the section is there under another heading, add that heading to the profile.';
    }
  };
}
