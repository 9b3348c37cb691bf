import { ownValue } from '../../../domain/own-value.ts';
import { count } from '../../../domain/words/count.ts';
import { readChoices, writeChoices } from '../frame/choices-in-address.ts';
import { partOf } from '../frame/page-parts.ts';

/**
 * `<narrow-rows>` narrows the table inside it by the choices of its form, and keeps them in the address as `?region=London`. What a row is stands in `data-unit`, where it is no area.
 * A row has what it is found by in its `data-…`, under the names in the form.
 */
class NarrowRows extends HTMLElement {
  private stop = new AbortController();

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    const form = partOf<HTMLFormElement>(this, 'form');
    const write = () => {
      writeChoices(this.selects);
      this.show();
    };
    const read = () => {
      readChoices(this.selects);
      this.show();
    };
    form.addEventListener('change', write, { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    partOf(form, 'button').addEventListener(
      'click',
      () => {
        form.reset();
        write();
        this.selects[0]?.focus();
      },
      { signal },
    );
    addEventListener('popstate', read, { signal });
    read();
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  private show(): void {
    const chosen = this.selects.filter(({ value }) => value !== '');
    const rows = [...this.querySelectorAll<HTMLElement>('tbody > tr')];
    for (const row of rows) row.hidden = chosen.some(({ name, value }) => ownValue(row.dataset, name) !== value);
    const left = rows.filter(({ hidden }) => !hidden).length;
    partOf(this, 'form button').hidden = chosen.length === 0;
    const all = count(rows.length, this.dataset['unit'] ?? 'area');
    const words = chosen.map(({ selectedOptions }) => selectedOptions[0]?.text).join(', ');
    partOf(this, '[role=status]').textContent =
      chosen.length === 0 ? `All ${all} shown` : left === 0 ? `None of the ${all} match: ${words}` : `${left} of ${all} shown: ${words}`;
  }
}

customElements.define('narrow-rows', NarrowRows);
