import { dateOrder } from '../dates/date-order.ts';
import type { Due, DueKind, Pause } from '../schemas/due.ts';
import { bestStanding, type Standing, standingOf, type Traces } from '../status/standing.ts';
import { type Deadline, deadlineOf } from './deadline.ts';

/** What must follow an inspection, as its report or the table of inspections states it: within how many months, or that it must. */
export type DueTerms = Partial<Record<DueKind, number | true>>;

/** What is on record of something that is due. */
export interface DueRecord {
  date?: string;
  title: string;
  url: string;
  external: boolean;
  told: boolean;
}

/** What is known of one document by which a thing that is due would be known. */
export interface DueTraces extends Omit<Traces, 'by'> {
  /** Newest first. */
  records: readonly DueRecord[];
  /** Whether the time by which the thing is due is that of this document. */
  timed: boolean;
}

/** A day by which something is due that an entry on record names. */
export interface NamedDeadline {
  what: 'plan' | 'monitoring' | 'full';
  /** As exact as the source is. */
  by: string;
  note?: string;
  /** The entry that names it. */
  url: string;
  title: string;
}

/** One thing that is due. */
export interface DueLine extends Deadline, Pick<Due, 'kind' | 'what' | 'rule' | 'source'> {
  /** As stated: "within about 18 months"; absent where no time is stated. */
  within?: string;
  /** Days that others named for it, in the order given. */
  named: NamedDeadline[];
  /** The first that is on record of it. */
  done?: DueRecord;
  /** Whether it is on record, was looked for and not found, or not looked for yet. */
  standing: Standing;
  /** The national pause that bears on it. */
  pause?: Pause;
}

/**
 * Lists what is due after an inspection, in the order of its framework.
 * @param rules what its framework says must follow such an inspection
 * @param tracesOf what is known of the documents of each kind of thing
 * @param published ISO day from which the months are counted
 * @param asOf ISO day up to which the site knows anything
 */
export function whatIsDue(
  rules: readonly Due[],
  terms: DueTerms,
  tracesOf: (kind: DueKind) => readonly DueTraces[],
  published: string | undefined,
  asOf: string,
  deadlines: readonly NamedDeadline[] = [],
): DueLine[] {
  return rules.flatMap(({ kind, what, rule, source, pause }): DueLine[] => {
    const term = terms[kind];
    if (!term) return [];
    const months = term === true ? null : term;
    const named = deadlines.filter((one) => one.what === (kind === 'plan-update' ? 'plan' : kind));
    const time = deadlineOf(
      months,
      published,
      named.map((one) => one.by),
    );
    const { by, deadline } = time;
    const traces = tracesOf(kind);
    const done = firstOnRecord(traces.flatMap(({ records }) => records));
    return [
      {
        kind,
        what,
        rule,
        ...(source ? { source } : {}),
        ...(months ? { within: `within about ${inWords(months)}` } : {}),
        ...time,
        named,
        ...(done ? { done } : {}),
        standing: bestStanding(traces.map((one) => standingOf({ ...one, by: one.timed ? deadline : undefined }, asOf))),
        ...(pause && by && published && pauseBearsOn(pause, published, by) ? { pause } : {}),
      },
    ];
  });
}

/**
 * Whether a pause bears on what was due.
 * @param published ISO day of the report
 * @param by month in which it was due, `YYYY-MM`
 */
export function pauseBearsOn({ from, until }: Pick<Pause, 'from' | 'until'>, published: string, by: string): boolean {
  return published.slice(0, 7) < until && by >= from;
}

/** The thing itself before what others tell of it; what has a date before what has none; then the first. */
function firstOnRecord(records: readonly DueRecord[]): DueRecord | undefined {
  const itself = records.some(({ told }) => !told) ? records.filter(({ told }) => !told) : records;
  const dated = itself.filter(({ date }) => date);
  return [...dated].sort((a, b) => (dateOrder(a.date ?? '') < dateOrder(b.date ?? '') ? -1 : 1))[0] ?? itself[0];
}

function inWords(months: number): string {
  return months % 12 === 0 && months >= 24 ? `${months / 12} years` : `${months} months`;
}
