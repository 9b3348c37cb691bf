import type { SearchRecord } from '../index/search-record.ts';
import { type PackedLabels, packLabels, unpackLabels } from './packed-labels.ts';
import { type PackedTable, packTable, unpackTable } from './packed-table.ts';

/** What filters and counts need of every record, beside its area and its date. */
export type RecordFacts = Pick<SearchRecord, SharedKey | OwnKey | 'id' | 'title' | 'themes'>;

/** Facts that records which follow each other share, those of one report; and facts of each for itself. */
type SharedKey = 'kind' | 'bodies' | 'outcome' | 'framework';
type OwnKey = 'section' | 'polarity' | 'status';

/** `facts.json`: the facts of all records, in their order. */
export interface PackedFacts {
  /** What those that follow each other share: facts, and what their ids begin with; and how many they are. */
  groups: (Pick<RecordFacts, SharedKey> & { begins: string; count: number })[];
  /** Rest of each id. */
  ids: PackedLabels;
  titles: PackedLabels;
  own: { [K in OwnKey]: PackedTable<RecordFacts[K]> };
  themes: PackedTable<string>;
}

/** Packs the facts of records. */
export function packFacts(records: readonly RecordFacts[]): PackedFacts {
  const groups: PackedFacts['groups'] = [];
  let last = '';
  for (const { kind, id, bodies, outcome, framework } of records) {
    const shared = {
      kind,
      bodies,
      ...(outcome ? { outcome } : {}),
      ...(framework ? { framework } : {}),
      begins: id.slice(0, id.indexOf('/') + 1),
    };
    const key = JSON.stringify(shared);
    const group = groups.at(-1);
    if (group && key === last) group.count += 1;
    else groups.push({ ...shared, count: 1 });
    last = key;
  }
  const own = <K extends OwnKey>(key: K) => packTable(records.map((record) => [record[key]]));
  return {
    groups,
    ids: packLabels(records.map(({ id }) => id.slice(id.indexOf('/') + 1))),
    titles: packLabels(records.map(({ title }) => title)),
    own: { section: own('section'), polarity: own('polarity'), status: own('status') },
    themes: packTable(records.map(({ themes }) => themes)),
  };
}

/** Gives back what {@link packFacts} took: the facts of a record by its place. */
export function unpackFacts({ groups, ids, titles, own, themes }: PackedFacts): (place: number) => RecordFacts {
  const groupOf = groups.flatMap((group) => Array.from({ length: group.count }, () => group));
  const [rests, names] = [unpackLabels(ids), unpackLabels(titles)];
  const [sections, polarities, statuses] = [unpackTable(own.section), unpackTable(own.polarity), unpackTable(own.status)];
  const themesOf = unpackTable(themes);
  return (place) => {
    const group = groupOf[place];
    if (!group) throw new RangeError(`There are facts of ${groupOf.length} records, and none of record ${place}.`);
    const { begins, count, ...shared } = group;
    const [section, polarity, status] = [sections[place]?.[0], polarities[place]?.[0], statuses[place]?.[0]];
    return {
      ...shared,
      id: begins + (rests[place] ?? ''),
      title: names[place] ?? '',
      themes: themesOf[place] ?? [],
      ...(section ? { section } : {}),
      ...(polarity ? { polarity } : {}),
      ...(status ? { status } : {}),
    };
  };
}
