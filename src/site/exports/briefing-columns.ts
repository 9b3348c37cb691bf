import type { Column } from '../../domain/table/column.ts';
import { sentence } from '../citation/sentence.ts';
import type { BriefingNote } from '../views/briefing-note.ts';

/** A note of a briefing and its number there, from 1. */
export interface NumberedNote {
  note: BriefingNote;
  number: number;
  /** Partnership id. */
  partnership: string;
}

const said = (note: BriefingNote, by: 'partnership' | 'inspectors') => {
  const line = note.status.find((one) => one.by === by);
  return line && [line.said, line.more].filter(Boolean).join(' ');
};

/** Columns of a briefing's table. A name that the data set uses too means the same in both. */
export const briefingColumns: readonly Column<NumberedNote>[] = [
  { name: 'note', type: 'integer', required: true, unique: true, meaning: 'Its number in the briefing.', value: ({ number }) => number },
  { name: 'id', type: 'string', required: true, unique: true, meaning: 'Permanent id of the finding.', value: ({ note }) => note.cited.id },
  {
    name: 'url',
    type: 'string',
    uri: true,
    required: true,
    meaning: 'Permanent address of its page here.',
    value: ({ note }) => note.cited.url,
  },
  {
    name: 'partnership',
    type: 'string',
    required: true,
    meaning: 'Id of the local area partnership.',
    value: ({ partnership }) => partnership,
  },
  { name: 'area', type: 'string', required: true, meaning: 'Name of the area.', value: ({ note }) => note.cited.area },
  { name: 'label', type: 'string', required: true, meaning: 'What pages call the finding.', value: ({ note }) => note.cited.label },
  { name: 'theme', type: 'string', meaning: 'Name of its main theme.', value: ({ note }) => note.theme },
  {
    name: 'says',
    type: 'string',
    required: true,
    meaning: 'Whether it praises, criticises or asks for action.',
    value: ({ note }) => note.says,
  },
  {
    name: 'inspectionStart',
    type: 'date',
    required: true,
    meaning: 'First day of the inspection.',
    value: ({ note }) => note.cited.inspection.start,
  },
  { name: 'published', type: 'date', meaning: 'Day the report was published.', value: ({ note }) => note.cited.published },
  { name: 'page', type: 'integer', meaning: 'Page of the official report on which it begins.', value: ({ note }) => note.cited.page },
  { name: 'pageUrl', type: 'string', uri: true, meaning: 'The official report, opened at that page.', value: ({ note }) => note.pageUrl },
  {
    name: 'wording',
    type: 'string',
    required: true,
    values: ['official', 'restated'],
    meaning: 'official: text as published; restated: the same in our words, which must not be quoted as the inspectors’.',
    value: ({ note }) => note.cited.wording,
  },
  { name: 'text', type: 'string', required: true, meaning: 'The finding itself.', value: ({ note }) => note.lines.join(' ') },
  { name: 'responsible', type: 'list', required: true, meaning: 'Who must act.', value: ({ note }) => note.responsible },
  {
    name: 'promised',
    type: 'list',
    required: true,
    meaning: 'Actions on record for it, in our words.',
    value: ({ note }) => note.promised.map(({ text }) => text),
  },
  {
    name: 'promisedBy',
    type: 'list',
    required: true,
    meaning: 'Who leads each action, in the same order; empty where no lead is stated.',
    value: ({ note }) => note.promised.map(({ lead }) => lead ?? ''),
  },
  {
    name: 'promisedDue',
    type: 'list',
    required: true,
    meaning: 'When each action is due, in the same order; empty where no date is stated.',
    value: ({ note }) => note.promised.map(({ due }) => due ?? ''),
  },
  { name: 'partnershipSays', type: 'string', meaning: 'Status by the partnership’s word.', value: ({ note }) => said(note, 'partnership') },
  { name: 'inspectorsSay', type: 'string', meaning: 'Status by the inspectors’ word.', value: ({ note }) => said(note, 'inspectors') },
  {
    name: 'citation',
    type: 'string',
    required: true,
    meaning: 'How to cite it, in a sentence.',
    value: ({ note }) => sentence(note.cited),
  },
];
