import { count } from '../../../domain/words/count.ts';
import { listInWords } from '../../../domain/words/list-in-words.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import type { BriefingReport, DueInBriefing } from '../../views/briefing-note.ts';
import type { NoteOfReport } from './load-notes.ts';

/** "Briefing: Hertfordshire and Suffolk" */
export function briefingTitle(notes: readonly NoteOfReport[]): string {
  const areas = [...new Set(notes.map(({ report }) => report.area))];
  return areas.length > 0 ? `Briefing: ${listInWords(areas)}` : 'Briefing';
}

/** Each inspection that the notes come from: what it was, how many findings of it are chosen, and what is due after it. */
export function briefingHead(notes: readonly NoteOfReport[]): HTMLElement[] {
  const reports = [...Map.groupBy(notes, ({ report }) => report)];
  const asOf = notes[0]?.report.asOf;
  return [
    ...reports.flatMap(([report, of]) => inspection(report, of.length)),
    ...(asOf ? [makeElement('p', { class: 'small soft' }, `As of ${asOf}. What is not on record here may still exist.`)] : []),
  ];
}

function inspection({ kind, area, inspected, published, due }: BriefingReport, findings: number): HTMLElement[] {
  const facts = ` from the ${kind} of ${area}, ${inspected}${published ? ` (report published ${published})` : ''}.`;
  return [
    makeElement('p', { class: 'brief-inspection' }, makeElement('strong', {}, count(findings, 'finding')), facts),
    ...(due.length > 0 ? [dueTable(`What is due after the ${kind} of ${area}`, due)] : []),
  ];
}

function dueTable(caption: string, due: readonly DueInBriefing[]): HTMLTableElement {
  const head = ['What', 'When', 'On record here'].map((name) => makeElement('th', { scope: 'col' }, name));
  const rows = due.map(({ what, when, record }) =>
    makeElement(
      'tr',
      {},
      makeElement('th', { scope: 'row' }, what),
      makeElement('td', { 'data-label': 'When' }, when),
      makeElement('td', { 'data-label': 'On record here' }, record),
    ),
  );
  return makeElement(
    'table',
    { class: 'stack brief-due' },
    makeElement('caption', {}, caption),
    makeElement('thead', {}, makeElement('tr', {}, ...head)),
    makeElement('tbody', {}, ...rows),
  );
}
