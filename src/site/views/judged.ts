import type { SiteContent } from '../../content/index/index-content.ts';
import { kindsHere } from '../../content/index/kinds-here.ts';
import { mustHave } from '../../domain/must-have.ts';
import { gradesOf, isOutcome } from '../../domain/outcome-framework.ts';
import type { Framework, Grade } from '../../domain/schemas/framework.ts';
import type { AreaInspection } from './area-inspections.ts';

/** One judgement of one kind of inspection: what a map or a table shows of each area. */
export interface Judged {
  kind: Framework;
  /** Of the judgement. */
  key: string;
  /** It is about all that was inspected. */
  whole: boolean;
  /** "Outcome", "Overall effectiveness" */
  label: string;
  /** All that it can be, best first. */
  grades: Grade[];
}

/** The judgements of a kind: the one about the whole first, then in the framework's order. */
export function judgedOf(kind: Framework): Judged[] {
  return kind.judgements
    .toSorted((a, b) => Number(b.whole) - Number(a.whole))
    .map(({ key, label, scale, whole }) => ({
      kind,
      key,
      whole,
      label: isOutcome(key) ? 'Outcome' : label,
      grades: gradesOf(kind, scale),
    }));
}

/** The judgement that lists and maps show of a kind, where they show one. */
export const mainJudged = (kind: Framework): Judged => mustHave(judgedOf(kind)[0], `judgement of ${kind.id}`);

/** That of the kind with an outcome; where no inspection of it is here, of the first kind that is. */
export const leadingJudged = (content: SiteContent): Judged => mainJudged(mustHave(kindsHere(content)[0], 'kind of inspection'));

/** The grade that an inspection was given; none where it is not known here, or the report gives no such judgement. */
export function gradeGiven({ kind, key, grades }: Judged, { framework, outcome, report }: Partial<AreaInspection>): Grade | undefined {
  if (framework?.id !== kind.id) return undefined;
  const value = isOutcome(key) ? outcome : report?.judgements?.find((one) => one.key === key)?.grade;
  return grades.find((grade) => grade.value === value);
}

/** How many of a list were given each grade, best first. */
export interface GradeCount {
  /** Absent: none that is known here. */
  grade?: Grade;
  count: number;
}

/** Counts inspections by the grade that they were given; adds up to the length of the list. */
export function gradeCounts(judged: Judged, list: readonly AreaInspection[]): GradeCount[] {
  const given = list.map((one) => gradeGiven(judged, one));
  const counts = judged.grades.map((grade) => ({ grade, count: given.filter((one) => one === grade).length }));
  const unknown = given.filter((one) => one === undefined).length;
  return unknown > 0 ? [...counts, { count: unknown }] : counts;
}

/** What stands for a grade where there is none: of an outcome we do not know it, of another judgement the report gives none. */
export function withoutGrade({ key, whole }: Judged) {
  if (isOutcome(key)) return { look: 'ring', short: 'Not known', long: 'Outcome not known here' } as const;
  const short = whole ? 'No overall grade' : 'Not judged';
  return { look: 'silent', short, long: `${short} in the report` } as const;
}
