/** What is known of a filter besides its values. */
interface FilterFacts {
  label: string;
  /** The choice that filters nothing. */
  all: string;
  /** How one is typed. */
  example: string;
  /** What else a reader may type before the colon, in small letters. */
  alsoCalled: readonly string[];
  /** Whether a record has one value at most, so that of two that are typed either is meant. */
  isSingle: boolean;
}

const table = {
  kind: {
    label: 'Type of result',
    all: 'All types',
    example: 'kind:response',
    alsoCalled: ['kinds', 'type', 'types'],
    isSingle: true,
  },
  inspection: {
    label: 'Kind of report',
    all: 'All kinds',
    example: 'inspection:"area SEND"',
    alsoCalled: ['inspections', 'framework', 'frameworks'],
    isSingle: true,
  },
  says: {
    label: 'What the finding says',
    all: 'Anything',
    example: 'says:praise',
    alsoCalled: ['polarity'],
    isSingle: true,
  },
  area: {
    label: 'Area',
    all: 'All areas',
    example: 'area:Halton',
    alsoCalled: ['areas', 'partnership', 'partnerships'],
    isSingle: true,
  },
  theme: {
    label: 'Theme',
    all: 'All themes',
    example: 'theme:"mental health"',
    alsoCalled: ['themes', 'topic', 'topics'],
    isSingle: false,
  },
  section: {
    label: 'Section of the report',
    all: 'All sections',
    example: 'section:"priority actions"',
    alsoCalled: ['sections'],
    isSingle: true,
  },
  outcome: {
    label: 'Outcome of the inspection',
    all: 'All outcomes',
    example: 'outcome:systemic',
    alsoCalled: ['outcomes'],
    isSingle: true,
  },
  body: {
    label: 'Council or NHS body',
    all: 'All bodies',
    example: 'body:"integrated care board"',
    alsoCalled: ['bodies'],
    isSingle: false,
  },
  year: { label: 'Year', all: 'All years', example: 'year:2024', alsoCalled: ['years'], isSingle: true },
  status: { label: 'Status', all: 'All statuses', example: 'status:effective', alsoCalled: ['statuses'], isSingle: true },
} as const satisfies Record<string, FilterFacts>;

/** Name of a filter, as it stands in a query and in the address of the page. */
export type FilterKey = keyof typeof table;

/** Every filter, in the order in which lists show them. */
export const filterFacts: Readonly<Record<FilterKey, FilterFacts>> = table;
export const filterKeys = Object.keys(table) as FilterKey[];

/** Filters that a site with one kind of report has too. */
const ofEverySite = filterKeys.filter((key) => key !== 'inspection');

/** The filters that a site has. @param several whether it has several kinds of report */
export const filtersWhere = (several: boolean): readonly FilterKey[] => (several ? filterKeys : ofEverySite);

/** Filters by all that a reader may call them. */
export type FilterNames = ReadonlyMap<string, FilterKey>;

const namesOf = (keys: readonly FilterKey[]): FilterNames =>
  new Map(keys.flatMap((key) => [key, ...filterFacts[key].alsoCalled].map((name) => [name, key] as const)));

const names = { one: namesOf(ofEverySite), several: namesOf(filterKeys) };

/** The names of the filters that a site has. @param several whether it has several kinds of report */
export const filterNamesWhere = (several: boolean): FilterNames => (several ? names.several : names.one);

/** One chosen value a filter; an empty one filters nothing. */
export type Filters = Partial<Record<FilterKey, string>>;
