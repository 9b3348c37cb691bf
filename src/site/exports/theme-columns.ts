import type { SiteContent } from '../../content/index/index-content.ts';
import type { ThemeEntry } from '../../domain/content-values.ts';
import type { Address, Column } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';

/** Columns of the table of themes: one row a theme of the vocabulary. */
export const themeColumns = (content: SiteContent, address: Address): readonly Column<ThemeEntry>[] => [
  { name: 'id', type: 'string', required: true, unique: true, meaning: 'Id of the theme.', value: ({ id }) => id },
  { name: 'label', type: 'string', required: true, meaning: 'What pages call it.', value: ({ label }) => label },
  { name: 'group', type: 'string', required: true, meaning: 'Heading under which lists show it.', value: ({ group }) => group },
  { name: 'note', type: 'string', required: true, meaning: 'What belongs to it.', value: ({ note }) => note },
  { name: 'url', type: 'string', uri: true, required: true, meaning: 'Its page here.', value: ({ id }) => address(urls.theme(id)) },
  {
    name: 'findings',
    type: 'integer',
    required: true,
    meaning: 'Number of findings on it here.',
    value: ({ id }) => content.findingsOfTheme.get(id)?.length ?? 0,
  },
  {
    name: 'sourceUrl',
    type: 'list',
    uri: true,
    required: true,
    meaning: 'Address of each source of our text about it.',
    value: ({ sources }) => sources.map(({ url }) => url),
  },
];
