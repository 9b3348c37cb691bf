import { href } from '../../domain/href.ts';
import { mustHave } from '../../domain/must-have.ts';
import { urls } from '../../domain/urls.ts';
import type { AnswerView } from '../answer/answer-view.ts';
import { foundWords, moreWords } from '../answer/found-words.ts';
import { asksSomething, pageSize, readSearchState, type SearchState, writeSearchState } from '../answer/search-state.ts';
import { resultsFormats } from '../export/results-format.ts';
import { announcer } from './announcer.ts';
import { cardList, cardsInWords } from './card-list.ts';
import { emptyHelp } from './empty-help.ts';
import { makeElement } from './make-element.ts';
import { drawInTwo, resultList } from './result-list.ts';
import { type SearchClient, searchClient } from './search-client.ts';
import { fillForm, filtersIn, readForm, showChoices } from './search-form.ts';
import { feedLinks, searchNotices } from './search-notices.ts';
import type { SearchAddresses } from './search-worker.ts';

/** Milliseconds without a key press before the address of the page follows what is typed. */
const typingPause = 300;
/** Milliseconds without a newer answer before all that it changes is drawn: results further down, counts beside filters. */
const finishPause = 150;
/** Milliseconds until what stands further down is drawn where the reader is not typing: after the frame that shows the first. */
const framePause = 20;
/** Milliseconds without an answer before the page says that it waits for one. */
const busyPause = 300;
const searching = 'Searching…';

/**
 * `<search-page data-records="…" data-index="…" data-names="…" data-english="…" data-meaning="…">` holds the search form and the places for its results, named by `data-part`:
 * `results`, `heading`, `cards`, `notices`, `list`, `order`, `more`, `save`, `feeds`, `browse`, `announce`. Typing searches; the address always says what
 * is shown. Nothing is fetched before the reader shows the intent to search.
 */
class SearchPage extends HTMLElement {
  private client: SearchClient | undefined;
  private announce: (message: string) => void = () => {};
  private timer = 0;
  private finishing = 0;
  private waiting = 0;
  /** Whether the reader is typing: then only what is seen first is drawn at every key. */
  private typing = false;
  /** Query part of the address that is shown. */
  private address = '';
  private drawRest: () => void = () => {};
  /** What the list shows, so that it is left alone where the next answer is the same. */
  private drawn = '';
  private stop = new AbortController();
  /** Place in the list that gets the focus when the results come, after "show more". */
  private focusOn: number | undefined;

