import type { SiteContent } from '../../content/index/index-content.ts';
import { reportParts, sectionsOf } from '../../content/index/report-parts.ts';
import { plainText } from '../../documents/markdown/plain-text.ts';
import type { FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import type { FindingSection } from '../../domain/finding-section.ts';

/** A report's text as one plain file. */
export interface ReportText {
  /** Headings, paragraphs and findings, each on a line of its own, an empty line between; findings in the report's order. */
  text: string;
  /** Where each finding is in it, by finding id: code points from 0, `end` the first that is not part of it. */
  places: Map<string, { start: number; end: number }>;
}

const known = new WeakMap<ReportEntry, ReportText>();

/** Puts a report's text together. Each finding is in it exactly as `plainText` gives it, so that its place is exact. */
export function reportText(content: SiteContent, report: ReportEntry): ReportText {
  const before = known.get(report);
  if (before) return before;
  const findings = content.findingsOfReport.get(report.id) ?? [];
  const parts = reportParts(content, report);
  const under = ({ key }: FindingSection) => findings.filter(({ section }) => section === key);
  const opened = new Set(parts.map(({ section }) => section?.key));
  const headless = sectionsOf(content, report).filter((section) => under(section).length > 0 && !opened.has(section.key));
  const lines: (string | FindingEntry)[] = [
    ...parts.flatMap(({ heading, section, markdown }, index) => {
      if (!section) return [heading, plainText(markdown)];
      const first = parts.findIndex((part) => part.section?.key === section.key) === index;
      return [heading, ...(first ? under(section) : [])];
    }),
    ...headless.flatMap((section) => [section.heading, ...under(section)]),
  ];
  const found: ReportText = { text: '', places: new Map() };
  let at = 0;
  for (const line of lines) {
    const text = typeof line === 'string' ? line : plainText(line.body);
    if (!text) continue;
    const length = [...text].length;
    if (typeof line !== 'string') found.places.set(line.id, { start: at, end: at + length });
    found.text += `${text}\n\n`;
    at += length + 2;
  }
  found.text = found.text.replace(/(?<!\n)\n+$/, '\n');
  known.set(report, found);
  return found;
}
