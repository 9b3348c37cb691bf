import { findingIdParts, makeFindingId } from './finding-id.ts';

/** Findings in the order in which a reader wants them, as part of an address. */
export interface FindingsInAddress {
  /** Each once. */
  ids: string[];
  /** What is written as no id is. */
  unreadable: string[];
}

/** Most findings that are read from one address. */
export const longestList = 200;
const report = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Writes ids one after another; a report's id is left out where the finding before is of the same report: `a-2023-07/pa-1,pa-2`. */
export function writeFindingList(ids: readonly string[]): string {
  let before = '';
  return ids
    .map((id) => {
      const { report, code } = findingIdParts(id);
      const short = report === before ? code : id;
      before = report;
      return short;
    })
    .join(',');
}

/** Reads what {@link writeFindingList} writes, with or without reports left out. Nothing in it fails. */
export function readFindingList(text: string): FindingsInAddress {
  const ids = new Set<string>();
  const unreadable = new Set<string>();
  let before = '';
  for (const part of text.split(',', longestList).map((one) => one.trim())) {
    if (part === '') continue;
    const id = idOf(part.includes('/') ? part : makeFindingId(before, part));
    if (id) {
      ids.add(id);
      before = findingIdParts(id).report;
    } else unreadable.add(part);
  }
  return { ids: [...ids], unreadable: [...unreadable] };
}

function idOf(text: string): string | undefined {
  try {
    return report.test(findingIdParts(text).report) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The same items with one of them a step towards the beginning (-1) or the end (1); as they are where it cannot go there. */
export function moved<T>(items: readonly T[], item: T, step: -1 | 1): T[] {
  const from = items.indexOf(item);
  const to = from + step;
  if (from < 0 || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
