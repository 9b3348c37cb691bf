import { ownValue } from '../../domain/own-value.ts';
import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { datesOfReport } from './dates-of-report.ts';
import { inMarks } from './in-marks.ts';
import { onOurSite } from './on-our-site.ts';
import { placeInReport } from './place-in-report.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The citation as HTML to be put within a paragraph, with links. */
export function htmlCitation(finding: CitedFinding): string {
  const title = `<cite>${escaped(inMarks(finding.title))}</cite>`;
  const report = finding.officialUrl ? link(title, finding.officialUrl) : title;
  const ours = link(escaped(finding.id), finding.link);
  return `${authorsInWords(finding)}, ${report} (${datesOfReport(finding)}), ${escaped(placeInReport(finding))}. ${onOurSite(finding)}: ${ours}.`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (char) => ownValue(entities, char) ?? char);
}

function link(html: string, url: string): string {
  return `<a href="${escaped(url)}">${html}</a>`;
}
