import { makeElement } from '../../../search/browser/make-element.ts';
import { citedInFile } from '../../citation/cited-in-file.ts';
import { type CitationFormat, formats } from '../../citation/formats.ts';
import { partOf, publishedPath } from '../frame/page-parts.ts';
import { remembered } from '../frame/remembered.ts';
import { citePanel } from './cite-panel.ts';
import { citeToday, today } from './cite-today.ts';
import { loadFinding } from './load-finding.ts';

const lastFormat = remembered('cite-format');

/**
 * `<cite-box data-official>`, on the page of a finding, contains `.cite-formats` with the panel
 * (`data-format`) of the format that the page has written out. It offers all formats as radio buttons, each before its panel, without
 * the quotation where the words are ours (`data-restated`), and makes the others of the finding's JSON, fetched when the first of them
 * is asked for; opens with the format that the reader last chose on any finding; and, where the address of the official document is
 * known (`data-official`), offers to give today as the day of access.
 */
class CiteBox extends HTMLElement {
  private readonly offer = citeToday();
  private readonly said = makeElement('p', { class: 'small', role: 'status' });

  connectedCallback(): void {
    if (this.offer.isConnected) return;
    this.offerFormats();
    partOf(this, '.cite-formats').after(this.offer, this.said);
    const last = lastFormat.get();
    const choice = this.radios.find(({ value }) => value === last);
    if (choice) choice.checked = true;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'radio') lastFormat.set(target.value);
      this.show();
    });
    this.show();
  }

  private get radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  /** Adds a radio button for every format, each before its panel, and an empty panel where there is none. */
  private offerFormats(): void {
    const list = partOf(this, '.cite-formats');
    list.role = 'radiogroup';
    list.ariaLabel = 'Citation';
    for (const { id, label, quotes, written, use } of formats) {
      if (quotes && this.dataset['restated'] !== undefined) continue;
      const radio = makeElement('input', { type: 'radio', name: 'cite-format', value: id, ...(written ? { checked: '' } : {}) });
      const known = list.querySelector(`[data-format=${id}]`);
      known?.prepend(makeElement('p', { class: 'small soft' }, use));
      list.append(makeElement('label', {}, radio, label), known ?? makeElement('div', { class: 'cite-panel', 'data-format': id }));
    }
  }

  /** Shows the chosen format, with the day of access that the reader wants. */
  private show(): void {
    const chosen = this.radios.find(({ checked }) => checked)?.value;
    const format = formats.find(({ id }) => id === chosen);
    if (!format) return;
    this.offer.hidden = !(format.dated && this.dataset['official'] !== undefined);
    const box = partOf<HTMLInputElement>(this.offer, 'input');
    const panel = partOf(this, `[data-format=${format.id}]`);
    const day = box.checked && format.dated ? today() : '';
    if (panel.childElementCount > 0 && (panel.dataset['day'] ?? '') === day) return;
    this.fill(panel, format, day);
  }

  /** @param day ISO day of access that the reader gave; empty for the day on which the report was read for the site */
  private async fill(panel: HTMLElement, format: CitationFormat, day: string): Promise<void> {
    try {
      const page = publishedPath();
      const cited = citedInFile(await loadFinding(page));
      panel.dataset['day'] = day;
      panel.replaceChildren(...citePanel(format, day ? { ...cited, accessed: day } : cited, page));
      this.said.textContent = '';
    } catch {
      this.said.textContent = `${format.label} could not be loaded. The files below have more ways to cite.`;
      partOf<HTMLInputElement>(this.offer, 'input').checked = (panel.dataset['day'] ?? '') !== '';
    }
  }
}

customElements.define('cite-box', CiteBox);
