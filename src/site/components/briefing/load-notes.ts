import { findingIdParts } from '../../../domain/finding-id.ts';
import { href } from '../../../domain/href.ts';
import { ownValue } from '../../../domain/own-value.ts';
import { urls } from '../../../domain/urls.ts';
import { type BriefingFile, unpackBriefing } from '../../views/briefing-file.ts';
import type { BriefingNote, BriefingReport } from '../../views/briefing-note.ts';

/** A note and the report that it comes from. */
export interface NoteOfReport {
  note: BriefingNote;
  report: BriefingReport;
}

/** What a list of ids leads to. */
export interface LoadedNotes {
  found: Map<string, NoteOfReport>;
  /** Ids that are no longer in use, with the findings that continue them. */
  retired: { id: string; to: string[] }[];
  /** Ids of which this site knows nothing. */
  unknown: string[];
  /** Ids whose report could not be fetched, though it may be there. */
  failed: string[];
}

const reports = new Map<string, Promise<BriefingReport | undefined>>();

/** Fetches what a briefing shows of these findings: one file a report, each once. */
export async function loadNotes(ids: readonly string[]): Promise<LoadedNotes> {
  const loaded: LoadedNotes = { found: new Map(), retired: [], unknown: [], failed: [] };
  for (const id of ids) fetchReport(findingIdParts(id).report);
  for (const id of ids) {
    const { report: name, code } = findingIdParts(id);
    try {
      const report = await fetchReport(name);
      const note = ownValue(report?.notes, code);
      const to = ownValue(report?.retired, code);
      if (report && note) loaded.found.set(id, { note, report });
      else if (to) loaded.retired.push({ id, to });
      else loaded.unknown.push(id);
    } catch {
      reports.delete(name);
      loaded.failed.push(id);
    }
  }
  return loaded;
}

/** @returns undefined where there is no such report */
function fetchReport(name: string): Promise<BriefingReport | undefined> {
  const known = reports.get(name) ?? read(name);
  reports.set(name, known);
  return known;
}

async function read(name: string): Promise<BriefingReport | undefined> {
  const response = await fetch(href(urls.briefingNotes(name)), { cache: 'no-cache' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return unpackBriefing((await response.json()) as BriefingFile);
}
