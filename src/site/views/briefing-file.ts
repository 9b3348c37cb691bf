import { citedDigits } from '../citation/cited-report.ts';
import type { BriefingNote, BriefingReport } from './briefing-note.ts';
import { filled, type Parts, sharedPattern } from './shared-pattern.ts';

/** A briefing's report as its file has it: what all its notes have alike is in it once. */
export interface BriefingFile extends Omit<BriefingReport, 'notes'> {
  alike: Partial<BriefingNote>;
  alikeCited: Partial<BriefingNote['cited']>;
  /** Texts of every note that differ by its code, its page and the first digits of its fingerprint alone: `/findings/…/{code}/`. */
  patterns: Patterns;
  notes: Record<string, Partial<BriefingNote>>;
}

interface Patterns {
  note: { pageUrl?: string };
  cited: { id?: string; url?: string; link?: string };
}

const partsOf = (code: string, { page, fingerprint }: BriefingNote['cited']): Parts => ({
  code,
  page: `${page ?? ''}`,
  fingerprint: fingerprint?.slice(0, citedDigits) ?? '',
});

/** @param report values that JSON can hold */
export function packBriefing({ notes, ...report }: BriefingReport): BriefingFile {
  const { cited: _, ...alike } = alikeIn(Object.values(notes));
  const alikeCited = alikeIn(Object.values(notes).map(({ cited }) => cited));
  const patternOf = (names: readonly string[], text: (note: BriefingNote) => string | undefined) =>
    sharedPattern(
      Object.entries(notes).map(([code, note]) => ({
        text: text(note),
        parts: Object.fromEntries(Object.entries(partsOf(code, note.cited)).filter(([name]) => names.includes(name))),
      })),
    );
  const patterns: Patterns = {
    note: known({ pageUrl: patternOf(['page'], ({ pageUrl }) => pageUrl) }),
    cited: known({
      id: patternOf(['code'], ({ cited }) => cited.id),
      url: patternOf(['code'], ({ cited }) => cited.url),
      link: patternOf(['code', 'fingerprint'], ({ cited }) => cited.link),
    }),
  };
  const rest = Object.entries(notes).map(([code, note]) => [
    code,
    { ...without(note, { ...alike, ...patterns.note }), cited: without(note.cited, { ...alikeCited, ...patterns.cited }) },
  ]);
  return { ...report, alike, alikeCited, patterns, notes: Object.fromEntries(rest) };
}

/** The report that {@link packBriefing} packed. */
export function unpackBriefing({ alike, alikeCited, patterns, notes, ...report }: BriefingFile): BriefingReport {
  const whole = Object.entries(notes).map(([code, note]) => {
    const cited = { ...alikeCited, ...note.cited } as BriefingNote['cited'];
    const fill = (all: object) =>
      Object.fromEntries(Object.entries(all).map(([name, pattern]) => [name, filled(pattern, partsOf(code, cited))]));
    return [code, { ...alike, ...fill(patterns.note), ...note, cited: { ...cited, ...fill(patterns.cited) } }];
  });
  return { ...report, notes: Object.fromEntries(whole) };
}

/** Fields that have a value. */
const known = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };

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
