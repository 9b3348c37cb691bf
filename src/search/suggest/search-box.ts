import { withBase } from '../../domain/urls.ts';
import { announcer } from '../browser/announcer.ts';
import { makeElement } from '../browser/make-element.ts';
import { countWords, type PlaceList, placeList } from './place-list.ts';
import { type SuggestClient, suggestClient } from './suggest-client.ts';
import type { Place } from './suggester.ts';

/**
 * `<search-box data-suggestions="/search-suggestions.json?v=0a1b2c3d4e">` round the label, input and button of any form makes
 * the input a combobox that offers places to jump to while somebody types; none is chosen unasked, and Enter without one
 * searches as usual. Nothing is loaded before the box has focus or a pointer. Without the attribute, or where anything fails,
 * the form stays as it is. `data-pause` is how many milliseconds typing rests before places are looked for, where the page answers
 * typing otherwise too.
 */
class SearchBox extends HTMLElement {
  #input: HTMLInputElement | undefined;
  #list: PlaceList | undefined;
  #client: SuggestClient | undefined;
  #announce: ((message: string) => void) | undefined;
  #places: Place[] = [];
  #active: number | undefined;
  /** What the next answer must be for; none is shown where nothing is asked. */
  #asked: string | undefined;
  #waits = false;
  #timer = 0;
  /** The place to mark when the answer comes, counted from the end where negative. */
  #markNext: number | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const address = this.dataset['suggestions'];
    if (!input || !address || this.#list) return;
    this.#input = input;
    this.#list = placeList(`${input.id}-places`);
    this.append(this.#list.element);
    const attributes = { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.setAttribute('aria-controls', this.#list.id);
    this.#client = suggestClient(new URL(address, document.baseURI).href, (typed, places) => this.#answer(typed, places));
    this.#listen(input, this.#list.element);
  }

  #listen(input: HTMLInputElement, list: HTMLElement): void {
    this.addEventListener('pointerenter', () => this.#client?.load());
    this.addEventListener('focusin', () => {
      this.#client?.load();
      // after all else on the page, so that no other message is taken for it
      this.#announce ??= announcer(document.body.appendChild(makeElement('p', { class: 'visually-hidden', role: 'status' })));
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) this.#close();
    });
    input.addEventListener('input', () => this.#ask());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.form?.addEventListener('submit', () => this.#close());
    // the box keeps the focus while the list is pressed
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('pointermove', ({ target, pointerType }) => {
      const number = pointerType === 'mouse' ? this.#list?.numberOf(target) : undefined;
      if (number !== undefined && number !== this.#active) this.#mark(number);
    });
    list.addEventListener('click', (event) => this.#go(this.#list?.numberOf(event.target), event.ctrlKey || event.metaKey));
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key, altKey, ctrlKey, metaKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (altKey && key === 'ArrowUp') this.#close();
      else if (this.#isOpen && !this.#waits) this.#move(key === 'ArrowDown' ? 1 : -1);
      else this.#ask(altKey ? undefined : key === 'ArrowDown' ? 0 : -1);
    } else if (key === 'Enter') {
      if (this.#isOpen && this.#active !== undefined) {
        event.preventDefault();
        this.#go(this.#active, ctrlKey || metaKey);
      } else this.#close();
    } else if (key === 'Escape') {
      this.#escape(event);
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) {
      this.#mark(undefined);
    }
  }

  /** Closes the list first, then empties the box; where there is nothing to do, others may hear the key. */
  #escape(event: KeyboardEvent): void {
    if (!this.#isOpen && !this.#input?.value) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#isOpen) {
      this.#close();
    } else if (this.#input) {
      this.#input.value = '';
      this.#input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  #ask(markNext?: number): void {
    const typed = this.#input?.value.trim() ?? '';
    if (!typed) {
      this.#close();
      return;
    }
    this.#markNext = markNext;
    if (this.#waits && typed === this.#asked) return;
    this.#asked = typed;
    this.#waits = true;
    this.#mark(undefined);
    window.clearTimeout(this.#timer);
    const pause = markNext === undefined ? Number(this.dataset['pause'] ?? 0) : 0;
    this.#timer = window.setTimeout(() => this.#client?.ask(typed), pause);
  }

  #answer(typed: string, places: Place[]): void {
    if (typed !== this.#asked) return;
    this.#waits = false;
    this.#places = places;
    if (places.length === 0) {
      this.#close();
      return;
    }
    this.#list?.fill(places);
    this.#show(true);
    this.#mark(this.#markNext === -1 ? places.length - 1 : this.#markNext);
    this.#announce?.(countWords(places.length));
  }

  /** One step beyond either end leads back to what was typed. */
  #move(step: 1 | -1): void {
    const next = this.#active === undefined ? (step === 1 ? 0 : this.#places.length - 1) : this.#active + step;
    this.#mark(next >= 0 && next < this.#places.length ? next : undefined);
  }

  #mark(active: number | undefined): void {
    this.#active = active;
    const id = this.#list?.mark(active);
    if (id) this.#input?.setAttribute('aria-activedescendant', id);
    else this.#input?.removeAttribute('aria-activedescendant');
  }

  #go(number: number | undefined, inNewTab: boolean): void {
    const place = number === undefined ? undefined : this.#places[number];
    if (!place) return;
    const address = withBase(place.path, import.meta.env.BASE_URL);
    this.#close();
    if (inNewTab) window.open(address, '_blank', 'noopener');
    else location.assign(address);
  }

  #close(): void {
    window.clearTimeout(this.#timer);
    this.#asked = undefined;
    this.#waits = false;
    this.#announce?.('');
    this.#mark(undefined);
    this.#show(false);
  }

  #show(open: boolean): void {
    if (this.#list) this.#list.element.hidden = !open;
    this.#input?.setAttribute('aria-expanded', String(open));
  }

  get #isOpen(): boolean {
    return this.#list?.element.hidden === false;
  }
}

customElements.define('search-box', SearchBox);
