import type { Item, ReportModel } from './report-model.ts';

/** What a right reading of a generated report finds. `first` and `last` are words that stand nowhere else in it. */
export interface Truth {
  code: string;
  /** Paragraphs and points in order. */
  text: string[];
  first: string;
  last: string;
  responsible?: string[];
}

function marked<T extends Item>(item: T, number: number): T {
  const first = `Item${number} ${item.text.charAt(0).toLowerCase()}${item.text.slice(1)}`;
  const last = `done${number}`;
  if (item.after) return { ...item, text: first, after: `${item.after.replace(/\.$/, '')} ${last}.` };
  if (item.points.length === 0) return { ...item, text: `${first.replace(/\.$/, '')} ${last}.` };
  return { ...item, text: first, points: item.points.with(-1, `${item.points.at(-1)} ${last}.`) };
}

/** Gives every item a first and a last word of its own, by which its pages can be found in the printed document. */
export function withMarks(model: ReportModel): ReportModel {
  let number = 0;
  const mark = <T extends Item>(items: T[]) => items.map((item) => marked(item, number++));
  const [experience, effective, improve] = [mark(model.experience), mark(model.effective), mark(model.improve)];
  return { ...model, experience, effective, improve, priority: mark(model.priority), improvement: mark(model.improvement) };
}

/** The findings of a marked report, in its order. */
export function truthOf(model: ReportModel): Truth[] {
  const bodies = [model.authority, ...model.boards];
  const plain = (text: string) => (model.style.quotes === 'straight' ? text.replace(/[‘’]/g, "'") : text);
  const truth = (prefix: string, items: Item[]): Truth[] =>
    items.map(({ text, points, after }, index) => {
      const lines = [text, ...points, after].filter(Boolean).map(plain);
      const number = /Item(\d+)/.exec(text)?.[1];
      return { code: `${prefix}-${index + 1}`, text: lines, first: `Item${number}`, last: `done${number}` };
    });
  return [
    ...truth('ex', model.experience),
    ...truth('ef', model.effective),
    ...truth('nb', model.improve),
    ...truth('pa', model.priority).map((finding, index) => ({
      ...finding,
      responsible: (model.priority[index]?.responsible ?? []).flatMap((body) => bodies[body] ?? []),
    })),
    ...truth('ia', model.improvement),
  ];
}
