import { dateInWords, monthInWords } from '../../domain/dates/date-in-words.ts';
import { ownValue } from '../../domain/own-value.ts';
import { urls } from '../../domain/urls.ts';
import { count } from '../../domain/words/count.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import { type FindingTally, findingTallies } from '../index/finding-tally.ts';
import type { KnownArea } from '../index/known-area.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchData } from '../index/search-record.ts';
import type { ReadQuery } from '../query/query-tree.ts';
import { namedThemes, valuesAsked } from './named-themes.ts';
import type { QueryPlan } from './query-unit.ts';
import type { SearchState } from './search-state.ts';

/** A place that a query names, shown above the results: plain values, so that a worker can send them. */
export interface AnswerCard {
  kind: 'area' | 'theme' | 'comparison';
  title: string;
  /** Address without the base path. */
  path: string;
  /** What is known of it, in short sentences without a full stop. */
  facts: string[];
  /** Where it leads besides. */
  links: { words: string; path: string }[];
}

/** Most areas that get a card; a query may name a whole list. */
const mostAreas = 6;

/** The areas that a query names, with or without findings, where they can be compared, and its themes. */
export function answerCards(state: SearchState, query: ReadQuery, plan: QueryPlan, index: SearchIndex): AnswerCard[] {
  const areas = areasAsked(state.query, plan);
  const themes = namedThemes(query.tree, plan, index);
  if (areas.length === 0 && themes.length === 0) return [];
  const tallies = findingTallies(index.data);
  const known = areas.flatMap((id) => index.data.knownAreas.find((area) => area.id === id) ?? []).slice(0, mostAreas);
  return [
    ...known.map((area) => areaCard(area, themes, ownValue(tallies, area.id), index.data)),
    ...comparison(known.filter(({ id }) => Object.hasOwn(tallies, id))),
    ...themes.map((theme) => themeCard(theme, Object.values(tallies), index.data)),
  ];
}

/** Areas that records may be about; where a query holds nothing but a word that may name one, that one. */
function areasAsked(query: string, { strict, maybeAreas }: QueryPlan): string[] {
  const alone = maybeAreas.filter(({ typed }) => typed === query.trim());
  return [...new Set([...valuesAsked(strict, 'area'), ...alone.map(({ id }) => id)])];
}

function areaCard(
  { id, name, inspection, others = [] }: KnownArea,
  themes: readonly string[],
  own: FindingTally = { total: 0, themes: {} },
  data: SearchData,
): AnswerCard {
  const onTheme = themes.map((theme) => ({
    theme,
    label: ownValue(data.themes, theme) ?? theme,
    found: ownValue(own.themes, theme) ?? 0,
  }));
  return {
    kind: 'area',
    title: name,
    path: urls.partnership(id),
    facts: [
      ...(inspection ? [inspectionInWords(inspection, data)] : []),
      ...others.map((other) => inspectionInWords(other, data)),
      ...(own.total === 0 ? ['This site has no findings about it yet'] : [`${count(own.total, 'finding')} on this site`]),
      ...(own.total > 0 && inspection?.notHere && others.length === 0 ? ['They come from an earlier inspection'] : []),
      ...(own.total > 0 ? onTheme.filter(({ found }) => found === 0).map(({ label }) => `None on the theme ${label}`) : []),
    ],
    links: onTheme
      .filter(({ found }) => found > 0)
      .map(({ theme, label, found }) => ({
        words: `${count(found, 'finding')} on ${label}`,
        path: urls.answer(id, theme),
      })),
  };
}

/** "Systemic failings, inspected July 2023", as far as it is known; after its kind, where the area had several. */
function inspectionInWords(
  { outcome, start, published, notHere, kind }: NonNullable<KnownArea['inspection']>,
  { outcomes }: SearchData,
): string {
  const judged = outcome === undefined ? undefined : (ownValue(outcomes, outcome)?.short ?? outcome);
  const when = start ? `inspected ${monthInWords(start)}` : published ? `report published ${dateInWords(published)}` : undefined;
  const known = [judged, when].filter((part) => part !== undefined).join(', ');
  return kind ? `${kind}: ${known}${notHere ? ' (its findings are not on this site)' : ''}` : known;
}

function comparison(areas: readonly KnownArea[]): AnswerCard[] {
  if (areas.length < 2) return [];
  const names = listInWords(areas.map(({ name }) => name));
  return [{ kind: 'comparison', title: `Compare ${names} by theme`, path: urls.compare(areas.map(({ id }) => id)), facts: [], links: [] }];
}

function themeCard(theme: string, tallies: readonly FindingTally[], { themes }: SearchData): AnswerCard {
  const found = tallies.flatMap((tally) => ownValue(tally.themes, theme) ?? []);
  return {
    kind: 'theme',
    title: ownValue(themes, theme) ?? theme,
    path: urls.theme(theme),
    facts: [
      `${count(
        found.reduce((sum, one) => sum + one, 0),
        'finding',
      )} in ${count(found.length, 'area')}`,
    ],
    links: [],
  };
}
