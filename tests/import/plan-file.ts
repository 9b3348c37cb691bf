import { stringify } from 'csv-stringify/sync';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import writeXlsxFile from 'write-excel-file/node';
import { launchOptions } from '../../scripts/bench/print-to-pdf.ts';
import { asCell, gridOf, type ModelCell, type PlanModel } from './plan-model.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function html({ tables, after = [] }: PlanModel): string {
  const text = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  const cell = (tag: string, { text: words, down = 1, across = 1 }: ModelCell) =>
    `<${tag}${down > 1 ? ` rowspan="${down}"` : ''}${across > 1 ? ` colspan="${across}"` : ''}>${escaped(words).replace(/\n/g, '<br>')}</${tag}>`;
  const table = ({ before, heads = 1, rows }: PlanModel['tables'][number]) => {
    const made = rows.map((row, at) => `<tr>${row.map((one) => cell(at < heads ? 'th' : 'td', asCell(one))).join('')}</tr>`);
    return `${text(before)}<table><thead>${made.slice(0, heads).join('')}</thead><tbody>${made.slice(heads).join('')}</tbody></table>`;
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plan</title><style>
@page { size: A4 landscape; margin: 18mm } body { font: 10pt/1.3 sans-serif }
table { border-collapse: collapse; width: 100% } td, th { border: 0.5pt solid; padding: 5pt; text-align: left; vertical-align: top }
</style><body>${tables.map(table).join('')}${text(after)}</body></html>`;
}

async function docx({ tables, after = [] }: PlanModel): Promise<Uint8Array> {
  const lines = (text: string) => text.split('\n').map((line) => new Paragraph(line));
  const cell = ({ text, down = 1, across = 1 }: ModelCell) => new TableCell({ children: lines(text), rowSpan: down, columnSpan: across });
  const children = tables.flatMap(({ before, rows }) => [
    ...before.map((text) => new Paragraph(text)),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map((row) => new TableRow({ children: row.map((one) => cell(asCell(one))) })),
    }),
  ]);
  return Packer.toBuffer(new Document({ sections: [{ children: [...children, ...after.map((text) => new Paragraph(text))] }] }));
}

async function xlsx({ tables, after = [] }: PlanModel): Promise<Uint8Array> {
  const sheets = tables.map(({ before, rows }, at) => {
    const grid = gridOf(rows);
    const merged = new Map<string, ModelCell>();
    for (const [y, row] of rows.entries())
      for (const one of row.map(asCell)) if ((one.down ?? one.across ?? 1) > 1) merged.set(`${y} ${one.text}`, one);
    const body = grid.map((row, y) =>
      row.map((text) => {
        const { down = 1, across = 1 } = merged.get(`${y} ${text}`) ?? {};
        return text ? { value: text, ...(down > 1 ? { rowSpan: down } : {}), ...(across > 1 ? { columnSpan: across } : {}) } : null;
      }),
    );
    const last = at === tables.length - 1 ? after : [];
    return {
      data: [...before.map((text) => [{ value: text }]), ...body, ...last.map((text) => [{ value: text }])],
      sheet: `Sheet ${at + 1}`,
    };
  });
  return writeXlsxFile(sheets).toBuffer();
}

const csv = ({ tables, after = [] }: PlanModel) =>
  stringify([...tables.flatMap(({ before, rows }) => [...before.map((text) => [text]), ...gridOf(rows)]), ...after.map((text) => [text])]);

async function pdf(model: PlanModel): Promise<Uint8Array> {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    await page.setContent(html(model));
    return await page.pdf({ preferCSSPageSize: true, tagged: !model.untagged });
  } finally {
    await browser.close();
  }
}

/** The bytes of a plan in its format. */
export async function planFile(model: PlanModel): Promise<Uint8Array> {
  switch (model.format) {
    case 'csv':
      return new TextEncoder().encode(csv(model));
    case 'html':
      return new TextEncoder().encode(html(model));
    case 'docx':
      return docx(model);
    case 'xlsx':
      return xlsx(model);
    case 'pdf':
      return pdf(model);
  }
}
