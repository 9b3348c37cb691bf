import { choicesFor } from './choices.ts';
import { nameParts } from './phrases.ts';

/** Findings of a report on average, as `counts` makes them. */
export const findingsAReport = 30;

/** As many areas as England has, each inspected so many times; of more reports, each round of all areas is a year earlier. */
const areas = 153;
const visits = 3;
const firstYear = 2023;

/** How many findings of each code a report has: at least, and fewer than. Priority actions are those of the lowest grade alone. */
export const counts = { ex: [6, 10], ef: [6, 11], nb: [7, 13], pa: [2, 5], ia: [3, 7] } as const;

export type Grade = 'positive' | 'inconsistent' | 'systemic-failings';

/** What there is to say of an inspection before its findings: an area that is not there, days, a grade. */
export interface ReportPlan {
  /** From 0. Report 7 is the same whether a hundred reports are made or a thousand. */
  number: number;
  seed: number;
  id: string;
  area: string;
  partnership: string;
  authority: string;
  board: string;
  /** Month of the inspection, and day of the publication after it: ISO. */
  inspected: string;
  published: string;
  grade: Grade;
}

const { before, first, middle, last } = nameParts;

/** How many names of places there are, before they come again with a number. */
export const placeNames = before.length * first.length * middle.length * last.length;

/** A name for each number; no two are the same. */
export function placeName(number: number): string {
  const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
  // The lists have no common divisor and turn at once, so that names that follow each other do not look alike.
  const name = `${at(first, number)}${at(middle, number)}${at(last, number)}`;
  const round = Math.floor(number / (first.length * middle.length * last.length));
  const further = Math.floor(number / placeNames);
  return `${at(before, round)}${name}${further > 0 ? ` ${further + 1}` : ''}`;
}

/** How many reports hold about so many findings. */
export const reportsFor = (findings: number): number => Math.max(1, Math.round(findings / findingsAReport));

/** What report of a number, from 0, is to say before its findings. */
export function reportPlan(number: number, seed: number): ReportPlan {
  const choices = choicesFor(`plan ${seed} ${number}`);
  const [turn, year] =
    number < areas * visits
      ? [Math.floor(number / visits), firstYear + (number % visits)]
      : [number % areas, firstYear + visits - 1 - Math.floor(number / areas)];
  const two = (value: number) => String(value).padStart(2, '0');
  const month = 1 + choices.below(9);
  const area = placeName(turn);
  const partnership = area.toLowerCase().replaceAll(' ', '-');
  const inspected = `${year}-${two(month)}`;
  return {
    ...{ number, seed, area, partnership, inspected },
    id: `${partnership}-${inspected}`,
    authority: `${area} Borough Council`,
    board: `NHS ${placeName(placeNames - 1 - Math.floor(turn / 4))} Integrated Care Board`,
    published: `${year}-${two(month + 2)}-${two(1 + choices.below(28))}`,
    grade: choices.one<Grade>(['positive', 'inconsistent', 'inconsistent', 'systemic-failings']),
  };
}
