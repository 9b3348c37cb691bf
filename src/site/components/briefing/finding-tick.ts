import { makeElement } from '../../../search/browser/make-element.ts';
import { dataOf } from '../frame/page-parts.ts';
import { chooseFindings, chosenFindings, onChosen } from './chosen-findings.ts';
import './briefing-bar.ts';

/**
 * `<finding-tick data-finding="hertfordshire-2023-07/pa-1" data-name="Hertfordshire 2023, Priority action 1">` becomes a checkbox that
 * adds the finding to the reader's briefing. The style keeps its place free, so that nothing moves when it comes.
 */
class FindingTick extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('input')) return;
    const words = 'Add to briefing';
    const box = makeElement('input', { type: 'checkbox', autocomplete: 'off', 'aria-label': `${words}: ${dataOf(this, 'name')}` });
    this.append(makeElement('label', {}, box, makeElement('span', {}, words)));
    box.addEventListener('change', () => {
      const others = chosenFindings().filter((id) => id !== this.finding);
      chooseFindings(box.checked ? [...others, this.finding] : others);
    });
    this.show();
    if (!document.querySelector('briefing-bar')) document.body.append(document.createElement('briefing-bar'));
  }

  show(): void {
    const box = this.querySelector('input');
    if (box) box.checked = chosenFindings().includes(this.finding);
  }

  private get finding(): string {
    return dataOf(this, 'finding');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-tick': FindingTick;
  }
}

customElements.define('finding-tick', FindingTick);
// One listener for all, since a page may have hundreds.
onChosen(() => {
  for (const tick of document.querySelectorAll('finding-tick')) tick.show();
});
