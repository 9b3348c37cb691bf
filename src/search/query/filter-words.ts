import type { FilterKey } from './filter-keys.ts';

/** How a filter is named, and the choice that filters nothing. */
export const filterWords: Record<FilterKey, { label: string; all: string }> = {
  kind: { label: 'Kind', all: 'Findings and what followed' },
  area: { label: 'Area', all: 'All areas' },
  theme: { label: 'Theme', all: 'All themes' },
  section: { label: 'Section of the report', all: 'All sections' },
  outcome: { label: 'Outcome of the inspection', all: 'All outcomes' },
  body: { label: 'Council or NHS body', all: 'All bodies' },
  year: { label: 'Year', all: 'All years' },
};
