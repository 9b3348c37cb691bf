import { href } from '../../../domain/href.ts';
import { urls } from '../../../domain/urls.ts';
import { count } from '../../../domain/words/count.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import { chooseFindings, chosenFindings, onChosen } from './chosen-findings.ts';

/** `<briefing-bar>` says at the foot of the window how many findings are ticked, leads to the briefing, and clears the ticks. */
class BriefingBar extends HTMLElement {
  private readonly stop = new AbortController();
  private readonly said = makeElement('p', { role: 'status' });
  private readonly link = makeElement('a', { class: 'button' }, 'Make a briefing');

  connectedCallback(): void {
    const clear = makeElement('button', { type: 'button', class: 'quiet' }, 'Clear');
    clear.addEventListener('click', () => {
      chooseFindings([]);
      // The button that had the focus is gone.
      document.querySelector('main')?.focus({ preventScroll: true });
    });
    this.role = 'region';
    this.ariaLabel = 'Your briefing';
    this.replaceChildren(this.said, makeElement('span', { class: 'briefing-bar-acts' }, this.link, clear));
    onChosen(() => this.show(), this.stop.signal);
    this.show();
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private show(): void {
    const ids = chosenFindings();
    this.said.textContent = ids.length > 0 ? `${count(ids.length, 'finding')} chosen` : '';
    this.link.href = href(urls.briefing(ids));
    this.toggleAttribute('data-empty', ids.length === 0);
  }
}

customElements.define('briefing-bar', BriefingBar);
