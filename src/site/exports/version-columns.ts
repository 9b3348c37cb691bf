import { findingVersions, type VersionOfWords } from '../../content/index/finding-versions.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { plainText } from '../../documents/markdown/plain-text.ts';
import { findingIdParts } from '../../domain/finding-id.ts';
import { type RetiredLine, retirements } from '../../domain/schemas/ledger.ts';
import type { Column } from '../../domain/table/column.ts';

/** One wording that an id has or had. */
export interface VersionRow {
  words: VersionOfWords;
  report: string;
  /** How it ended; of the last wording of an id that no finding has any more. */
  retired?: RetiredLine;
}

/** Every wording of every id that was ever issued, in the ledger's order of ids, oldest first. */
export function versionRows(content: SiteContent): VersionRow[] {
  return [...content.history].flatMap(([id, { retired }]) => {
    const { report } = findingIdParts(id);
    return findingVersions(content, id).map((words, index, all): VersionRow => {
      const ended = retired && index === all.length - 1 ? { retired } : {};
      return { words, report, ...ended };
    });
  });
}

/** Columns of the table of versions. */
export const versionColumns: readonly Column<VersionRow>[] = [
  { name: 'finding', type: 'string', required: true, meaning: 'Id of the finding.', value: ({ words }) => words.id },
  {
    name: 'version',
    type: 'integer',
    required: true,
    meaning: 'Which wording, from 1. Its page is below that of the finding, as v1.',
    value: ({ words }) => words.version,
  },
  { name: 'report', type: 'string', required: true, meaning: 'Id of the report.', value: ({ report }) => report },
  {
    name: 'fingerprint',
    type: 'string',
    required: true,
    meaning: 'First 16 hex digits of the SHA-256 of the words, folded.',
    value: ({ words }) => words.fingerprint,
  },
  {
    name: 'wording',
    type: 'string',
    required: true,
    values: ['official', 'restated'],
    meaning: 'official: the text as published. restated: the same in our words; do not quote it as the inspectors’ words.',
    value: ({ words }) => words.wording,
  },
  {
    name: 'since',
    type: 'date',
    meaning: 'Day from which these were the words. Empty: before we kept the day.',
    value: ({ words }) => words.since,
  },
  { name: 'until', type: 'date', meaning: 'Day on which that ended.', value: ({ words }) => words.until },
  {
    name: 'present',
    type: 'boolean',
    required: true,
    meaning: 'true: the finding has these words; they are in the table of findings.',
    value: ({ words }) => words.present,
  },
  {
    name: 'retired',
    type: 'string',
    values: retirements,
    meaning: 'What became of the finding, where its id is no longer in use.',
    value: ({ retired }) => retired?.retired,
  },
  {
    name: 'retiredTo',
    type: 'list',
    required: true,
    meaning: 'Ids of the findings that its words went into.',
    value: ({ retired }) => retired?.to ?? [],
  },
  {
    name: 'text',
    type: 'string',
    meaning: 'The words, where they are not the present ones and were kept.',
    value: ({ words }) => (words.present || words.body === undefined ? undefined : plainText(words.body)),
  },
];
