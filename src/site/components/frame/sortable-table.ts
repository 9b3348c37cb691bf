import { mustHave } from '../../../domain/must-have.ts';

/**
 * `<sortable-table>` turns the headings of the table inside it into buttons that sort its rows. A cell sorts by its
 * `data-sort` where it has one, else by its text; a heading with `data-plain` stays as it is.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const [column, heading] of [...this.querySelectorAll('thead th')].entries()) {
      if (heading.hasAttribute('data-plain') || heading.querySelector('button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => this.sort(column, heading));
    }
  }

  private sort(column: number, heading: Element): void {
    const direction = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
    const body = this.querySelector('tbody');
    if (!body) return;
    const keyed = [...body.rows].map((row) => ({ row, key: keyOf(mustHave(row.cells[column], `cell ${column}`)) }));
    // Rows without a value stay last in both directions.
    keyed.sort((a, b) => (a.key === '' || b.key === '' ? Number(a.key === '') - Number(b.key === '') : direction * compare(a.key, b.key)));
    body.append(...keyed.map(({ row }) => row));
  }
}

function keyOf(cell: HTMLTableCellElement): string {
  return cell.dataset['sort'] ?? cell.textContent.trim();
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB', { numeric: true });
}

customElements.define('sortable-table', SortableTable);
