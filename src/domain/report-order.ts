import { findingIdParts } from './finding-id.ts';
import { byText } from './text/by-text.ts';

/** Where a finding stands, as far as its id says. */
export interface PlaceInReport {
  /** Report id. */
  report: string;
  /** First half of its code, which stands for its section. */
  prefix: string;
  /** Of its code. */
  number: number;
  /** Place within the section as the document stands, where that is not its number. */
  position?: number | undefined;
}

/** Codes that the ledger keeps in the order of area SEND reports; all others come after them, by letter. Frozen with the ledger. */
const first = ['ex', 'ef', 'nb', 'pa', 'ia'];

/** Compares the first halves of two codes for `sort`. */
export function inCodeOrder(a: string, b: string): number {
  const place = (prefix: string) => (first.includes(prefix) ? first.indexOf(prefix) : first.length);
  return place(a) - place(b) || byText(a, b);
}

/**
 * Where a finding stands, as far as its id says.
 * @throws RangeError with the text, where it is not the id of a finding
 */
export function placeOfId(id: string): PlaceInReport {
  const { report, prefix, number } = findingIdParts(id);
  return { report, prefix, number };
}

const placeInSection = ({ number, position = number }: PlaceInReport) => position;

/** Compares two findings for `sort`: by report, then in the order in which the ledger keeps sections, then in the report's. */
export function inReportOrder(a: PlaceInReport, b: PlaceInReport): number {
  return byText(a.report, b.report) || inCodeOrder(a.prefix, b.prefix) || placeInSection(a) - placeInSection(b);
}
