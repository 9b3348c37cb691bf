import { toString as textOf } from 'mdast-util-to-string';
import { readMarkdown } from '../../documents/markdown/read-markdown.ts';
import type { ContentValues, ReportEntry } from '../../domain/content-values.ts';
import { type FindingSection, findingSections } from '../../domain/finding-section.ts';
import { onOneLine } from '../../domain/text/run-together.ts';

/** One part of a report's text: what stands under one heading. */
export interface ReportPart {
  heading: string;
  /** The section whose findings stand here; absent for parts that hold none. */
  section?: FindingSection;
  /** Markdown under the heading, the heading left out. */
  markdown: string;
}

/** The sections of a report that hold findings, in its own order. */
export const sectionsOf = ({ frameworks }: Pick<ContentValues, 'frameworks'>, { framework }: ReportEntry): FindingSection[] =>
  frameworks.filter(({ id }) => id === framework).flatMap(findingSections);

const split = new WeakMap<ReportEntry, ReportPart[]>();

/**
 * Splits a report's text at its headings of the first and second level. What stands before the first is left out. Which section a
 * heading opens is what the report says of itself, or else what the framework calls the section.
 */
export function reportParts(content: Pick<ContentValues, 'frameworks'>, report: ReportEntry): ReportPart[] {
  const before = split.get(report);
  if (before) return before;
  const parts = splitReport(content, report);
  split.set(report, parts);
  return parts;
}

/** Finds the sections that headings open, in their order: where several sections have one heading, each opens the next. */
function sectionOpener(known: readonly FindingSection[], report: ReportEntry): (heading: string) => FindingSection | undefined {
  const named = (report.sections ?? []).map(({ key, heading }) => ({ key, heading: onOneLine(heading), opened: false }));
  return (heading) => {
    const fits = named.filter((one) => one.heading === heading);
    const next = fits.find(({ opened }) => !opened) ?? fits.at(-1);
    if (!next) return known.find((section) => section.heading === heading);
    next.opened = true;
    return known.find(({ key }) => key === next.key);
  };
}

function splitReport(content: Pick<ContentValues, 'frameworks'>, report: ReportEntry): ReportPart[] {
  const sectionAt = sectionOpener(sectionsOf(content, report), report);
  const tree = readMarkdown(report.body);
  const headings = tree.children.filter((node) => node.type === 'heading' && node.depth <= 2);
  return headings.map((node, index) => {
    const heading = onOneLine(textOf(node));
    const section = sectionAt(heading);
    const text = report.body.slice(node.position?.end.offset, headings[index + 1]?.position?.start.offset).trim();
    return { heading, ...(section ? { section } : {}), markdown: text };
  });
}
