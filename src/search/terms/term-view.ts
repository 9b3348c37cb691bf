import type { SiteContent } from '../../content/index/index-content.ts';
import type { Stretch } from '../../documents/markdown/excerpt-at.ts';
import type { EventEntry, FindingEntry, ThemeEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { kept, keptFor } from '../../domain/kept.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { Term } from '../../domain/schemas/term.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { RankedRecord } from '../answer/ranking.ts';
import { allNames, otherNames } from '../glossary/term-names.ts';
import type { ReadText } from '../index/read-text.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SiteSearch } from '../index/site-search.ts';
import { openedIndex, termAnswer } from './term-answer.ts';

/** An area's findings that hold a term, newest inspection first, within one in the report's order. */
export interface TermArea {
  id: string;
  name: string;
  /** Those in whose text a name of it stands, with the places. */
  said: { finding: FindingEntry; marks: Stretch[] }[];
  /** The others: the search finds them by kind, themes, outcome, status or bodies inspected. */
  others: FindingEntry[];
}

/** Everything that a term's page shows. */
export interface TermView {
  term: Term;
  /** Its names besides the label, those that differ by endings alone told once. */
  names: string[];
  /** Neighbouring terms. */
  related: Term[];
  /** Themes that it belongs to. */
  themes: ThemeEntry[];
  findings: number;
  /** Of these, those in whose text a name of it stands. */
  said: number;
  /** Those with the newest inspection first. */
  areas: TermArea[];
  /** Names of areas by id. */
  areaNames: Record<string, string>;
  /** Newest first. */
  responses: EventEntry[];
  /** Newest first. */
  followUps: EventEntry[];
}

/** Gathers what a term's page shows; the findings are those that a search for its label finds. */
export function termView(content: SiteContent, term: Term, search: SiteSearch): TermView {
  const index = openedIndex(search);
  const newest = termAnswer(term, index).toSorted(newestFirst(content));
  const ofKind = (kind: string) => newest.flatMap(({ record }) => (record.kind === kind ? [record.id] : []));
  const findings = newest.flatMap(({ record, place }) => {
    const finding = record.kind === 'finding' ? content.finding.get(record.id) : undefined;
    return finding ? [{ finding, marks: marksIn(index)(place).get(term.id) ?? [] }] : [];
  });
  const areas = [...Map.groupBy(findings, ({ finding }) => finding.partnership)].map(([id, of]) => ({
    id,
    name: ownValue(search.data.areas, id) ?? id,
    said: of.filter(({ marks }) => marks.length > 0),
    others: of.flatMap(({ finding, marks }) => (marks.length > 0 ? [] : [finding])),
  }));
  return {
    term,
    names: otherNames(allNames(term), term.label),
    related: (term.related ?? []).flatMap((id) => content.term.get(id) ?? []),
    themes: (term.themes ?? []).flatMap((id) => content.theme.get(id) ?? []),
    findings: findings.length,
    said: findings.filter(({ marks }) => marks.length > 0).length,
    areas,
    areaNames: search.data.areas,
    responses: pick(content.responses, ofKind('response')),
    followUps: pick(content.followUps, ofKind('follow-up')),
  };
}

function pick(events: readonly EventEntry[], ids: readonly string[]): EventEntry[] {
  const known = new Map(events.map((event) => [event.id, event]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** By date; on one day by area, and within a report as the content has them. */
function newestFirst(content: SiteContent): (a: RankedRecord, b: RankedRecord) => number {
  const name = ({ record }: RankedRecord) => content.partnership.get(record.area)?.name ?? record.area;
  return (a, b) => byText(dateOrder(b.record.date), dateOrder(a.record.date)) || byText(name(a), name(b)) || a.place - b.place;
}

/** Places in texts at which names of the glossary stand, by the entry's id: worked out for all entries at once, as every entry asks. */
const marksIn = keptFor((index: SearchIndex) =>
  kept((place: number): ReadonlyMap<string, Stretch[]> => {
    const text = index.read(place);
    return new Map([...new Set(text.concepts.map(({ id }) => id))].map((id) => [id, termMarks(text, id)]));
  }),
);

/** Places in a text at which a name of a glossary entry stands; of one name within another of the same entry, the outer. */
function termMarks({ words, concepts }: ReadText, id: string): Stretch[] {
  const named = concepts
    .filter((match) => match.id === id)
    .map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }));
  return named.filter(({ start, end }) => !named.some((other) => other.start < start && other.end >= end));
}
