import type { PlanField } from './column-names.ts';
import { columnOf } from './column-of.ts';
import { aimHeading } from './commitment-words.ts';
import { dueDate } from './due-date.ts';
import type { FindReferences, Reference } from './references.ts';

export interface Heading {
  text: string;
  level: number;
}

/** A heading that says what is below it, such as `What we will do` or `Progress:`. */
export interface Label extends Heading {
  field: PlanField;
}

/** A heading that is no label, such as `1: Gather the views of families`. The actions below it are its own. */
export interface Aim extends Heading {
  references: Reference[];
  /** An aim of the plan, not just any chapter: it names findings, counts as an aim or gives a date. */
  isOfPlan: boolean;
  /** The date that it gives, as printed; empty where it gives none. */
  due: string;
}

/** The headings that a line of an outline is under, outermost first. */
export interface HeadingsAbove {
  headings: readonly Heading[];
  labels: readonly Label[];
  aim?: Aim | undefined;
}

const numbers = /^(\d{1,2}(?:\s*(?:,|&|and|to|-|–)\s*\d{1,2})*)(?:\s*[:.)–-])?\s+\p{L}/u;

/** What a heading counts where numbers follow below it: `Priority actions – the most important things` counts priority actions. */
function counted(heading: string, find: FindReferences): string | undefined {
  const name = heading.replace(/(?<!\s)\s*[-–—:(].*$/s, '').trim();
  return name && find(`${name} 1`).length > 0 ? name : undefined;
}

/** Findings that a heading names itself, or by a number under a heading that says what is counted. */
function referencesOf(heading: string, above: readonly Heading[], find: FindReferences): Reference[] {
  const own = find(heading);
  if (own.length > 0) return own;
  const [, count] = numbers.exec(heading) ?? [];
  const group = above.map(({ text }) => counted(text, find)).findLast(Boolean);
  if (!count || !group) return [];
  const name = /^\d+$/.test(count) ? group.replace(/s$/i, '').replace(/^areas\b/i, 'Area') : group;
  return find(`${name} ${count}`).map((one) => ({ ...one, asCalled: `${name} ${count}` }));
}

/** What a heading labels; a heading that names or counts findings is no label. */
const labelField = (heading: string, find: FindReferences): PlanField | undefined =>
  counted(heading, find) || find(heading).length > 0 || numbers.test(heading) ? undefined : columnOf(labelText(heading));

/** A label without the mark that it ends in. */
export const labelText = (heading: string): string => heading.replace(/[:?]\s*$/, '');

function aimOf({ text, level }: Heading, above: readonly Heading[], find: FindReferences): Aim {
  const references = counted(text, find) && !/\d/.test(text) ? [] : referencesOf(text, above, find);
  const date = text.replace(/:$/, '');
  const due = dueDate(date) ? date : '';
  return { text, level, references, isOfPlan: references.length > 0 || aimHeading.test(text) || due !== '', due };
}

/** What lines below a heading are under, from what the heading itself is under. */
export function belowHeading({ text, level }: Heading, above: HeadingsAbove, find: FindReferences): HeadingsAbove {
  const heading = { text, level };
  const isAbove = (other: Heading) => other.level < level;
  const outer = above.headings.filter(isAbove);
  const headings = [...outer, heading];
  const labels = above.labels.filter(isAbove);
  const { aim } = above;
  const field = labelField(text, find);
  const label = field && { text: labelText(text), level, field };
  const last = labels.at(-1);
  if (label && aim && isAbove(aim)) return { headings, labels: [...labels, label], aim };
  // Whatever the heading says, it is within what the label above it announces.
  if (last) return { headings, labels: [...labels, { ...heading, field: last.field }], aim };
  if (label) return { headings, labels: [label], aim: aimFrom(outer.at(-1) ?? heading, outer, aim, find) };
  const isWithinAim = aim?.isOfPlan && isAbove(aim) && referencesOf(text, outer, find).length === 0;
  return { headings, labels, aim: isWithinAim ? aim : aimFrom(heading, outer, aim, find) };
}

/** The aim that a heading opens, which is still the one above where the heading is merely repeated. */
const aimFrom = (heading: Heading, outer: readonly Heading[], aim: Aim | undefined, find: FindReferences): Aim =>
  aim?.text === heading.text && aim.level === heading.level
    ? aim
    : aimOf(
        heading,
        outer.filter(({ level }) => level < heading.level),
        find,
      );
