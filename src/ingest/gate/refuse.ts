import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { UnreadableInput } from '../../documents/unreadable-input.ts';
import { headingOf } from '../heading-of.ts';
import type { Profile } from '../profiles/profile.ts';
import { kindsOf } from './kind-of.ts';

const quoted = (words: string[]) => words.map((text) => `“${text.length > 90 ? `${text.slice(0, 90)}…` : text}”`).join(', ');

/** Words of a title within a text, some of what stands round them included. */
const titleInside = /.{0,40}\barea send (?:monitoring )?inspection of .{2,100}? local area partnership\b.{0,30}/i;

/** Titles of a profile's expected sections that a document lacks. */
export function missingSections(tree: Root, profile: Profile): string[] {
  const found = new Set(
    tree.children.flatMap((node) => {
      const texts = node.type === 'table' ? (node.children[0]?.children ?? []).map((cell) => plainText(cell)) : [plainText(node)];
      return texts.flatMap((text) => headingOf(text, profile)?.key ?? []);
    }),
  );
  return profile.sections.filter(({ key, expected }) => expected && !found.has(key)).map(({ title }) => title);
}

const listed = (titles: string[]) => titles.map((title) => `"${title}"`).join(', ');

/**
 * Why a document that no profile recognises is refused: what it is, where its kind is known, and by which words.
 * @param profile whose sections are named as missing
 */
export function refusalOf(tree: Root, profile: Profile): UnreadableInput | undefined {
  const [known] = kindsOf(tree);
  if (known) return new UnreadableInput('other-kind', `this is ${known.kind.name}: it says ${quoted(known.words)}`, known.kind.todo);
  const about = tree.children.map((node) => titleInside.exec(plainText(node).replace(/\s+/g, ' '))?.[0]).find(Boolean);
  if (!about) return undefined;
  const missing = missingSections(tree, profile);
  const lacks = missing.length > 0 ? `; these sections are missing: ${listed(missing)}` : '';
  return new UnreadableInput(
    'about-a-report',
    `this is a document about an inspection, not its report: the report's title stands inside other text (${quoted([about.trim()])}), not as a title at the start${lacks}`,
    'ingest the report itself, as the inspectors published it',
  );
}

/** A report's title stands at the head of it, and parts of the report are missing. */
export function incompleteReport(tree: Root, missing: string[]): UnreadableInput {
  const [known] = kindsOf(tree);
  if (known) return new UnreadableInput('other-kind', `this is ${known.kind.name}: it says ${quoted(known.words)}`, known.kind.todo);
  return new UnreadableInput(
    'missing-section',
    `this is not a whole report: ${missing.length === 1 ? 'this section is' : 'these sections are'} missing: ${listed(missing)}`,
    'ingest the whole report; where a section is there under another heading, add that heading to the profile',
  );
}

/** One file holds several reports, which cannot share one id. */
export const severalReports = (): UnreadableInput =>
  new UnreadableInput(
    'several-reports',
    'this holds more than one report: its outcome section stands in it more than once',
    'split it into one file a report',
  );

/** A report without an outcome that is known cannot be told from another document in its form. */
export const noOutcome = (): UnreadableInput =>
  new UnreadableInput(
    'no-outcome',
    'the outcome could not be read: its section says none of the outcomes that the framework has',
    'compare the section "Inspection outcome" with the document; where the wording is new, add it to the profile',
  );
