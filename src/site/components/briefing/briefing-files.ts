import { table } from '../../../domain/table/table.ts';
import type { ResultsFile } from '../../../search/export/results-file.ts';
import { spreadsheetCsv } from '../../../search/export/spreadsheet-csv.ts';
import { bibtex } from '../../citation/bibtex.ts';
import { briefingColumns } from '../../exports/briefing-columns.ts';
import type { NoteOfReport } from './load-notes.ts';

const most = 60;

/** The findings of a briefing as a file, in its order: a table for spreadsheets, or entries for reference managers. */
export function briefingFile(format: 'csv' | 'bib', notes: readonly NoteOfReport[]): ResultsFile {
  const areas = [...new Set(notes.map(({ report }) => report.partnership))];
  const name = `followthrough-briefing-${areas.join('-').slice(0, most).replace(/-$/, '')}.${format}`;
  if (format === 'bib') return { name, type: 'application/x-bibtex', text: notes.map(({ note }) => bibtex(note.cited)).join('\n') };
  const rows = notes.map(({ note, report }, index) => ({ note, number: index + 1, partnership: report.partnership }));
  return { name, type: 'text/csv; charset=utf-8', text: spreadsheetCsv(table(briefingColumns, rows)) };
}
