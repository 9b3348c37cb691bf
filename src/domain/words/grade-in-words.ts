import { ownValue } from '../own-value.ts';
import type { Framework } from '../schemas/framework.ts';

/** A grade in the framework's own term; its value where the framework has no such grade. */
export function gradeInWords(framework: Framework | undefined, { key, grade }: { key: string; grade: string }): string {
  const judgement = framework?.judgements.find((one) => one.key === key);
  const scale = framework && judgement && ownValue(framework.scales, judgement.scale);
  return scale?.find(({ value }) => value === grade)?.long ?? grade;
}
