import type { Framework } from '../schemas/framework.ts';

/** A grade in the framework's own term; its value where the framework has no such grade. */
export function gradeInWords(frameworks: readonly Framework[], id: string, { key, grade }: { key: string; grade: string }): string {
  const framework = frameworks.find((one) => one.id === id);
  const judgement = framework?.judgements.find((one) => one.key === key);
  const scale = judgement && Object.entries(framework?.scales ?? {}).find(([name]) => name === judgement.scale)?.[1];
  return scale?.find(({ value }) => value === grade)?.long ?? grade;
}
