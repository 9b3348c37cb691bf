import type { z } from 'zod';
import type { action, response, SpeaksTo } from '../domain/schemas/event.ts';
import type { LinkProposal } from '../domain/schemas/link-review.ts';
import { type DateField, type DateOrders, dateOrders } from './date-orders.ts';
import { dueDate } from './due-date.ts';
import { officesIn } from './offices-in.ts';
import type { PlanAction, PrintedCell, ReadPlan } from './plan-actions.ts';
import type { LinkTarget, ProposedLink } from './propose-links.ts';
import { resolveReference } from './resolve-reference.ts';
import { type ColourKey, colourOf, statusOf } from './status-of.ts';

type Action = z.infer<typeof action>;

/** What an editor knows of a plan beyond its own text. A blank is to be filled in before the check passes. */
export interface PlanDetails {
  partnership: string;
  report: string;
  title: string;
  date: string;
  source: { url: string; title: string; read: string };
  /** The plan's `Priority 4` counts over both kinds of finding, and an editor has said so. */
  oneList: boolean;
}

export interface ImportedPlan {
  data: z.input<typeof response>;
  body: string;
  proposals: LinkProposal[];
  /** Sentences on what an editor should look at. */
  doubts: string[];
  /** Words that may be people's names, which are kept out of content. */
  withheld: (PrintedCell & { place: string })[];
}

const ownFields = new Set(['reference', 'action', 'lead', 'measure', 'due', 'status', 'update', 'updated']);
const inOneLine = (text: string) => text.replace(/\n(?:[-–•◦▪■*]\s*)?/g, '; ').replace(/([.;:,]);/g, '$1');

function actionOf(
  planned: PlanAction,
  key: ColourKey,
  planDate: string,
  { orderOf }: DateOrders,
): { made: Action; withheld: PrintedCell[] } {
  const { fields, dates, cells } = planned;
  const withheld: PrintedCell[] = [];
  const nameOf = (field: string) => cells.find((cell) => cell.field === field)?.column ?? field;
  const withoutPeople = (column: string, text: string) => {
    const { offices, people } = officesIn(text);
    withheld.push(...people.map((person) => ({ column, text: person })));
    return offices;
  };
  const dateIn = (field: DateField) => {
    const order = orderOf(planned, field);
    return dates[field]?.iso ?? (order && dueDate(fields[field] ?? '', order));
  };
  const due = dateIn('due');
  const status = statusOf(fields.status ?? '', key, planDate);
  const updated = dateIn('updated');
  const date = updated ?? planDate;
  const printed = cells.flatMap(({ column, text, field }): PrintedCell[] => {
    if (field === 'partners') return [{ column, text: withoutPeople(column, text) }];
    const isKept =
      !field ||
      !ownFields.has(field) ||
      (field === 'due' && !due) ||
      (!status && ['status', 'update', 'updated'].includes(field)) ||
      (field === 'updated' && !updated);
    return isKept ? [{ column, text }] : [];
  });
  const lead = fields.lead ? withoutPeople(nameOf('lead'), fields.lead) : '';
  return {
    withheld,
    made: {
      text: inOneLine(fields.action ?? ''),
      ...(lead ? { lead } : {}),
      ...(due ? { due } : {}),
      ...(fields.measure ? { measure: inOneLine(fields.measure) } : {}),
      ...(fields.reference ? { asCalled: inOneLine(fields.reference).replace(/(?<=[\p{L}\d])[.:]$/u, '') } : {}),
      ...(printed.length > 0 ? { printed: printed.filter(({ text }) => text) } : {}),
      speaksTo: [],
      updates: status
        ? [{ date, sourceStatus: inOneLine(fields.status ?? ''), status, ...(fields.update ? { text: fields.update } : {}) }]
        : [],
    },
  };
}

/**
 * A response from a plan that was read. Findings that the plan names by number are linked; others are proposed.
 * @param targets priority actions and areas for improvement of the report
 * @param propose see `linkProposer`
 */
