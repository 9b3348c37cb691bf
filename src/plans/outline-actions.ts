import type { PlanBlock } from '../documents/tables/plan-table.ts';
import type { PlanField } from './column-names.ts';
import { columnOf } from './column-of.ts';
import { aimHeading, commitment, imperative, past } from './commitment-words.ts';
import { dueDate } from './due-date.ts';
import type { PlanAction } from './plan-actions.ts';
import { type Reference, referencesIn } from './references.ts';

/** What is said under one heading that is no label, such as `1: Gather the views of families`. */
interface Aim {
  heading: string;
  level: number;
  references: Reference[];
  /** A plan's aim, and not any chapter: it names findings, counts as an aim or says a date by which. */
  isOfPlan: boolean;
  due: string;
  actions: PlanAction[];
  /** What stands before the first action and is said of all. */
  pending: { column: string; field: PlanField; text: string }[];
}

interface Label {
  text: string;
  level: number;
  field: PlanField;
}

const numbers = /^(\d{1,2}(?:\s*(?:,|&|and|to|-|–)\s*\d{1,2})*)(?:\s*[:.)–-])?\s+\p{L}/u;
const inline = /^([^:.]{2,45}):\s+(\S[\s\S]*)$/;
const dateAtEnd = /\bby\s+((?:the\s+)?(?:end of\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{L}{3,9}\s+20\d\d)\s*[.)]?$/iu;

