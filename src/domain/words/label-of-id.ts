import { codePrefix, sections } from '../schemas/finding.ts';
import { findingLabel } from './finding-label.ts';

/** What a page calls a finding of which it knows the id alone: "Priority action 1". */
export function labelOfId(id: string): string {
  const [prefix = '', number] = id.slice(id.lastIndexOf('/') + 1).split('-');
  const section = sections.find((one) => codePrefix[one] === prefix);
  return section ? findingLabel({ section, number: Number(number) }) : id;
}
