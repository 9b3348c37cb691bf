import type { PlanBlock } from '../documents/tables/plan-table.ts';
import { dueDate } from './due-date.ts';
import { type Aim, labelText } from './outline-headings.ts';
import { type LabelledPart, type OutlineLine, outlineLines } from './outline-lines.ts';
import type { PlanAction } from './plan-actions.ts';
import type { FindReferences } from './references.ts';

/** An action while its lines are gathered. */
interface Gathered {
  aim: Aim;
  /** Its own line and the points below it. */
  texts: string[];
  parts: LabelledPart[];
}

interface OutlineRead {
  actions: PlanAction[];
  /** Texts that are in no action. */
  texts: string[];
}

const dateAtEnd = /\bby\s+((?:the\s+)?(?:end of\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{L}{3,9}\s+20\d\d)\s*[.)]?$/iu;

/**
 * The actions of a plan that has no table of them, from its headings and lists: what is promised under an aim that names findings,
 * and what is under a label such as `What we will do`. Prose under any other heading is no action.
 */
export function outlineActions(outline: readonly PlanBlock[], find: FindReferences): OutlineRead {
  const aims = [...Map.groupBy(outlineLines(outline, find), ({ aim }) => aim).values()].map(actionsOfAim);
  const actions = aims.flatMap((read) => read.actions);
  const used = new Set(actions.flatMap(({ heading, cells }) => [heading, ...cells.flatMap(({ column }) => column.split(': '))]));
  return { actions, texts: aims.flatMap(({ texts }) => texts).filter((text) => !used.has(text) && !used.has(labelText(text))) };
}

/** What the lines under one aim say. */
function actionsOfAim(lines: readonly OutlineLine[]): OutlineRead {
  const actions: Gathered[] = [];
  const texts: string[] = [];
  /** What is said before the first action, of all of them. */
  const ofAll: LabelledPart[] = [];
  for (const line of lines) {
    if (line.kind === 'action') actions.push({ aim: line.aim, texts: [line.text], parts: [...ofAll] });
    else if (line.kind === 'continuation') actions.at(-1)?.texts.push(line.text);
    else if (line.kind === 'other') texts.push(line.text);
    else {
      const { part } = line;
      const spokenOf = line.isOfLast ? actions.slice(-1) : actionsSpokenOf(part, actions);
      for (const { parts } of spokenOf) parts.push(part);
      if (spokenOf.length > 0) continue;
      if (isProgress(part)) texts.push(inWords(part));
      else ofAll.push(part);
    }
  }
  return { actions: actions.map(planAction), texts: actions.length > 0 ? texts : [...texts, ...ofAll.map(inWords)] };
}

const isProgress = ({ field }: LabelledPart): boolean => field === 'update' || field === 'status';
const inWords = ({ column, text }: LabelledPart): string => `${column}: ${text}`;

/** Which of an aim's actions a part speaks of: those that lack it, or else all. */
function actionsSpokenOf(part: LabelledPart, actions: readonly Gathered[]): readonly Gathered[] {
  // Progress is of the aim as a whole: of several actions, it is not known which it speaks of.
  if (isProgress(part)) return actions.length === 1 ? actions : [];
  const lacking = actions.filter(({ parts }) => !parts.some(({ column }) => column === part.column));
  return lacking.length > 0 ? lacking : actions;
}

function planAction({ aim, texts, parts }: Gathered): PlanAction {
  const text = texts.join('\n');
  const [first = ''] = texts;
  const due = dateAtEnd.exec(first)?.[1] ?? aim.due;
  const fields: PlanAction['fields'] = { action: text, ...(due && dueDate(due) ? { due } : {}) };
  const cells: PlanAction['cells'] = [
    { column: 'Heading', text: aim.text },
    { column: 'Action', text, field: 'action' },
  ];
  for (const { column, field, text: said } of parts) {
    const same = cells.find((cell) => cell.column === column);
    if (same) same.text = `${same.text}\n${said}`;
    // The heading above progress tells its day, so the two stay together as printed.
    else cells.push({ column, text: said, ...(field === 'update' ? {} : { field }) });
    if (field !== 'update') fields[field] = fields[field] ? `${fields[field]}\n${said}` : said;
  }
  return {
    place: `under “${aim.text}”`,
    fields,
    dates: {},
    cells,
    heading: aim.text,
    references: aim.references,
    above: [],
  };
}
