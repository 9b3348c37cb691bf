import type { SearchRecord } from '../index/search-record.ts';
import { NotHere, type Shelf } from './not-here.ts';
import { type Runs, unpackRuns } from './packed-runs.ts';
import { type PackedFacts, type RecordFacts, unpackFacts } from './record-facts.ts';
import type { ShardManifest } from './shard-manifest.ts';

/** Where records are read from. */
interface RecordSource {
  area: (place: number) => string;
  /** @throws NotHere */
  date: (place: number) => string;
  /** @throws NotHere */
  facts: (place: number) => RecordFacts;
  /** @throws NotHere */
  whole: (place: number) => SearchRecord;
}

/** A record of which each part is read when it is asked for. */
class ShardRecord implements SearchRecord {
  private readonly place: number;
  private readonly source: RecordSource;
  private known: RecordFacts | undefined;
  constructor(place: number, source: RecordSource) {
    this.place = place;
    this.source = source;
  }
  private get facts(): RecordFacts {
    this.known ??= this.source.facts(this.place);
    return this.known;
  }
  private get whole(): SearchRecord {
    return this.source.whole(this.place);
  }
  get kind() {
    return this.facts.kind;
  }
  get id() {
    return this.facts.id;
  }
  get title() {
    return this.facts.title;
  }
  get area() {
    return this.source.area(this.place);
  }
  get date() {
    return this.source.date(this.place);
  }
  get themes() {
    return this.facts.themes;
  }
  get bodies() {
    return this.facts.bodies;
  }
  get outcome() {
    return this.facts.outcome as NonNullable<SearchRecord['outcome']>;
  }
  get framework() {
    return this.facts.framework as string;
  }
  get section() {
    return this.facts.section as string;
  }
  get polarity() {
    return this.facts.polarity as NonNullable<SearchRecord['polarity']>;
  }
  get status() {
    return this.facts.status as NonNullable<SearchRecord['status']>;
  }
  get path() {
    return this.whole.path;
  }
  get text() {
    return this.whole.text;
  }
  get statusToldBy() {
    return this.whole.statusToldBy as NonNullable<SearchRecord['statusToldBy']>;
  }
  get statusLooked() {
    return this.whole.statusLooked as string;
  }
  get wording() {
    return this.whole.wording as NonNullable<SearchRecord['wording']>;
  }
  get page() {
    return this.whole.page as number;
  }
  get published() {
    return this.whole.published as string;
  }
  get said() {
    return this.whole.said as string;
  }
}

/** The records of a search in shards. */
export function shardRecords({ records, texts, areas }: ShardManifest, shelf: Shelf): SearchRecord[] {
  const areaOf = unpackRuns(areas);
  const area = (place: number) => areaOf[place] ?? '';
  let dateOf: readonly string[] | undefined;
  const date = (place: number) => {
    dateOf ??= unpackRuns(shelf.take<Runs>('dates'));
    return dateOf[place] ?? '';
  };
  const fileOf = (place: number) => textFile(place, texts);
  let unpacked: ((place: number) => RecordFacts) | undefined;
  const whole = (place: number) => {
    const record = shelf.take<SearchRecord[]>(fileOf(place))[place % texts];
    if (!record) throw new RangeError(`${fileOf(place)}.json holds no record ${place}.`);
    return record;
  };
  const facts = (place: number) => {
    if (!unpacked && !shelf.has('facts') && shelf.has(fileOf(place))) return whole(place);
    unpacked ??= unpackFacts(shelf.take<PackedFacts>('facts'));
    return unpacked(place);
  };
  const source = { area, date, facts, whole };
  return Array.from({ length: records }, (_, place) => new ShardRecord(place, source));
}

/** Asks for the texts of records that are not here, all at once. @throws NotHere */
export function wantTexts(places: readonly number[], { texts }: ShardManifest, shelf: Shelf): void {
  const missing = new Set(places.map((place) => textFile(place, texts)).filter((name) => !shelf.has(name)));
  if (missing.size > 0) throw new NotHere([...missing]);
}

/** Name of the file of a record's text. */
export const textFile = (place: number, texts: number): string => `texts/${Math.floor(place / texts)}`;
