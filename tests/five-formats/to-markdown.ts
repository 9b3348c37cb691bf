import { headings, type Item, type SameReport } from './same-report.ts';

const cell = ({ text, points = [], after }: Item) => [text, ...points.map((point) => `• ${point}`), ...(after ? [after] : [])].join('<br>');

const bullet = ({ text, points = [], after, unbulleted }: Item) =>
  unbulleted ? `\n${text}\n` : [`- ${text}`, ...points.map((point) => `  - ${point}`), ...(after ? ['', `  ${after}`] : [])].join('\n');

const table = (rows: string[][]) =>
  rows.flatMap((cells, at) => [`| ${cells.join(' | ')} |`, ...(at === 0 ? [`|${cells.map(() => ' --- |').join('')}`] : [])]).join('\n');

/** The report in Markdown. */
export function toMarkdown(report: SameReport): string {
  const section = (heading: string, content: string) => `## ${heading}\n\n${content}\n`;
  return [
    `# ${report.title}\n\n${report.dates}\n\n${report.previous}\n`,
    section(headings.outcome, report.outcome.join('\n\n')),
    section(headings.information, report.information.join('\n\n')),
    section(headings.experience, report.experience.map(({ text }) => text).join('\n\n')),
    section(headings.effective, report.effective.map(bullet).join('\n')),
    section(headings.improve, report.improve.map(bullet).join('\n')),
    section(
      headings.priority,
      table([['Responsible body', headings.priority], ...report.priority.map((row) => [row.responsible.join(' and '), cell(row)])]),
    ),
    section(headings.improvement, table([[headings.improvement], ...report.improvement.map((row) => [cell(row)])])),
  ].join('\n');
}
