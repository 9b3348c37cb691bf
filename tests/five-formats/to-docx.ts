import { Document, HeadingLevel, type IParagraphOptions, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { headings, type Item, type SameReport } from './same-report.ts';

const levels = ['◼', '•'].map((text, level) => ({
  level,
  text,
  format: LevelFormat.BULLET,
  style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
}));

const paragraph = (text: string, options: IParagraphOptions = {}) => new Paragraph({ ...options, children: [new TextRun(text)] });
const point = (text: string, level: number) => paragraph(text, { numbering: { reference: 'points', level } });

const bullet = ({ text, points = [], after, unbulleted }: Item) =>
  unbulleted
    ? [paragraph(text)]
    : [point(text, 0), ...points.map((sub) => point(sub, 1)), ...(after ? [paragraph(after, { indent: { left: 720 } })] : [])];

const cell = ({ text, points = [], after }: Item) =>
  new TableCell({ children: [paragraph(text), ...points.map((sub) => point(sub, 0)), ...(after ? [paragraph(after)] : [])] });
const words = (text: string) => new TableCell({ children: [paragraph(text)] });

/** The report as a Word document. Some headings are only set in bold, as writers do. */
export async function toDocx(report: SameReport): Promise<Uint8Array> {
  const heading = (text: string) => paragraph(text, { heading: HeadingLevel.HEADING_2 });
  const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true, size: 28 })] });
  const document = new Document({
    numbering: { config: [{ reference: 'points', levels }] },
    sections: [
      {
        children: [
          ...[paragraph(report.title, { heading: HeadingLevel.TITLE }), paragraph(report.dates), paragraph(report.previous)],
          ...[heading(headings.outcome), ...report.outcome.map((text) => paragraph(text))],
          ...[bold(headings.information), ...report.information.map((text) => paragraph(text))],
          ...[heading(headings.experience), ...report.experience.map(({ text }) => paragraph(text))],
          ...[bold(headings.effective), ...report.effective.flatMap(bullet)],
          ...[heading(headings.improve), ...report.improve.flatMap(bullet)],
          bold(headings.priority),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [words('Responsible body'), words(headings.priority)] }),
              ...report.priority.map((row) => new TableRow({ children: [words(row.responsible.join(' and ')), cell(row)] })),
            ],
          }),
          heading(headings.improvement),
          new Table({
            rows: [
              new TableRow({ children: [words(headings.improvement)] }),
              ...report.improvement.map((row) => new TableRow({ children: [cell(row)] })),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
