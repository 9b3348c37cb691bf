import type { BriefingNote, BriefingReport } from './briefing-note.ts';

/** A briefing's report as its file has it: what all its notes have alike is in it once. */
export interface BriefingFile extends Omit<BriefingReport, 'notes'> {
  alike: Partial<BriefingNote>;
  alikeCited: Partial<BriefingNote['cited']>;
  notes: Record<string, Partial<BriefingNote>>;
}

/** @param report values that JSON can hold */
export function packBriefing({ notes, ...report }: BriefingReport): BriefingFile {
  const { cited: _, ...alike } = alikeIn(Object.values(notes));
  const alikeCited = alikeIn(Object.values(notes).map(({ cited }) => cited));
  const rest = Object.entries(notes).map(([code, note]) => [code, { ...without(note, alike), cited: without(note.cited, alikeCited) }]);
  return { ...report, alike, alikeCited, notes: Object.fromEntries(rest) };
}

/** The report that {@link packBriefing} packed. */
export function unpackBriefing({ alike, alikeCited, notes, ...report }: BriefingFile): BriefingReport {
  const whole = Object.entries(notes).map(([code, note]) => [code, { ...alike, ...note, cited: { ...alikeCited, ...note.cited } }]);
  return { ...report, notes: Object.fromEntries(whole) };
}

/** The fields that all of some values have with the same value. */
function alikeIn<T extends object>([first, ...others]: T[]): Partial<T> {
  if (!first || others.length === 0) return {};
  const same = (name: keyof T) => {
    const value = JSON.stringify(first[name]);
    return value !== undefined && others.every((other) => JSON.stringify(other[name]) === value);
  };
  const names = (Object.keys(first) as (keyof T)[]).filter(same);
  return Object.fromEntries(names.map((name) => [name, first[name]])) as Partial<T>;
}

/** A value without the fields that another has. */
function without<T extends object>(value: T, other: Partial<T>): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !Object.hasOwn(other, name))) as Partial<T>;
}
