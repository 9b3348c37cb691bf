import { ownValue } from '../../domain/own-value.ts';
import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { datesOfReport } from './dates-of-report.ts';
import { inMarks } from './in-marks.ts';
import { markdownText } from './markdown-text.ts';
import { onOurSite } from './on-our-site.ts';
import { placeInReport } from './place-in-report.ts';

/** How a markup language writes plain text, a title, and a link around text already written in it. */
interface Markup {
  text: (plain: string) => string;
  title: (plain: string) => string;
  link: (written: string, url: string) => string;
}

const markdown: Markup = {
  text: markdownText,
  title: markdownText,
  link: (written, url) => `[${written}](${url.replaceAll(/[()\\<>\s]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)})`,
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (char) => ownValue(entities, char) ?? char);

const html: Markup = {
  text: escaped,
  title: (plain) => `<cite>${escaped(plain)}</cite>`,
  link: (written, url) => `<a href="${escaped(url)}">${written}</a>`,
};

/** The citation as one line of Markdown, with links. */
export const markdownCitation = (finding: CitedFinding): string => linkedSentence(finding, markdown);

/** The citation as HTML to put inside a paragraph, with links. */
export const htmlCitation = (finding: CitedFinding): string => linkedSentence(finding, html);

function linkedSentence(finding: CitedFinding, { text, title, link }: Markup): string {
  const named = title(inMarks(finding.title));
  const report = finding.officialUrl ? link(named, finding.officialUrl) : named;
  const ours = link(text(finding.id), finding.link);
  return `${authorsInWords(finding)}, ${report} (${datesOfReport(finding)}), ${text(placeInReport(finding))}. ${onOurSite(finding)}: ${ours}.`;
}
