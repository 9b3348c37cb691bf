import { headings, type Item, type SameReport } from './same-report.ts';

const width = 76;

/** Lines of a usual length, the first after `start`, the others as far in. */
function wrapped(text: string, start: string): string {
  const indent = ' '.repeat(start.length);
  const lines = [start];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.trim() && line.length + word.length >= width) lines.push(indent + word);
    else lines[lines.length - 1] = line === start || line === indent ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const within = ({ points = [], after }: Item) => [
  ...points.map((point) => wrapped(point, '  • ')),
  ...(after ? [wrapped(after, '  ')] : []),
];
const bullet = (item: Item) => (item.unbulleted ? [wrapped(item.text, '')] : [wrapped(item.text, '• '), ...within(item)]).join('\n\n');
const row = (left: string, item: Item) => [`${left}${item.text}`, ...within(item)].join('\n\n');

/** The report in plain text. */
export function toText(report: SameReport): string {
  const parts = [
    [report.title, report.dates, report.previous],
    [headings.outcome, ...report.outcome.map((text) => wrapped(text, ''))],
    [headings.information, ...report.information.map((text) => wrapped(text, ''))],
    [headings.experience, ...report.experience.map(({ text }) => wrapped(text, ''))],
    [headings.effective, ...report.effective.map(bullet)],
    [headings.improve, ...report.improve.map(bullet)],
    [
      headings.priority,
      `Responsible body | ${headings.priority}`,
      ...report.priority.map((item) => row(`${item.responsible.join(' and ')} | `, item)),
    ],
    [headings.improvement, ...report.improvement.map((item) => row('', item))],
  ];
  return `${parts.flat().join('\n\n')}\n`;
}