  connectedCallback(): void {
    const address = (name: keyof SearchAddresses) =>
      new URL(mustHave(this.dataset[name], `data-${name} on <search-page>`), location.href).href;
    this.client = searchClient(
      {
        records: address('records'),
        index: address('index'),
        names: address('names'),
        english: address('english'),
        meaning: address('meaning'),
      },
      {
        answer: (state, view) => this.show(state, view),
        unsaved: () => this.tellUnsaved(),
        failure: (reason) => this.fail(reason),
      },
    );
    this.announce = announcer(this.place('announce'));
    this.stop = new AbortController();
    const { signal } = this.stop;
    const on = (type: string, act: (event: Event) => void) => this.addEventListener(type, act, { signal });
    for (const intent of ['focusin', 'pointerover']) on(intent, ({ target }) => this.isOfForm(target) && this.client?.load());
    on('submit', (event) => {
      event.preventDefault();
      this.go(readForm(this.form), 'push');
    });
    on('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement && target.name === 'q')) this.go(readForm(this.form), 'push');
    });
    on('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'q') this.typed(readForm(this.form));
    });
    on('click', (event) => this.follow(event));
    // A link to a place on the page changes the history too.
    window.addEventListener('popstate', () => location.search !== this.address && this.restore(), { signal });
    this.openFilters();
    this.restore();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    window.clearTimeout(this.finishing);
    this.stopWaiting();
    this.stop.abort();
  }

  private get form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('<search-page> holds no form');
    return form;
  }

  /** What the query part of an address asks of this site. */
  private stateAt(search: string): SearchState {
    return readSearchState(new URLSearchParams(search), filtersIn(this.form));
  }

  /** Whether something is part of the form, or a choice that belongs to it. */
  private isOfForm(target: EventTarget | null): boolean {
    return target instanceof Element && target.closest('form, .search-filters, .search-order') !== null;
  }

  private place(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<search-page> holds no element with data-part="${name}"`);
    return part;
  }

  /** Answers at once what is typed; the address follows when the reader pauses. One letter asks nothing yet. */
  private typed(state: SearchState): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.write(state, 'replace'), typingPause);
    this.typing = true;
    if ([...state.query].length !== 1) this.ask(state);
  }

  /** Shows a state and puts it into the address. */
  private go(state: SearchState, how: 'push' | 'replace'): void {
    this.typing = false;
    this.write(state, how);
    this.ask(state);
  }

  private write(state: SearchState, how: 'push' | 'replace'): void {
    window.clearTimeout(this.timer);
    const address = writeSearchState(state);
    if (address === location.search) how = 'replace';
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', location.pathname + address);
    this.address = location.search;
  }

  /** Shows the state that the address names, in the form too. */
  private restore(): void {
    this.typing = false;
    this.address = location.search;
    const state = this.stateAt(location.search);
    fillForm(this.form, state);
    this.ask(state);
  }

  private ask(state: SearchState): void {
    const asks = asksSomething(state);
    this.toggleAttribute('data-asks', asks);
    this.place('browse').hidden = asks;
    if (asks) {
      this.waiting ||= window.setTimeout(() => this.tellSearching(), busyPause);
      this.client?.ask(state);
    } else {
      this.stopWaiting();
      this.place('results').hidden = true;
      this.empty();
    }
  }

  /** Says that an answer is on its way; earlier results stay in sight. */
  private tellSearching(): void {
    const results = this.place('results');
    results.setAttribute('aria-busy', 'true');
    results.hidden = false;
    this.place('heading').textContent = searching;
    this.announce(searching);
  }

  private stopWaiting(): void {
    window.clearTimeout(this.waiting);
    this.waiting = 0;
    this.place('results').removeAttribute('aria-busy');
  }

  /** Takes away what an earlier search found. */
  private empty(): void {
    for (const part of ['cards', 'notices', 'list']) this.place(part).replaceChildren();
    for (const part of ['order', 'more', 'save']) this.place(part).hidden = true;
    this.drawn = '';
  }

  private show(state: SearchState, view: AnswerView): void {
    this.stopWaiting();
    if (!this.hasAttribute('data-asks')) return;
    const heading = foundWords(view, state.query);
    const found = view.total + view.others > 0;
    this.place('heading').textContent = heading;
    this.place('cards').replaceChildren(...cardList(view.cards));
    this.place('notices').replaceChildren(...searchNotices(state, view));
    const drawn = JSON.stringify([view.results, view.otherResults, view.others, state.grouped, found || state]);
    if (drawn !== this.drawn) this.drawRest = drawInTwo(this.place('list'), [...resultList(view, state), ...emptyHelp(state, view)]);
    this.drawn = drawn;
    const more = moreWords(view);
    this.place('more').hidden = !more;
    this.place('more').textContent = more;
    this.place('save').hidden = view.total === 0;
    this.place('order').hidden = !found;
    this.place('feeds').replaceChildren(...feedLinks(state, view));
    this.place('results').hidden = false;
    this.place('browse').hidden = found;
    const finish = () => {
      this.drawRest();
      if (!view.early) showChoices(this.form, view.choices, state.filters);
    };
    window.clearTimeout(this.finishing);
    if (this.focusOn !== undefined) finish();
    else this.finishing = window.setTimeout(finish, this.typing ? finishPause : framePause);
    if (this.focusOn !== undefined) this.querySelectorAll<HTMLElement>('.hit .card-head a')[this.focusOn]?.focus();
    this.focusOn = undefined;
    this.announce([heading, ...cardsInWords(view.cards)].join('. '));
  }

  /** Takes links to other states, "show more" and files without loading the page anew. */
  private follow(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[data-search-state]');
    const current = () => readForm(this.form);
    const plain = event instanceof MouseEvent && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && plain) {
      event.preventDefault();
      const state = this.stateAt(new URL(link.href).search);
      fillForm(this.form, state);
      this.go(state, 'push');
      this.place('heading').focus();
    } else if (target?.closest('[data-part="more"]')) {
      const { shown } = this.stateAt(location.search);
      this.focusOn = shown;
      this.go({ ...current(), shown: shown + pageSize }, 'replace');
    } else {
      const wanted = target?.closest<HTMLElement>('[data-format]')?.dataset['format'];
      const format = resultsFormats.find((known) => known === wanted);
      if (format) this.client?.save(current(), format, new URL(href(urls.search()), location.href).href);
    }
  }

  /** Opens the filters where they stand beside the results, or where one is chosen. */
  private openFilters(): void {
    const filters = this.querySelector<HTMLDetailsElement>('details[data-part="filters"]');
    const chosen = Object.keys(this.stateAt(location.search).filters).length > 0;
    if (filters) filters.open = chosen || window.matchMedia('(min-width: 60rem)').matches;
  }

  private tellUnsaved(): void {
    const message = 'We could not make the file. Check your connection and try again.';
    this.place('feeds').replaceChildren(message);
    this.announce(message);
  }

  private fail(reason: string): void {
    this.stopWaiting();
    this.empty();
    const message = 'We could not load the search. Check your connection and try again, or browse below.';
    this.place('heading').textContent = 'Search is not available';
    this.place('notices').replaceChildren(makeElement('p', {}, message), makeElement('p', { class: 'small soft' }, reason));
    this.place('results').hidden = false;
    this.place('browse').hidden = false;
    this.announce(message);
  }
}

customElements.define('search-page', SearchPage);
