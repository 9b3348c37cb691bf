import { mustHave } from '../../../domain/must-have.ts';
import { ownValue } from '../../../domain/own-value.ts';
import { count } from '../../../domain/words/count.ts';
import { readChoices, writeChoices } from '../frame/choices-in-address.ts';
import { dataOf, partOf } from '../frame/page-parts.ts';

/**
 * `<narrow-findings>` narrows the lists of cards inside it by the choices of its form, and keeps them in the address as
 * `?outcome=positive&area=anyshire`. For each name in the form, its JSON has the values of all cards, in their order.
 * What has `data-kind` belongs to one list: it shows the number left in its `data-count`, and is hidden where none is left.
 */
class NarrowFindings extends HTMLElement {
  private stop = new AbortController();

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.form.addEventListener('change', () => this.write(), { signal });
    this.form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.clear.addEventListener(
      'click',
      () => {
        this.form.reset();
        this.write();
        this.selects[0]?.focus();
      },
      { signal },
    );
    addEventListener('popstate', () => this.read(), { signal });
    this.read();
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private get form(): HTMLFormElement {
    return partOf(this, 'form');
  }

  private get clear(): HTMLButtonElement {
    return partOf(this, 'form button');
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.form.querySelectorAll('select')];
  }

  private read(): void {
    readChoices(this.selects);
    this.show();
  }

  private write(): void {
    writeChoices(this.selects);
    this.show();
  }

  private show(): void {
    const facts = JSON.parse(partOf(this, 'script').textContent) as Record<string, string[]>;
    const chosen = this.selects.filter(({ value }) => value !== '');
    const cards = [...this.querySelectorAll<HTMLElement>('.cards > li')];
    for (const [index, card] of cards.entries()) card.hidden = chosen.some(({ name, value }) => ownValue(facts, name)?.[index] !== value);
    for (const list of this.querySelectorAll<HTMLElement>('section[data-kind]')) {
      const left = list.querySelectorAll('.cards > li:not([hidden])').length;
      for (const part of this.querySelectorAll<HTMLElement>(`[data-kind="${dataOf(list, 'kind')}"]`)) {
        part.hidden = left === 0;
        const place = part.querySelector('[data-count]');
        if (place) place.textContent = String(left);
      }
    }
    const left = cards.filter(({ hidden }) => !hidden).length;
    this.clear.hidden = chosen.length === 0;
    const all = count(cards.length, 'finding');
    const words = chosen.map(({ selectedOptions }) => mustHave(selectedOptions[0], 'chosen option').text).join(', ');
    partOf(this, '[role=status]').textContent =
      chosen.length === 0 ? `All ${all} shown` : left === 0 ? `None of the ${all} match: ${words}` : `${left} of ${all} shown: ${words}`;
  }
}

customElements.define('narrow-findings', NarrowFindings);
