import type { PlanField } from './column-names.ts';
import { type DateOrder, dayAndMonth, isImpossibleDay } from './due-date.ts';
import type { PlanAction } from './plan-actions.ts';

/** Fields whose date is read; all others stay as printed. */
export const dateFields = ['due', 'updated'] as const satisfies readonly PlanField[];
export type DateField = (typeof dateFields)[number];

/** How a plan's numeric dates are read, and what is in doubt. */
export interface DateOrders {
  /** Undefined where a column has dates both ways round, so that ambiguous ones stay as printed. */
  orderOf(action: PlanAction, field: DateField): DateOrder | undefined;
  doubts: string[];
}

/** The plan's own name of the column that a field is from; the field's where the row's cell is part of a merged one. */
export const printedColumn = ({ cells }: PlanAction, field: PlanField): string =>
  cells.find((cell) => cell.field === field)?.column ?? field;

type Printed = { action: PlanAction; text: string; numbers: [number, number] | undefined };

const examples = (some: readonly Printed[]) =>
  [...new Set(some.map(({ text }) => text))].slice(0, 3).join(', ') + (new Set(some.map(({ text }) => text)).size > 3 ? ' and others' : '');

/** Decides for each column as a whole which number is the day: any number above 12 can only be a day. */
export function dateOrders(actions: readonly PlanAction[]): DateOrders {
  const orders = new Map<string, DateOrder | undefined>();
  const doubts: string[] = [];
  const columns = new Map<string, { name: string; printed: Printed[] }>();
  for (const field of dateFields) {
    for (const action of actions) {
      const text = action.fields[field];
      if (!text || action.dates[field]) continue;
      const name = printedColumn(action, field);
      const key = `${field} ${name}`;
      const column = columns.get(key) ?? { name, printed: [] };
      columns.set(key, column);
      column.printed.push({ action, text, numbers: dayAndMonth(text) });
    }
  }
  const decided = (printed: readonly Printed[]) => ({
    dayFirst: printed.filter(({ numbers: [first, second] = [0, 0] }) => first > 12 && second <= 12),
    monthFirst: printed.filter(({ numbers: [first, second] = [0, 0] }) => first <= 12 && second > 12),
    either: printed.filter(({ numbers: [first, second] = [0, 0] }) => first <= 12 && second <= 12 && first !== second),
  });
  const all = decided([...columns.values()].flatMap(({ printed }) => printed));
  for (const [key, { name, printed }] of columns) {
    const { dayFirst, monthFirst, either } = decided(printed);
    const column = `column “${name}”`;
    if (dayFirst.length > 0 && monthFirst.length > 0) {
      orders.set(key, undefined);
      if (either.length > 0)
        doubts.push(
          `${column}: some dates are written day first (${examples(dayFirst)}) and some month first (${examples(monthFirst)}); ${examples(either)} may be either, and is left as printed`,
        );
      continue;
    }
    const isMonthFirst =
      monthFirst.length > 0 || (dayFirst.length === 0 && either.length > 0 && all.monthFirst.length > 0 && all.dayFirst.length === 0);
    orders.set(key, isMonthFirst ? 'month-first' : 'day-first');
    if (monthFirst.length > 0) doubts.push(`${column}: dates are read month first, for ${examples(monthFirst)} can be nothing else`);
    else if (isMonthFirst) doubts.push(`${column}: ${examples(either)} read month first, as the plan’s other dates are`);
    else if (dayFirst.length === 0 && either.length > 0 && all.dayFirst.length === 0)
      doubts.push(`${column}: ${examples(either)} read day first; nothing in the column says which number is the day`);
  }
  const orderOf = (action: PlanAction, field: DateField): DateOrder | undefined => {
    const order = orders.get(`${field} ${printedColumn(action, field)}`);
    if (order) return order;
    const printed = action.fields[field];
    const numbers = printed && dayAndMonth(printed);
    if (!numbers) return 'day-first';
    const [first, second] = numbers;
    return second > 12 ? 'month-first' : first > 12 || first === second ? 'day-first' : undefined;
  };
  for (const [, { printed, name }] of columns) {
    for (const { action, text } of printed) {
      if (dateFields.some((field) => action.fields[field] === text && isImpossibleDay(text, orderOf(action, field) ?? 'day-first')))
        doubts.push(`${action.place}: ${name}: ${text} is not a real date, so it is left as printed`);
    }
  }
  return { orderOf, doubts };
}
