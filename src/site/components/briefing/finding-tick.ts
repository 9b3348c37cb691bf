import { mustHave } from '../../../domain/must-have.ts';
import { findingAt } from '../../../domain/urls.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import { publishedPath } from '../frame/page-parts.ts';
import { chooseFindings, chosenFindings, onChosen } from './chosen-findings.ts';
import './briefing-bar.ts';

/**
 * `<finding-tick>` becomes a checkbox that adds a finding to the reader's briefing: the one that the link before it, in the same
 * element, leads to and names ("Hertfordshire 2023: Priority action 1"), or that of its own
 * `data-name`, with `data-finding` or on the page of that finding. The style keeps its place free, so that nothing moves when it comes.
 */
class FindingTick extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('input')) return;
    const words = 'Add to briefing';
    const box = makeElement('input', { type: 'checkbox', autocomplete: 'off', 'aria-label': `${words}: ${this.name}` });
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
    const { finding, name } = this.dataset;
    if (finding) return finding;
    const page = name ? publishedPath() : this.link?.pathname;
    return mustHave(page && findingAt(page), 'the finding of <finding-tick>');
  }

  private get name(): string {
    return this.dataset['name'] ?? mustHave(this.link, 'a link before <finding-tick>').textContent.trim().replace(': ', ', ');
  }

  private get link(): HTMLAnchorElement | null | undefined {
    return this.parentElement?.querySelector('a');
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
