import type { ThemeTag } from '../../domain/schemas/finding.ts';
import type { Part } from './data-file.ts';
import type { FindingRow } from './finding-columns.ts';

/** A finding's themes, with the words that point to them and where those are; a row of JSON has this in addition to its columns. */
export const findingTags: Part & { value: (row: FindingRow) => ThemeTag[] } = {
  name: 'tags',
  meaning:
    'Its themes again, each with id, evidence (the words that point to it), at (where each of them begins in text, in UTF-16 units from 0) and, where an editor set it, editor (the reason).',
  value: ({ finding }) => finding.themes,
};
