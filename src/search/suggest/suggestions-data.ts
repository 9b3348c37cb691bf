import type { SiteContent } from '../../content/index/index-content.ts';
import { kindOfReport } from '../../content/index/kind-of-report.ts';
import type { EventEntry, PartnershipEntry } from '../../domain/content-values.ts';
import { monthInWords } from '../../domain/dates/date-in-words.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { eventKinds } from '../../domain/event-kinds.ts';
import { eventTracks } from '../../domain/event-tracks.ts';
import type { Term } from '../../domain/schemas/term.ts';
import { urls } from '../../domain/urls.ts';
import { count } from '../../domain/words/count.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { allNames } from '../glossary/term-names.ts';
import { nameKey } from './name-words.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * Makes what search boxes offer out of the content: areas by name, themes with most findings first, terms in their own order,
 * responses and follow-ups newest first. Where two places suit equally, the earlier is offered first.
 * A theme that is called as a term is found by all names of the term.
 * @param held terms that some text holds
 */
export function suggestionsData(content: SiteContent, held: readonly Term[]): Suggestion[] {
  const nameOf = new Map(content.partnerships.map(({ id, name }) => [id, name]));
  const event = (entry: EventEntry) => {
    const kind = kindsOfArea(content, entry.partnership).length > 1 && kindOfReport(content, entry.report, entry.partnership);
    const inspection = kind ? content.framework.get(kind)?.inspection : undefined;
    return eventSuggestion(entry, nameOf.get(entry.partnership) ?? upperFirst(entry.partnership), inspection);
  };
  return [
    ...content.partnerships.map((area) => areaSuggestion(area, kindsOfArea(content, area.id))),
    ...themeSuggestions(content),
    ...held.map(termSuggestion),
    ...newestFirst(content.responses).map(event),
    ...newestFirst(content.followUps).map(event),
  ];
}

/** The kinds of report that are here on an area, each once, in words. */
function kindsOfArea({ reportsOfPartnership, framework }: SiteContent, id: string): string[] {
  const kinds = (reportsOfPartnership.get(id) ?? []).flatMap((report) => framework.get(report.framework) ?? []);
  return [...new Set(kinds.flatMap(({ kind, inspection }) => (kind === 'full' ? [inspection] : [])))];
}

function areaSuggestion({ id, name, alsoCalled = [] }: PartnershipEntry, kinds: readonly string[]): Suggestion {
  const note = kinds.length > 1 ? `Area: ${listInWords(kinds)}` : 'Area';
  return { kind: 'area', label: name, note, path: urls.partnership(id), names: distinct([name, ...alsoCalled]) };
}

function themeSuggestions(content: SiteContent): Suggestion[] {
  const findings = (id: string) => content.findingsOfTheme.get(id)?.length ?? 0;
  const others = (id: string) => content.terms.filter(({ themes }) => themes?.includes(id)).flatMap(allNames);
  return content.themes
    .toSorted((a, b) => findings(b.id) - findings(a.id) || (a.label < b.label ? -1 : 1))
    .map(({ id, label }) => ({
      kind: 'theme',
      label,
      note: `Theme, ${count(findings(id), 'finding')}`,
      path: urls.theme(id),
      names: distinct([label, ...others(id)]),
    }));
}

function termSuggestion(term: Term): Suggestion {
  const { id, label } = term;
  return { kind: 'term', label: upperFirst(label), note: 'Term', path: urls.term(id), names: distinct(allNames(term)) };
}

/** @param inspection which kind its report is of, where the area has several */
function eventSuggestion(event: EventEntry, area: string, inspection?: string): Suggestion {
  const { kind, title, date, track } = event;
  return {
    kind: track,
    label: title,
    note: [eventTracks[track].words, area, inspection, monthInWords(date)].filter(Boolean).join(', '),
    path: urls.event(event),
    names: distinct([title, `${area} ${title}`, `${area} ${eventKinds[kind].words}`]),
  };
}

function newestFirst(events: readonly EventEntry[]): EventEntry[] {
  const place = ({ date, id }: EventEntry) => `${dateOrder(date)} ${id}`;
  return events.toSorted((a, b) => (place(a) > place(b) ? -1 : 1));
}

/** Without those that are spelt as an earlier one but for capitals, plurals and hyphens. */
function distinct(names: string[]): string[] {
  const keys = names.map(nameKey);
  return names.filter((name, index) => keys.indexOf(nameKey(name)) === index);
}
