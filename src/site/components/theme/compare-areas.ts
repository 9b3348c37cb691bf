import { href } from '../../../domain/href.ts';
import { urls } from '../../../domain/urls.ts';
import { dataOf } from '../frame/page-parts.ts';

/**
 * `<compare-areas>` narrows the table inside it to the areas that are ticked in its form, and keeps them in the address
 * as `?areas=hertfordshire,oxfordshire`. The heading of an area's column has `data-area`;
 * its cells are those below it.
 */
class CompareAreas extends HTMLElement {
  connectedCallback(): void {
    this.read();
    this.addEventListener('change', () => this.write());
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('button')?.addEventListener('click', () => {
      for (const box of this.boxes()) box.checked = false;
      this.write();
    });
    addEventListener('popstate', () => this.read());
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  private read(): void {
    const asked = new URLSearchParams(location.search).get('areas')?.split(',') ?? [];
    for (const box of this.boxes()) box.checked = asked.includes(box.value);
    this.show();
  }

  private write(): void {
    const areas = this.chosen();
    history.pushState(null, '', areas.length > 0 ? `?areas=${areas.join(',')}` : location.pathname);
    this.show();
  }

  private chosen(): string[] {
    return this.boxes()
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  /** Areas of the columns, from the one after the names of themes. */
  private columns(): string[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-area]')].map((heading) => dataOf(heading, 'area'));
  }

  private show(): void {
    const areas = new Set(this.chosen());
    const columns = this.columns();
    const hidden = columns.map((area) => areas.size > 0 && !areas.has(area));
    for (const row of this.querySelectorAll<HTMLTableRowElement>('thead tr, tr[data-theme]')) {
      for (const [index, isHidden] of hidden.entries()) {
        const cell = row.cells[index + 1];
        if (cell) cell.hidden = isHidden;
      }
    }
    if (areas.size > 0) this.link(areas);
    const shown = areas.size || this.boxes().length;
    this.classList.toggle('some-areas', areas.size > 0);
    for (const group of this.querySelectorAll<HTMLTableCellElement>('.group th')) group.colSpan = shown + 1;
    this.querySelector('table')?.classList.toggle('many', shown > 6);
    const said = this.querySelector('[role=status]');
    if (said) said.textContent = areas.size > 0 ? `${areas.size} of ${this.boxes().length} areas shown` : 'All areas shown';
  }

  /** Links the numbers of the areas shown to their answer pages, or to where their `data-to` says. */
  private link(areas: Set<string>): void {
    const columns = this.columns();
    for (const row of this.querySelectorAll<HTMLTableRowElement>('tr[data-theme]')) {
      for (const [index, area] of columns.entries()) {
        const cell = row.cells[index + 1];
        if (!cell || !areas.has(area) || cell.childElementCount === 0 || cell.querySelector('a')) continue;
        const link = document.createElement('a');
        link.href = cell.dataset['to'] ?? href(urls.answer(area, dataOf(row, 'theme')));
        link.append(...cell.childNodes);
        cell.append(link);
      }
    }
  }
}

customElements.define('compare-areas', CompareAreas);
