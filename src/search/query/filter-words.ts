import type { FilterKey } from './filter-keys.ts';

/** How a filter is named, the choice that filters nothing, and how one is typed. */
export const filterWords: Record<FilterKey, { label: string; all: string; example: string }> = {
  kind: { label: 'Kind', all: 'All kinds', example: 'kind:response' },
  area: { label: 'Area', all: 'All areas', example: 'area:Halton' },
  theme: { label: 'Theme', all: 'All themes', example: 'theme:"mental health"' },
  section: { label: 'Section of the report', all: 'All sections', example: 'section:"priority actions"' },
  outcome: { label: 'Outcome of the inspection', all: 'All outcomes', example: 'outcome:systemic' },
  body: { label: 'Council or NHS body', all: 'All bodies', example: 'body:"integrated care board"' },
  year: { label: 'Year', all: 'All years', example: 'year:2024' },
  status: { label: 'Status', all: 'All statuses', example: 'status:effective' },
};
