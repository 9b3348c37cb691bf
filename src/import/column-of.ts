import { columnNames, type PlanField, planFields, withinNames } from './column-names.ts';

const longest = 60;

/** What a column of this name holds. @param name as printed @returns undefined where it is no name that is known */
export function columnOf(name: string): PlanField | undefined {
  const folded = name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (!folded || folded.length > longest) return undefined;
  const exact = planFields.find((field) => columnNames[field].includes(folded));
  return exact ?? withinNames.find(([pattern]) => pattern.test(folded))?.[1];
}
