import { dateInWords } from '../../../domain/dates/date-in-words.ts';
import { authorsInWords } from '../../citation/authors.ts';
import { datesOfReport } from '../../citation/dates-of-report.ts';
import { inMarks } from '../../citation/in-marks.ts';
import type { BriefingNote, BriefingSource } from '../../views/briefing-note.ts';

/** The sources of a briefing, each once, in the order of the notes. */
export function sourcesOf(notes: readonly BriefingNote[]): BriefingSource[] {
  const all = notes.flatMap(sourcesOfNote);
  return [...new Map(all.map((source) => [nameOf(source), source])).values()];
}

/** Numbers of a note's sources in such a list, from 1. */
export function sourceNumbers(note: BriefingNote, sources: readonly BriefingSource[]): number[] {
  const names = sources.map(nameOf);
  return [...new Set(sourcesOfNote(note).map((source) => names.indexOf(nameOf(source)) + 1))].sort((a, b) => a - b);
}

/** A source in a sentence, without its address. */
export function sourceInWords({ title, read }: BriefingSource): string {
  return `${title}${read ? `, read ${dateInWords(read)}` : ''}`;
}

const nameOf = ({ url, title }: BriefingSource) => url ?? title;

function sourcesOfNote({ cited, sources }: BriefingNote): BriefingSource[] {
  const title = `${authorsInWords(cited)}, ${inMarks(cited.title)} (${datesOfReport(cited)})`;
  return [
    { title, ...(cited.officialUrl ? { url: cited.officialUrl } : {}), ...(cited.accessed ? { read: cited.accessed } : {}) },
    ...sources,
  ];
}