export function toResponse(
  plan: ReadPlan,
  details: PlanDetails,
  targets: readonly LinkTarget[],
  propose: (text: string) => ProposedLink[],
): ImportedPlan {
  const speaksTo = new Map<string, SpeaksTo>();
  const proposals: LinkProposal[] = [];
  const orders = dateOrders(plan.actions);
  const doubts: string[] = [...orders.doubts];
  if (plan.isOutline)
    doubts.push('the plan has no table of actions, and they are read from its headings and lists: compare each with the plan');
  const withheld: ImportedPlan['withheld'] = [];
  const actions = plan.actions.map((planned, at) => {
    const { made, withheld: people } = actionOf(planned, plan.colours, details.date, orders);
    withheld.push(...people.map((cell) => ({ ...cell, place: planned.place })));
    const proposal = (link: ProposedLink): LinkProposal => ({ action: at + 1, text: made.text, ...link, answer: '' });
    let counted = false;
    for (const reference of planned.references) {
      const finding = resolveReference(reference, targets);
      if (!finding)
        doubts.push(`${planned.place}: ${reference.asCalled} is named, and the report has no number ${reference.number} of its kind`);
      else if (reference.kind === 'list' && !details.oneList) {
        proposals.push(
          proposal({
            finding,
            score: 1,
            words: [`${reference.asCalled}, if it counts priority actions first and then areas for improvement`],
          }),
        );
        counted = true;
      } else {
        if (!made.speaksTo.includes(finding)) made.speaksTo.push(finding);
        if (!speaksTo.has(finding)) speaksTo.set(finding, { finding, asCalled: reference.asCalled, inferred: false });
      }
    }
    for (const reference of planned.above) {
      const finding = resolveReference(reference, targets);
      if (finding)
        proposals.push(proposal({ finding, score: 1, words: [`${reference.asCalled} stands above, and the cell here is blank`] }));
      counted ||= finding !== undefined;
    }
    if (made.speaksTo.length > 0) {
      const alike = propose(made.text)[0];
      if (alike && alike.score >= 0.6 && !made.speaksTo.includes(alike.finding)) {
        doubts.push(
          `${planned.place}: the plan files it under ${made.speaksTo.join(' and ')}, and its words are more like ${alike.finding} (${alike.words.join(', ')}); does the plan number findings in the report's order?`,
        );
      }
    } else if (!counted) {
      const texts = [planned.fields.finding ?? '', made.text, `${planned.heading} ${made.text}`];
      proposals.push(...(texts.map(propose).find((found) => found.length > 0) ?? []).map(proposal));
    }
    return made;
  });
  const linked = actions.filter((made) => made.speaksTo.length > 0).length;
  const { partnership, report, title, date, source } = details;
  return {
    data: {
      kind: 'plan-published',
      partnership,
      report,
      title,
      date,
      speaker: 'partnership',
      summary: `A plan of ${actions.length} action${actions.length === 1 ? '' : 's'}; ${linked === 0 ? 'none names' : linked === 1 ? 'one names' : `${linked} name`} by number the finding that it answers.`,
      speaksTo: [...speaksTo.values()],
      sources: [{ ...source, kind: 'official' }],
      actions,
    },
    body: bodyOf(plan),
    proposals,
    doubts,
    withheld,
  };
}

/** What a reader should know of how the actions were taken over. */
function bodyOf({ actions, colours }: ReadPlan): string {
  const usesColours = actions.some(({ fields }) => colourOf(fields.status ?? ''));
  const key = [...colours].map(([colour, meaning]) => `${colour}, “${meaning}”`).join('; ');
  return [
    'The actions stand in the plan’s own words.',
    colours.size > 0
      ? `The plan explains its colours: ${key}.`
      : usesColours
        ? 'The plan does not explain its colours, so they are given as printed.'
        : '',
  ]
    .filter(Boolean)
    .join(' ');
}
