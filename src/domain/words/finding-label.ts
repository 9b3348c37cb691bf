import type { Finding } from '../schemas/finding.ts';
import { sectionWords } from './section-words.ts';

/** What a page calls a finding: its section and its number there, "Priority action 1". */
export function findingLabel({ section, number }: Pick<Finding, 'section' | 'number'>): string {
  return `${sectionWords[section].one} ${number}`;
}