/** What a heading counts where numbers stand below it: `Priority actions – the most important things` counts priority actions. */
function counted(heading: string): string | undefined {
  const name = heading.replace(/(?<!\s)\s*[-–—:(].*$/s, '').trim();
  return name && referencesIn(`${name} 1`).length > 0 ? name : undefined;
}

/** Findings that a heading names itself, or by a number under a heading that says what is counted. */
function referencesOf(heading: string, above: readonly string[]): Reference[] {
  const own = referencesIn(heading);
  if (own.length > 0) return own;
  const [, count] = numbers.exec(heading) ?? [];
  const group = above.map(counted).findLast(Boolean);
  if (!count || !group) return [];
  const name = /^\d+$/.test(count) ? group.replace(/s$/i, '').replace(/^areas\b/i, 'Area') : group;
  return referencesIn(`${name} ${count}`).map((one) => ({ ...one, asCalled: `${name} ${count}` }));
}

/** A label says what stands below it: `What we will do`, `Progress:`; a heading that counts findings does not. */
const labelField = (heading: string): PlanField | undefined =>
  counted(heading) || referencesIn(heading).length > 0 || numbers.test(heading) ? undefined : columnOf(heading.replace(/[:?]\s*$/, ''));

/** `Action: open a hub. Lead: Head of SEND. By when: June 2025` in its labelled parts. */
const labelledParts = (text: string): string[] =>
  text.split(/(?<=[.;])\s+(?=\p{Lu}[^:.]{1,44}:\s)|\n/u).reduce<string[]>((parts, part) => {
    const name = inline.exec(part)?.[1];
    if (parts.length === 0 || (name && columnOf(name))) parts.push(part);
    else parts[parts.length - 1] += ` ${part}`;
    return parts;
  }, []);

/**
 * The actions of a plan that has no table of them, by its headings and lists: what is promised under an aim that names findings,
 * and what stands under a label such as `What we will do`. Prose under any other heading is no action.
 * @returns the actions, and the texts that are in none
 */
export function outlineActions(outline: readonly PlanBlock[]): { actions: PlanAction[]; texts: string[] } {
  const actions: PlanAction[] = [];
  const texts: string[] = [];
  const headings: { text: string; level: number }[] = [];
  let labels: Label[] = [];
  let aim: Aim | undefined;
  let open: { action: PlanAction; block: PlanBlock } | undefined;
  let isIntroduced = false;
  for (const block of outline) {
    if (block.kind === 'heading') {
      takeHeading(block);
      continue;
    }
    const [first = '', ...others] = labelledParts(block.text);
    takePart({ ...block, text: first });
    // What follows on the same line is said of the action that the line begins with.
    const own = open && first.endsWith(open.block.text) ? open.action : undefined;
    for (const text of others) {
      const [, column = '', said = ''] = inline.exec(text) ?? [];
      const field = columnOf(column);
      if (own && field && field !== 'action') put(own, { column, field, text: said.replace(/\.$/, '') });
      else takePart({ ...block, text });
    }
  }
  const used = new Set(actions.flatMap(({ heading, cells }) => [heading, ...cells.flatMap(({ column }) => column.split(': '))]));
  return { actions, texts: texts.filter((text) => !used.has(text) && !used.has(text.replace(/[:?]\s*$/, ''))) };

  function takePart(block: PlanBlock): void {
    const [, name = '', rest = ''] = inline.exec(block.text) ?? [];
    const field = name ? columnOf(name) : undefined;
    if (field && field !== 'action') add({ column: name, field, text: rest }, block);
    else if (field === 'action') begin({ ...block, text: rest });
    else takeText(block);
  }

  function takeHeading({ text, level }: PlanBlock): void {
    while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
    labels = labels.filter((label) => label.level < level);
    const field = labelField(text);
    open = undefined;
    isIntroduced = false;
    if (field && aim && aim.level < level) labels.push({ text: text.replace(/[:?]\s*$/, ''), level, field });
    else if (labels.length > 0) labels.push({ text, level, field: labels.at(-1)?.field ?? 'update' });
    else if (field) {
      labels.push({ text: text.replace(/[:?]\s*$/, ''), level, field });
      aim = aimOf(headings.at(-1)?.text ?? text, headings.at(-1)?.level ?? level);
      headings.push({ text, level });
      return;
    } else if (
      !aim ||
      aim.level >= level ||
      !aim.isOfPlan ||
      referencesOf(
        text,
        headings.map((one) => one.text),
      ).length > 0
    )
      aim = aimOf(text, level);
    headings.push({ text, level });
    if (!actions.some(({ heading }) => heading === text)) texts.push(text);
  }

  function aimOf(heading: string, level: number): Aim {
    if (aim?.heading === heading && aim.level === level) return aim;
    const above = headings.filter((one) => one.level < level).map(({ text }) => text);
    const references = counted(heading) && !/\d/.test(heading) ? [] : referencesOf(heading, above);
    const due = dueDate(heading.replace(/:$/, '')) ? heading.replace(/:$/, '') : '';
    return {
      heading,
      level,
      references,
      isOfPlan: references.length > 0 || aimHeading.test(heading) || due !== '',
      due,
      actions: [],
      pending: [],
    };
  }

  function takeText(block: PlanBlock): void {
    const { text, kind, level } = block;
    const label = labels.at(-1);
    const isIntroduction = /:$/.test(text);
    if (open && kind === 'point' && open.block.kind === 'point' && level > open.block.level && (!label || label.field === 'action')) {
      const cell = open.action.cells.find(({ field }) => field === 'action');
      const joined = `${open.action.fields.action}\n${text}`;
      open.action.fields.action = joined;
      if (cell) cell.text = joined;
    } else if (label && label.field !== 'action') {
      const parent = labels.find(({ field }) => field === label.field);
      add({ column: parent && parent !== label ? `${parent.text}: ${label.text}` : label.text, field: label.field, text }, block);
    } else if (label || aim?.isOfPlan) {
      const isPromised =
        (label && !isIntroduction) ||
        (!isIntroduction && !past.test(text) && (commitment.test(text) || (kind === 'point' && (isIntroduced || imperative.test(text)))));
      if (kind === 'paragraph') isIntroduced = isIntroduction && (commitment.test(text) || /\bwill\b/i.test(text) || label !== undefined);
      if (isPromised) begin(block);
      else texts.push(text);
    } else texts.push(text);
  }

  function begin(block: PlanBlock): void {
    const { text } = block;
    if (!aim || !/\p{L}{3}/u.test(text)) {
      texts.push(text);
      return;
    }
    const due = dateAtEnd.exec(text)?.[1] ?? aim.due;
    const action: PlanAction = {
      place: `under “${aim.heading}”`,
      fields: { action: text, ...(due && dueDate(due) ? { due } : {}) },
      dates: {},
      cells: [
        { column: 'Heading', text: aim.heading },
        { column: 'Action', text, field: 'action' },
      ],
      heading: aim.heading,
      references: aim.references,
      above: [],
    };
    for (const part of aim.pending) put(action, part);
    aim.actions.push(action);
    actions.push(action);
    open = { action, block };
  }

  /** What is said of the action above, or of all actions of an aim. */
  function add(part: { column: string; field: PlanField; text: string }, block: PlanBlock): void {
    const isOfOne = open !== undefined && block.kind === 'point' && block.level > open.block.level;
    const all = aim?.actions ?? [];
    const lacking = isOfOne && open ? [open.action] : all.filter(({ cells }) => !cells.some(({ column }) => column === part.column));
    const goesOn = all.filter(({ cells }) => cells.some(({ column }) => column === part.column));
    // What was done is said of the aim as a whole; of several actions it is not known which it speaks of.
    if (part.field === 'update' || part.field === 'status') {
      const [only] = all;
      const target = isOfOne && open ? open.action : all.length === 1 ? only : undefined;
      if (target) put(target, part);
      else texts.push(`${part.column}: ${part.text}`);
    } else if (lacking.length > 0) for (const action of lacking) put(action, part);
    else if (all.length === 0 && aim) aim.pending.push(part);
    else for (const action of goesOn) put(action, part);
  }

  function put(action: PlanAction, { column, field, text }: { column: string; field: PlanField; text: string }): void {
    const same = action.cells.find((cell) => cell.column === column);
    if (same) same.text = `${same.text}\n${text}`;
    // Progress is of a day that the heading tells, and so printed with it.
    else action.cells.push({ column, text, ...(field === 'update' ? {} : { field }) });
    if (field !== 'update') action.fields[field] = action.fields[field] ? `${action.fields[field]}\n${text}` : text;
  }
}
