import { headings, type Item, type SameReport } from './same-report.ts';

const css = `
@page { size: A4; margin: 2.2cm 2cm } body { font: 12pt/1.25 "DejaVu Sans", Arial, sans-serif }
h1 { font-size: 26pt } h2 { font-size: 14pt } ul { list-style: "◼ "; padding-left: 1cm } li, td p { margin: 0 0 8pt }
table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; padding: 4pt; text-align: left; vertical-align: top }
td.left { width: 28% }`;

const list = (points: string[]) => `<ul>${points.map((point) => `<li>${point}</li>`).join('\n')}</ul>`;
const inside = ({ text, points, after }: Item) => `<p>${text}</p>${points ? list(points) : ''}${after ? `<p>${after}</p>` : ''}`;
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

function bullets(items: Item[]): string {
  return items
    .map((item) => (item.unbulleted ? `<p>${item.text}</p>` : `<ul><li>${inside(item)}</li></ul>`))
    .join('\n')
    .replaceAll('</ul>\n<ul>', '\n');
}

const table = (head: string[], rows: string[][]) =>
  `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.map((cell, at) => `<td${at < cells.length - 1 ? ' class="left"' : ''}>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;

/** The report as a web page, which prints to a PDF as well. */
export function toHtml(report: SameReport): string {
  const section = (heading: string, content: string) => `<h2>${heading}</h2>\n${content}`;
  return [
    `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>${report.title}</title><style>${css}</style></head><body>`,
    `<h1>${report.title}</h1>\n<p>${report.dates}</p>\n<p>${report.previous}</p>`,
    section(headings.outcome, paragraphs(report.outcome)),
    section(headings.information, paragraphs(report.information)),
    section(headings.experience, paragraphs(report.experience.map(({ text }) => text))),
    section(headings.effective, bullets(report.effective)),
    section(headings.improve, bullets(report.improve)),
    section(
      headings.priority,
      table(
        ['Responsible body', headings.priority],
        report.priority.map((row) => [row.responsible.join(' and '), inside(row)]),
      ),
    ),
    section(
      headings.improvement,
      table(
        [headings.improvement],
        report.improvement.map((row) => [inside(row)]),
      ),
    ),
    '</body></html>\n',
  ].join('\n');
}
