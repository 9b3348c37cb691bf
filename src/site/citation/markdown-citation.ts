import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { datesOfReport } from './dates-of-report.ts';
import { inMarks } from './in-marks.ts';
import { markdownText } from './markdown-text.ts';
import { onOurSite } from './on-our-site.ts';
import { placeInReport } from './place-in-report.ts';

/** The citation as one line of Markdown, with links. */
export function markdownCitation(finding: CitedFinding): string {
  const title = markdownText(inMarks(finding.title));
  const report = finding.officialUrl ? link(title, finding.officialUrl) : title;
  const ours = link(markdownText(finding.id), finding.link);
  const where = markdownText(placeInReport(finding));
  return `${authorsInWords(finding)}, ${report} (${datesOfReport(finding)}), ${where}. ${onOurSite(finding)}: ${ours}.`;
}

function link(text: string, url: string): string {
  return `[${text}](${url.replaceAll(/[()\\<>\s]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
