import type { Choices } from '../answer/answer-view.ts';
import { readSearchState, type SearchState } from '../answer/search-state.ts';
import { type FilterKey, type Filters, filterKeys } from '../query/filter-facts.ts';
import { makeElement } from './make-element.ts';

/** What the search form asks for. */
export function readForm(form: HTMLFormElement): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.set(name, value);
  return readSearchState(params);
}

/** The filters that the search form has. */
export function filtersIn(form: HTMLFormElement): FilterKey[] {
  return filterKeys.filter((key) => form.elements.namedItem(key) !== null);
}

/** Makes the search form ask for a state. */
export function fillForm(form: HTMLFormElement, { query, filters, sort, grouped, words }: SearchState): void {
  const field = (name: string) => form.elements.namedItem(name);
  const box = field('q');
  if (box instanceof HTMLInputElement) box.value = query;
  const tick = field('group');
  if (tick instanceof HTMLInputElement) tick.checked = grouped;
  const chosen = { ...Object.fromEntries(filterKeys.map((key) => [key, filters[key] ?? ''])), sort, words };
  for (const [name, value] of Object.entries(chosen)) {
    const select = field(name);
    if (select instanceof HTMLSelectElement) choose(select, value);
  }
}

/**
 * Leaves each filter the choices that find something, with how many results each would give; where none would, those that would leave
 * something with some of the words, without a number. What is chosen stays chosen. A list that stays as it is, is not touched.
 */
export function showChoices(form: HTMLFormElement, choices: Choices, filters: Filters): void {
  for (const key of filterKeys) {
    const select = form.elements.namedItem(key);
    if (!(select instanceof HTMLSelectElement)) continue;
    const all = [...select.options].slice(0, 1);
    const counted = choices[key].some(({ count }) => count > 0);
    const kept = choices[key].filter(({ value, count, others }) => (counted ? count : others) > 0 || value === filters[key]);
    const labels = kept.map(({ label, count }) => (counted ? `${label} (${count})` : label));
    const same = select.length === kept.length + 1 && labels.every((label, at) => select.options[at + 1]?.text === label);
    if (!same) select.replaceChildren(...all, ...kept.map(({ value }, at) => makeElement('option', { value }, labels[at] ?? value)));
    choose(select, filters[key] ?? '');
  }
}

/** Chooses a value, and adds it where the list does not hold it, so that an address never loses what it asks. */
function choose(select: HTMLSelectElement, value: string): void {
  const known = [...select.options].some((option) => option.value === value);
  if (!known) select.append(makeElement('option', { value }, `${value} (0)`));
  select.value = value;
}
