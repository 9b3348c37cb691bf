import { urls } from '../../../domain/urls.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import type { CitedFinding } from '../../citation/cited-finding.ts';
import { citedInFile } from '../../citation/cited-in-file.ts';
import { type CitationFormat, formats } from '../../citation/formats.ts';
import { dataOf, partOf } from '../frame/page-parts.ts';
import { remembered } from '../frame/remembered.ts';
import { citePanel } from './cite-panel.ts';
import { citeToday, today } from './cite-today.ts';

const lastFormat = remembered('cite-format');

/**
 * `<cite-box data-page="/findings/hertfordshire-2023-07/pa-1/" data-wording="official" data-official>` contains radio buttons named
 * `cite-format`, each before its panel with `data-format`. It offers the formats that the page does not have written out, and makes them
 * of the finding's JSON, fetched when the first of them is asked for; opens with the format that the reader last chose on any finding;
 * and, where the address of the official document is known (`data-official`), offers to give today as the day of access.
 */
class CiteBox extends HTMLElement {
  private readonly offer = citeToday();
  private readonly said = makeElement('p', { class: 'small', role: 'status' });
  private loaded: Promise<CitedFinding> | undefined;

  connectedCallback(): void {
    if (this.offer.isConnected) return;
    this.offerFormats();
    partOf(this, 'fieldset').after(this.offer, this.said);
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

  /** Adds a radio button and an empty panel for every format that has none, each in its place. */
  private offerFormats(): void {
    const list = partOf(this, '.cite-formats');
    let before: Element | null = null;
    for (const { id, label, quotes } of formats) {
      if (quotes && dataOf(this, 'wording') === 'restated') continue;
      const known = list.querySelector(`[data-format=${id}]`);
      const panel = known ?? makeElement('div', { class: 'cite-panel', 'data-format': id });
      if (!known) {
        const added = [makeElement('label', {}, makeElement('input', { type: 'radio', name: 'cite-format', value: id }), label), panel];
        if (before) before.after(...added);
        else list.prepend(...added);
      }
      before = panel;
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
      const cited = await this.cited();
      panel.dataset['day'] = day;
      panel.replaceChildren(...citePanel(format, day ? { ...cited, accessed: day } : cited, dataOf(this, 'page')));
      this.said.textContent = '';
    } catch {
      this.said.textContent = `${format.label} could not be loaded. The files below have more ways to cite.`;
      partOf<HTMLInputElement>(this.offer, 'input').checked = (panel.dataset['day'] ?? '') !== '';
    }
  }

  private cited(): Promise<CitedFinding> {
    this.loaded ??= fetch(urls.json(dataOf(this, 'page'))).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
      return citedInFile(await answer.json());
    });
    this.loaded.catch(() => {
      this.loaded = undefined;
    });
    return this.loaded;
  }
}

customElements.define('cite-box', CiteBox);
