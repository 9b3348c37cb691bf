import { citedWords } from '../../../domain/cited-words.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import { dataOf, partOf } from '../frame/page-parts.ts';

/**
 * `<changed-since data-shown="933b6c283bda8f98" data-version="version 2 (since 3 March 2025)">` contains `[role=status]` and a hidden
 * notice, `[data-fingerprint]`, for each earlier wording, newest first. It shows the one that the address asks for as `?t=933b6c`, or
 * else adds one that says that there is no such wording, and announces which. Nothing is fetched; an address without `?t=`, or with
 * that of the words shown, changes nothing.
 */
class ChangedSince extends HTMLElement {
  connectedCallback(): void {
    const notices = [...this.querySelectorAll<HTMLElement>('[data-fingerprint]')];
    const cited = citedWords(
      new URLSearchParams(location.search).get('t'),
      dataOf(this, 'shown'),
      notices.map((notice) => dataOf(notice, 'fingerprint')),
    );
    if (cited === 'shown' || this.querySelector('[data-unknown]')) return;
    const notice = notices.find(({ dataset }) => dataset['fingerprint'] === cited);
    if (notice) notice.hidden = false;
    else this.append(this.unknown(notices));
    partOf(this, '[role=status]').textContent = notice
      ? 'The wording has changed since you cited it.'
      : 'The wording that your link points to was not found.';
  }

  /** What a reader is told whose link fits no wording. @param notices of the earlier ones, each with the link to its wording */
  private unknown(notices: HTMLElement[]): HTMLElement {
    const said = makeElement(
      'p',
      {},
      'The part of your link after ',
      makeElement('code', {}, '?t='),
      ' does not match any version of this finding. The link may have been cut short or changed. ',
      `This page shows ${dataOf(this, 'version')}`,
    );
    for (const [index, notice] of notices.toReversed().entries())
      said.append(index === 0 ? '; earlier: ' : ', ', partOf(notice, 'a').cloneNode(true));
    said.append('.');
    return makeElement('section', { class: 'changed', 'aria-label': 'Wording not found', 'data-unknown': '' }, said);
  }
}

customElements.define('changed-since', ChangedSince);
