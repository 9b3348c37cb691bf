import { count } from '../../words/count.ts';
import type { AnswerView } from '../answer/answer-view.ts';
import { asksSomething, pageSize, readSearchState, type SearchState, writeSearchState } from '../answer/search-state.ts';
import { announcer } from './announcer.ts';
import { makeElement } from './make-element.ts';
import { resultItem } from './result-item.ts';
import { type SearchClient, searchClient } from './search-client.ts';
import { fillForm, readForm, showChoices } from './search-form.ts';
import { searchNotices } from './search-notices.ts';

/** Milliseconds without a key press before a search starts. */
const typingPause = 180;

/**
 * `<search-page data-index="…">` holds the search form and the places for its results, named by `data-part`: `results`,
 * `heading`, `notices`, `list`, `more`, `browse`, `announce`. Typing searches; the address always says what is shown.
 */
class SearchPage extends HTMLElement {
  private client: SearchClient | undefined;
  private announce: (message: string) => void = () => {};
  private timer = 0;
  private stop = new AbortController();
  /** Place in the list that gets the focus when the results come, after "show more". */
  private focusOn: number | undefined;

  connectedCallback(): void {
    const index = new URL(this.dataset['index'] ?? '', location.href).href;
    this.client = searchClient(
      index,
      (state, view) => this.show(state, view),
      (reason) => this.fail(reason),
    );
    this.announce = announcer(this.place('announce'));
    this.stop = new AbortController();
    const { signal } = this.stop;
    const on = (type: string, act: (event: Event) => void) => this.form.addEventListener(type, act, { signal });
    on('focusin', () => this.client?.load());
    on('submit', (event) => {
      event.preventDefault();
      this.go(readForm(this.form), 'push');
    });
    on('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.go(readForm(this.form), 'push');
    });
    on('input', ({ target }) => {
      if (target instanceof HTMLSelectElement) return;
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.go(readForm(this.form), 'replace'), typingPause);
    });
    this.addEventListener('click', (event) => this.follow(event), { signal });
    window.addEventListener('popstate', () => this.restore(), { signal });
    this.foldFilters();
    this.restore();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    this.stop.abort();
  }

  private get form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('<search-page> holds no form');
    return form;
  }

  private place(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<search-page> holds no element with data-part="${name}"`);
    return part;
  }

  /** Shows a state and puts it into the address. */
  private go(state: SearchState, how: 'push' | 'replace'): void {
    window.clearTimeout(this.timer);
    const address = writeSearchState(state);
    if (address === location.search) how = 'replace';
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', location.pathname + address);
    this.ask(state);
  }

  /** Shows the state that the address names, in the form too. */
  private restore(): void {
    const state = readSearchState(new URLSearchParams(location.search));
    fillForm(this.form, state);
    this.ask(state);
  }

  private ask(state: SearchState): void {
    const asks = asksSomething(state);
    this.place('browse').hidden = asks;
    if (asks) {
      this.setAttribute('aria-busy', 'true');
      this.client?.ask(state);
    } else {
      this.place('results').hidden = true;
    }
  }

  private show(state: SearchState, view: AnswerView): void {
    this.removeAttribute('aria-busy');
    if (!asksSomething(readSearchState(new URLSearchParams(location.search)))) return;
    const asked = state.query ? ` for ${state.query}` : '';
    const heading = view.total > 0 ? `${count(view.total, 'result')}${asked}` : `Nothing found${asked}`;
    this.place('heading').textContent = heading;
    this.place('notices').replaceChildren(...searchNotices(view));
    this.place('list').replaceChildren(...view.results.map(resultItem));
    this.place('more').hidden = view.results.length >= view.total;
    this.place('more').textContent = `Show ${Math.min(pageSize, view.total - view.results.length)} more of ${count(view.total, 'result')}`;
    this.place('results').hidden = false;
    this.place('browse').hidden = view.total > 0;
    if (this.focusOn !== undefined) this.place('list').children[this.focusOn]?.querySelector('a')?.focus();
    this.focusOn = undefined;
    showChoices(this.form, view.choices, state.filters);
    this.announce(heading);
  }

  /** Takes links to other states, and "show more", without loading the page anew. */
  private follow(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[data-search-state]');
    if (link && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      const state = readSearchState(new URL(link.href).searchParams);
      fillForm(this.form, state);
      this.go(state, 'push');
    } else if (target?.closest('[data-part="more"]')) {
      const state = readSearchState(new URLSearchParams(location.search));
      this.focusOn = state.shown;
      this.go({ ...state, shown: state.shown + pageSize }, 'replace');
    }
  }

  private foldFilters(): void {
    const filters = this.querySelector<HTMLDetailsElement>('details[data-part="filters"]');
    const chosen = Object.keys(readSearchState(new URLSearchParams(location.search)).filters).length > 0;
    if (filters && !chosen && window.matchMedia('(max-width: 56rem)').matches) filters.open = false;
  }

  private fail(reason: string): void {
    this.removeAttribute('aria-busy');
    const message = 'The search could not be loaded. Check the connection and search again; until then, browse below.';
    this.place('heading').textContent = 'Search is not available';
    this.place('notices').replaceChildren(makeElement('p', {}, message), makeElement('p', { class: 'small soft' }, reason));
    this.place('list').replaceChildren();
    this.place('more').hidden = true;
    this.place('results').hidden = false;
    this.place('browse').hidden = false;
    this.announce(message);
  }
}

customElements.define('search-page', SearchPage);
