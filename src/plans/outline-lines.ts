import type { PlanBlock } from '../documents/tables/plan-table.ts';
import { groupOf } from '../domain/must-have.ts';
import type { PlanField } from './column-names.ts';
import { columnOf } from './column-of.ts';
import { commitment, imperative, past } from './commitment-words.ts';
import { type Aim, belowHeading, type HeadingsAbove } from './outline-headings.ts';
import type { FindReferences } from './references.ts';

/** What a plan says of an action under a label, such as `Lead: Head of SEND`. */
export interface LabelledPart {
  column: string;
  field: PlanField;
  text: string;
}

/**
 * A line of a plan that has no table, and what it is: `action` promises something, `continuation` is a point below the
 * action's own, `said` speaks of the last action alone or of an aim's actions, and `other` promises nothing.
 */
export type OutlineLine =
  | { kind: 'action'; aim: Aim; text: string }
  | { kind: 'continuation'; aim: Aim | undefined; text: string }
  | { kind: 'other'; aim: Aim | undefined; text: string }
  | { kind: 'said'; aim: Aim | undefined; part: LabelledPart; isOfLast: boolean };

/** What the lines above tell of a line. */
interface LinesAbove {
  under: HeadingsAbove;
  /** The last action, unless a heading has come since. */
  action?: PlanBlock | undefined;
  /** A sentence such as `We will:` introduces the points that follow. */
  isIntroduced: boolean;
}

const inline = /^([^:.]{2,45}):\s+(\S[\s\S]*)$/;

/** `Lead: Head of SEND` as a label and what it says; undefined where the words before the colon are no label. */
function labelledPart(text: string): LabelledPart | undefined {
  const match = inline.exec(text);
  const field = match && columnOf(groupOf(match, 1));
  return field ? { column: groupOf(match, 1), field, text: groupOf(match, 2) } : undefined;
}

/** `Action: open a hub. Lead: Head of SEND. By when: June 2025` in its labelled parts. */
const labelledParts = (text: string): string[] =>
  text.split(/(?<=[.;])\s+(?=\p{Lu}[^:.]{1,44}:\s)|\n/u).reduce<string[]>((parts, part) => {
    if (parts.length === 0 || labelledPart(part)) parts.push(part);
    else parts[parts.length - 1] += ` ${part}`;
    return parts;
  }, []);

/** Says of every line of a plan's outline what it is, before anything is made of it. */
export function outlineLines(outline: readonly PlanBlock[], find: FindReferences): OutlineLine[] {
  let above: LinesAbove = { under: { headings: [], labels: [] }, isIntroduced: false };
  return outline.flatMap((block) => {
    if (block.kind === 'heading') {
      above = { under: belowHeading(block, above.under, find), isIntroduced: false };
      return [{ kind: 'other', aim: above.under.aim, text: block.text }];
    }
    let isOfAction = false;
    return labelledParts(block.text).map((text) => {
      const part = { ...block, text };
      const line = lineOf(part, above, isOfAction);
      if (line.kind === 'action') isOfAction = true;
      above = {
        under: above.under,
        action: line.kind === 'action' ? block : above.action,
        isIntroduced: block.kind === 'paragraph' && !labelledPart(text) ? introduces(text, above.under) : above.isIntroduced,
      };
      return line;
    });
  });
}

/** @param isOfAction an action stands before it in the same line, of which its label speaks */
function lineOf(block: PlanBlock, above: LinesAbove, isOfAction: boolean): OutlineLine {
  const part = labelledPart(block.text);
  const { aim } = above.under;
  if (!part) return unlabelledLine(block, above);
  if (part.field === 'action') return actionLine(part.text, aim);
  if (isOfAction) return { kind: 'said', aim, part: { ...part, text: part.text.replace(/\.$/, '') }, isOfLast: true };
  return { kind: 'said', aim, part, isOfLast: isBelowAction(block, above) };
}

function unlabelledLine(block: PlanBlock, above: LinesAbove): OutlineLine {
  const { labels, aim } = above.under;
  const label = labels.at(-1);
  const { text } = block;
  const isOfActions = !label || label.field === 'action';
  if (isOfActions && above.action?.kind === 'point' && isBelowAction(block, above)) return { kind: 'continuation', aim, text };
  if (!isOfActions) {
    const first = labels.find(({ field }) => field === label.field);
    const column = first && first !== label ? `${first.text}: ${label.text}` : label.text;
    return { kind: 'said', aim, part: { column, field: label.field, text }, isOfLast: isBelowAction(block, above) };
  }
  return promises(block, above) ? actionLine(text, aim) : { kind: 'other', aim, text };
}

const actionLine = (text: string, aim: Aim | undefined): OutlineLine =>
  aim && /\p{L}{3}/u.test(text) ? { kind: 'action', aim, text } : { kind: 'other', aim, text };

const isBelowAction = ({ kind, level }: PlanBlock, { action }: LinesAbove): boolean =>
  action !== undefined && kind === 'point' && level > action.level;

/** Whether a line under a label of actions, or within an aim of the plan, says what will be done. */
function promises({ text, kind }: PlanBlock, { under: { labels, aim }, isIntroduced }: LinesAbove): boolean {
  if (text.endsWith(':')) return false;
  if (labels.length > 0) return true;
  if (!aim?.isOfPlan || past.test(text)) return false;
  return commitment.test(text) || (kind === 'point' && (isIntroduced || imperative.test(text)));
}

const introduces = (text: string, { labels }: HeadingsAbove): boolean =>
  text.endsWith(':') && (labels.length > 0 || commitment.test(text) || /\bwill\b/i.test(text));
