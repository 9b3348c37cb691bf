import type { SiteContent } from '../../content/index/index-content.ts';
import { reportParts } from '../../content/index/report-parts.ts';
import { plainText } from '../../documents/markdown/plain-text.ts';
import type { FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import { sections } from '../../domain/schemas/finding.ts';
import { sectionWords } from '../../domain/words/section-words.ts';

/** A report's text as one plain file. */
export interface ReportText {
  /** Headings, paragraphs and findings, each on a line of its own, an empty line between; findings in the report's order. */
  text: string;
  /** Where each finding stands in it, by finding id: code points from 0, `end` the first that is not part of it. */
  places: Map<string, { start: number; end: number }>;
}

const known = new WeakMap<ReportEntry, ReportText>();

/** Puts a report's text together. A finding is in it just as `plainText` gives it, so that its place can be told exactly. */
export function reportText(content: SiteContent, report: ReportEntry): ReportText {
  const before = known.get(report);
  if (before) return before;
  const findings = content.findingsOfReport.get(report.id) ?? [];
  const parts = reportParts(report.body);
  const under = (section: FindingEntry['section']) => findings.filter((finding) => finding.section === section);
  const headless = sections.filter((section) => under(section).length > 0 && !parts.some((part) => part.section === section));
  const lines: (string | FindingEntry)[] = [
    ...parts.flatMap(({ heading, section, markdown }, index) => {
      if (!section) return [heading, plainText(markdown)];
      const first = parts.findIndex((part) => part.section === section) === index;
      return [heading, ...(first ? under(section) : [])];
    }),
    ...headless.flatMap((section) => [sectionWords[section].heading, ...under(section)]),
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
