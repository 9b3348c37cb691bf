import { dateInWords } from '../../../domain/dates/date-in-words.ts';
import type { CitedFinding } from '../../citation/cited-finding.ts';
import { formats } from '../../citation/formats.ts';
import { dataOf, partOf } from '../frame/page-parts.ts';
import { remembered } from '../frame/remembered.ts';
import { citePanel } from './cite-panel.ts';

const lastFormat = remembered('cite-format');

/**
 * `<cite-box data-files>` contains radio buttons named `cite-format`, a panel for each with `data-format`, and what is cited as JSON.
 * It fills the panels that the page leaves empty, opens with the format that the reader last chose on any finding, and offers to give
 * today as the day of access.
 */
class CiteBox extends HTMLElement {
  connectedCallback(): void {
    for (const format of formats) {
      const panel = this.querySelector(`[data-format=${format.id}]`);
      if (panel?.childElementCount === 0) panel.append(...citePanel(format, this.cited, dataOf(this, 'files')));
    }
    const last = lastFormat.get();
    const choice = this.radios.find(({ value }) => value === last);
    if (choice) choice.checked = true;
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.type === 'radio') lastFormat.set(target.value);
      else this.write(target.checked ? today() : undefined);
      this.offerToday();
    });
    this.offerToday();
  }

  private get radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  /** Shows the offer where the chosen format names a day of access. */
  private offerToday(): void {
    const offer = this.querySelector<HTMLElement>('.cite-today');
    const day = offer?.querySelector('span');
    const chosen = this.radios.find(({ checked }) => checked)?.value;
    if (!offer || !day) return;
    day.textContent = dateInWords(today());
    offer.hidden = !(this.cited.officialUrl && formats.some(({ id, dated }) => id === chosen && dated));
  }

  private get cited(): CitedFinding {
    return JSON.parse(this.querySelector('script')?.textContent ?? '{}') as CitedFinding;
  }

  /** @param accessed ISO day; without it, the day on which the report was read for the site */
  private write(accessed?: string): void {
    const cited = accessed ? { ...this.cited, accessed } : this.cited;
    for (const { id, write, dated } of formats) {
      const text = dated && write(cited);
      if (text) partOf(this, `[data-format=${id}] [data-text=write]`).textContent = text;
    }
  }
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

customElements.define('cite-box', CiteBox);
