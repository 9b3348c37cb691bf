import { ownValue } from './own-value.ts';
import type { Framework, Grade } from './schemas/framework.ts';

/** The judgement that the table of inspections and the field `outcome` give. */
const outcome = 'outcome';

/** Whether a judgement is that one. @param key of the judgement */
export const isOutcome = (key: string): boolean => key === outcome;

/** The kind of report whose one judgement is the outcome: that of the rows in the table of inspections. */
export function outcomeFramework(frameworks: readonly Framework[]): Framework | undefined {
  return frameworks.find(({ judgements }) => judgements.some(({ key }) => isOutcome(key)));
}

/** The grade of an outcome; none where no outcome is known. */
export function gradeOfOutcome(outcomes: ReadonlyMap<string, Grade>, outcome: string | undefined): Grade | undefined {
  return outcome === undefined ? undefined : outcomes.get(outcome);
}

/** The outcomes that an inspection can have, best first; none where no framework judges one. */
export function outcomeGrades(frameworks: readonly Framework[]): Grade[] {
  const framework = outcomeFramework(frameworks);
  const judgement = framework?.judgements.find(({ key }) => isOutcome(key));
  return framework && judgement ? gradesOf(framework, judgement.scale) : [];
}

/** The grades of one of a framework's scales, best first. @param scale its key */
export const gradesOf = ({ scales }: Framework, scale: string): Grade[] =>
  (ownValue(scales, scale) ?? []).toSorted((a, b) => a.rank - b.rank);
