import type { Item, ReportModel, Style } from './report-model.ts';

const asHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const css = ({ font, bullet, size, leading, bulletGap, cellPadding, foot }: Style) => `
@page { size: A4; margin: 60pt 57pt ${foot}pt 57pt }
body { font: ${size}pt/${leading} ${font}; margin: 0 }
h1 { font-size: 26pt; line-height: 1.2 } h2 { font-size: 14pt; margin: 18pt 0 12pt }
p { margin: 0 0 ${size}pt }
ul { padding: 0 0 0 18pt; margin: 0 0 ${size}pt; list-style: "${bullet}  " }
li { margin: 0 0 ${bulletGap}pt }
ul ul { margin: 0 } li p, td p { margin: 0 }
table { border-collapse: collapse; width: 100% } td, th { border: 0.5pt solid; padding: ${cellPadding}pt; text-align: left; vertical-align: top }
td.left { width: 28% }`;

const points = (list: string[]) => `<ul>${list.map((text) => `<li><p>${asHtml(text)}</p></li>`).join('')}</ul>`;
const body = ({ text, points: list, after }: Item) =>
  `<p>${asHtml(text)}</p>${list.length > 0 ? points(list) : ''}${after ? `<p>${asHtml(after)}</p>` : ''}`;
const bullets = (items: Item[]) => `<ul>${items.map((item) => `<li>${body(item)}</li>`).join('')}</ul>`;

const outcomes = {
  positive: 'The arrangements typically lead to positive experiences and outcomes.',
  inconsistent: 'The arrangements lead to inconsistent experiences and outcomes.',
  'systemic-failings': 'There are widespread and/or systemic failings.',
};

function whatFollows({ outcome, years }: ReportModel): string {
  const number = outcome === 'positive' ? { digits: '5', words: 'five' } : { digits: '3', words: 'three' };
  const within =
    years === 'plain'
      ? `take place within ${number.digits} years`
      : `be within approximately ${years === 'words' ? number.words : number.digits} years`;
  if (outcome !== 'systemic-failings')
    return `<p>The next full area SEND inspection will ${within}.</p><p>The partnership updates and publishes its strategic plan.</p>`;
  return `<p>A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will ${within}.</p><p>The partnership has to prepare and submit a priority action plan (area SEND).</p>`;
}

function table(head: string[], rows: string[][], { headRepeats, rowHead }: Style): string {
  const headRow = `<tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;
  const bodyRows = rows.map(
    (cells) =>
      `<tr>${cells.map((cell, index) => `<td${cells.length > 1 && index === 0 ? ' class="left"' : ''}>${cell}</td>`).join('')}</tr>`,
  );
  if (!rowHead && head.length === 1) return `<table>${bodyRows.join('')}</table>`;
  return headRepeats
    ? `<table><thead>${headRow}</thead><tbody>${bodyRows.join('')}</tbody></table>`
    : `<table>${headRow}${bodyRows.join('')}</table>`;
}

/** A report as a page to print, laid out as official ones are. */
export function reportHtml(model: ReportModel): string {
  const { style, boards, authority } = model;
  const bodies = [authority, ...boards];
  const named = boards.length > 1 ? `${authority}, the ${boards[0]} (ICB) and ${boards[1]}` : `${authority} and the ${boards[0]} (ICB)`;
  let spacer = 0;
  const space = () => `<div style="height: ${style.spacers[spacer++] ?? 0}pt"></div>`;
  const section = (heading: string, content: string) => `${space()}<h2>${heading}</h2>${content}`;
  const responsible = (who: number[]) => who.map((index) => bodies[index]).join(' and ');
  const parts = [
    `<h1>Area SEND inspection of ${model.area} Local Area Partnership</h1>`,
    `<p>Inspection dates: ${model.dates.written}</p><p>${model.previous.written}</p>`,
    `<h2>Inspection outcome</h2><p>${outcomes[model.outcome]}</p>${whatFollows(model)}`,
    `<h2>Information about the local area partnership</h2><p>${named} are jointly responsible for planning and commissioning services.</p>`,
    section(style.experienceHeading, model.experience.map(({ text }) => `<p>${asHtml(text)}</p>`).join('')),
    section('What is the area partnership doing that is effective?', bullets(model.effective)),
    section('What does the area partnership need to do better?', bullets(model.improve)),
    ...(model.priority.length > 0
      ? [
          section(
            'Areas for priority action',
            table(
              ['Responsible body', 'Areas for priority action'],
              model.priority.map((row) => [responsible(row.responsible), body(row)]),
              style,
            ),
          ),
        ]
      : []),
    section(
      'Areas for improvement',
      table(
        ['Areas for improvement'],
        model.improvement.map((row) => [body(row)]),
        style,
      ),
    ),
    '<h2>Local area partnership details</h2><p>Of no matter here.</p>',
  ];
  const html = parts.join('\n');
  const text = style.quotes === 'straight' ? html.replace(/[‘’]/g, "'") : html;
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Report</title><style>${css(style)}</style></head><body>${text}</body></html>`;
}

/** What stands at the foot of every page, in four styles. */
export function footerHtml({ area, dates, style: { footer } }: ReportModel): string {
  const number = '<span class="pageNumber"></span>';
  const styles = [
    `Area SEND inspection report: ${area} Local Area Partnership<br>${dates.written} ${number}`,
    `${area} Local Area Partnership, ${dates.written} <span style="float: right">${number}</span>`,
    `<b>Inspection report:</b> ${area} Local Area Partnership<br>1 ${dates.written} ${number}`,
    number,
  ];
  return `<div style="font-size: 10px; width: 100%; padding: 0 57pt">${styles[footer]}</div>`;
}
