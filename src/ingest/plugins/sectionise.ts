import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { incompleteReport, severalReports } from '../gate/refuse.ts';
import { begunBy, headingOf, isTableHead } from '../heading-of.ts';
import type { ReportSection } from '../pipeline-data.ts';
import type { Profile, ProfileSection } from '../profile.ts';

/** The section that a table's head names, which serves as its heading where that is missing. */
function byTableHead(node: RootContent, profile: Profile): ProfileSection | undefined {
  if (node.type !== 'table') return undefined;
  return node.children[0]?.children.map((cell) => headingOf(plainText(cell), profile)).find(Boolean);
}

/** The section named by the cell to the right of a table's head, which serves as its heading. */
function besideHead(node: RootContent, next: RootContent | undefined, profile: Profile): ProfileSection | undefined {
  return next && isTableHead(plainText(node), profile) ? headingOf(plainText(next), profile) : undefined;
}

/** Letters of the longest cell of a table that gives grades; text that is longer stands below it. */
const longestCell = 160;

/** Whether two blocks are in the same cell of a table, or in none. */
const sameCell = ({ data: a }: RootContent, { data: b }: RootContent) => a?.cell?.row === b?.cell?.row && a?.cell?.left === b?.cell?.left;

/** Whether a block stands below the table of the section that is open, and not in it. */
const isBelowTable = (node: RootContent) =>
  node.type !== 'table' && node.type !== 'heading' && (!node.data?.cell || plainText(node).length > longestCell);

/** The section that a block opens where it has no heading: by its first words, or below the table of the section that is open. */
function withoutHeading(node: RootContent, current: ReportSection | undefined, profile: Profile): ProfileSection | undefined {
  const begun = node.type === 'paragraph' ? begunBy(plainText(node), profile) : undefined;
  if (begun || !current || !isBelowTable(node)) return begun;
  return profile.sections.find(({ belowTable }) => belowTable === current.profile.key);
}

/**
 * Splits the tree into the profile's sections. Headings are recognised by their words alone, even where one wraps into two blocks;
 * text under an unknown heading within a section of findings is left out. Writes `file.data.sections` and `file.data.cover`.
 * @throws UnreadableInput where expected sections are missing, or the document contains more than one report
 */
export default function remarkSectionise() {
  return (tree: Root, file: VFile): void => {
    const { profile } = file.data;
    if (!profile) throw new Error('sectionise needs file.data.profile');
    const sections: ReportSection[] = [];
    const cover: string[] = [];
    /** Whether the current block is under an unknown heading within a section of findings. */
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
      const before = sections.at(-1)?.profile.key ?? '';
      const whole = titled ? headingOf(plainText(node), profile, before) : undefined;
      const wrapped =
        !whole && titled && next && next.type === node.type && sameCell(node, next)
          ? headingOf(`${plainText(node)} ${plainText(next)}`, profile, before)
          : undefined;
      const section = whole ?? wrapped;
      const unheaded = section ? undefined : withoutHeading(node, sections.at(-1), profile);
      if (unheaded) open(unheaded, unheaded.title);
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
        file.message(`"${plainText(node)}" is not a heading in this kind of report: it and the text under it are left out`, {
          source: 'followthrough',
          ruleId: 'foreign-heading',
        }).note = 'Compare with the document; if it is a section of the report, add its heading to the framework.';
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
