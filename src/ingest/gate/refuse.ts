import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { UnreadableInput } from '../../documents/unreadable-input.ts';
import type { OtherKind } from '../../domain/schemas/other-kind.ts';
import { headingOf } from '../heading-of.ts';
import type { Profile } from '../profile.ts';
import { type FoundKind, kindsOf } from './kind-of.ts';

const quoted = (words: string[]) => words.map((text) => `“${text.length > 90 ? `${text.slice(0, 90)}…` : text}”`).join(', ');

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

const otherKind = ({ kind, words }: FoundKind): UnreadableInput =>
  new UnreadableInput('other-kind', `this is ${kind.name}: it says ${quoted(words)}`, kind.todo);

const listed = (titles: string[]) => titles.map((title) => `"${title}"`).join(', ');

/** A title within other text, with a little of that text on each side. */
function mentionIn(tree: Root, { mention }: Profile): string | undefined {
  if (!mention) return undefined;
  for (const node of tree.children) {
    const text = plainText(node).replace(/\s+/g, ' ');
    const found = mention.exec(text);
    if (found) return text.slice(Math.max(0, found.index - 40), found.index + found[0].length + 30).trim();
  }
  return undefined;
}

/** Why a document that no profile recognises is refused: its kind, where that is known, and the words that show it. */
export function refusalOf(tree: Root, profiles: readonly Profile[], otherKinds: readonly OtherKind[]): UnreadableInput | undefined {
  const [known] = kindsOf(tree, otherKinds);
  if (known) return otherKind(known);
  for (const profile of profiles) {
    const about = mentionIn(tree, profile);
    if (about === undefined) continue;
    const missing = missingSections(tree, profile);
    const lacks = missing.length > 0 ? `; these sections are missing: ${listed(missing)}` : '';
    return new UnreadableInput(
      'about-a-report',
      `this is a document about an inspection, not its report: the report's title appears within other text (${quoted([about])}), not as a title at the start${lacks}`,
      'ingest the report itself, as the inspectors published it',
    );
  }
  return undefined;
}

/** For a document that begins with a report's title but lacks parts of the report. */
export function incompleteReport(tree: Root, missing: string[], otherKinds: readonly OtherKind[] = []): UnreadableInput {
  const [known] = kindsOf(tree, otherKinds);
  if (known) return otherKind(known);
  return new UnreadableInput(
    'missing-section',
    `this is not a whole report: ${missing.length === 1 ? 'this section is' : 'these sections are'} missing: ${listed(missing)}`,
    'ingest the whole report; where a section is there under another heading, add that heading to the framework',
  );
}

/** For a file that contains several reports, which cannot share an id. */
export const severalReports = (): UnreadableInput =>
  new UnreadableInput(
    'several-reports',
    'this file contains more than one report: the section that gives the judgement appears more than once',
    'split it into one file per report',
  );

/** Without a judgement that is known, a report cannot be distinguished from other documents of the same form. */
export const noJudgement = (label: string, section: string): UnreadableInput =>
  new UnreadableInput(
    'no-outcome',
    `the judgement "${label}" could not be read: its section gives none of the grades in the framework`,
    `compare the section "${section}" with the document; where the wording is new, add it to the framework`,
  );
