import type { z } from 'zod';
import type { action } from '../domain/schemas/event.ts';
import type { PlanField } from './column-names.ts';
import { type DateField, type DateOrders, printedColumn } from './date-orders.ts';
import { dueDate } from './due-date.ts';
import { officesIn } from './offices-in.ts';
import type { PlanAction, PrintedCell } from './plan-actions.ts';
import { type ColourKey, statusOf } from './status-of.ts';

type Action = z.infer<typeof action>;

/** What the plan as a whole says about reading its actions. */
export interface PlanReading {
  key: ColourKey;
  /** Day or month of the plan. */
  date: string;
  orderOf: DateOrders['orderOf'];
}

const inOneLine = (text: string) => text.replace(/\n(?:[-–•◦▪■*]\s*)?/g, '; ').replace(/([.;:,]);/g, '$1');

/** The words of an action, in one line. */
export const actionText = ({ fields }: PlanAction): string => inOneLine(fields.action);

/**
 * An action of a response: the plan's words in our fields, and what has no field of ours as printed.
 * @param speaksTo findings that the plan files it under
 * @returns the action, and words that may be people's names, which it leaves out
 */
export function responseAction(planned: PlanAction, speaksTo: string[], reading: PlanReading): { action: Action; withheld: PrintedCell[] } {
  const { fields, cells } = planned;
  const { lead, measure, reference } = fields;
  const due = dateIn('due', planned, reading);
  const updated = dateIn('updated', planned, reading);
  const updates = updatesOf(planned, updated ?? reading.date, reading);
  const isUpdate = updates.length > 0;
  /** Fields whose words need not be given again as printed. */
  const taken: Partial<Record<PlanField, boolean>> = {
    reference: true,
    action: true,
    lead: true,
    measure: true,
    due: due !== undefined,
    status: isUpdate,
    update: isUpdate,
    updated: isUpdate && updated !== undefined,
  };
  const partners = cells.filter(({ field }) => field === 'partners');
  const named = lead ? [...partners, { column: printedColumn(planned, 'lead'), text: lead }] : partners;
  const offices = lead && officesIn(lead).offices;
  const printed = cells
    .filter(({ field }) => !field || !taken[field])
    .map(({ column, text, field }): PrintedCell => ({ column, text: field === 'partners' ? officesIn(text).offices : text }));
  return {
    withheld: named.flatMap(({ column, text }) => officesIn(text).people.map((person) => ({ column, text: person }))),
    action: {
      text: actionText(planned),
      ...(offices ? { lead: offices } : {}),
      ...(due ? { due } : {}),
      ...(measure ? { measure: inOneLine(measure) } : {}),
      ...(reference ? { asCalled: inOneLine(reference).replace(/(?<=[\p{L}\d])[.:]$/u, '') } : {}),
      ...(printed.length > 0 ? { printed: printed.filter(({ text }) => text) } : {}),
      speaksTo,
      updates,
    },
  };
}

/** The date in a field, as its cell holds it or as its words say it. */
function dateIn(field: DateField, planned: PlanAction, { orderOf }: PlanReading): string | undefined {
  const { iso } = planned.dates[field] ?? {};
  const printed = planned.fields[field];
  const order = orderOf(planned, field);
  return iso ?? (printed && order ? dueDate(printed, order) : undefined);
}

/** How the action stands, where the plan says so in words or in colours that its key explains. */
function updatesOf({ fields }: PlanAction, date: string, reading: PlanReading): Action['updates'] {
  const { status: printed, update: text } = fields;
  const status = printed && statusOf(printed, reading.key, reading.date);
  return status ? [{ date, sourceStatus: inOneLine(printed), status, ...(text ? { text } : {}) }] : [];
}
