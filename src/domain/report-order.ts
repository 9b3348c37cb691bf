import { findingIdParts } from './finding-id.ts';
import { codePrefix, type Section, sections } from './schemas/finding.ts';
import { byText } from './text/by-text.ts';

/** Where a finding stands. */
export interface PlaceInReport {
  /** Report id. */
  report: string;
  section: Section;
  /** Of its code. */
  number: number;
  /** Place within the section as the document stands, where that is not its number. */
  position?: number | undefined;
}

/** @throws RangeError where no section has this prefix */
function sectionOfPrefix(prefix: string): Section {
  const found = sections.find((section) => codePrefix[section] === prefix);
  if (!found) throw new RangeError(`no section has the prefix "${prefix}"`);
  return found;
}

/**
 * Where a finding stands, as far as its id says.
 * @throws RangeError with the text, where it is not the id of a finding
 */
export function placeOfId(id: string): PlaceInReport {
  const { report, prefix, number } = findingIdParts(id);
  return { report, section: sectionOfPrefix(prefix), number };
}

const placeInSection = ({ number, position = number }: PlaceInReport) => position;

/** Compares two findings for `sort`: by report, then in the order in which the report has them. */
export function inReportOrder(a: PlaceInReport, b: PlaceInReport): number {
  return byText(a.report, b.report) || sections.indexOf(a.section) - sections.indexOf(b.section) || placeInSection(a) - placeInSection(b);
}
