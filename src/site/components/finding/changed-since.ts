import { citedWords } from '../../../domain/cited-words.ts';
import { dataOf } from '../frame/page-parts.ts';

/**
 * `<changed-since data-shown="933b6c283bda8f98">` contains hidden notices, `[data-fingerprint]` for each earlier wording, newest
 * first, and `[data-unknown]`. It shows the one that the address asks for as `?t=933b6c`, and announces its `data-told` in
 * `[role=status]`. Nothing is fetched; an address without `?t=`, or with that of the words shown, changes nothing.
 */
class ChangedSince extends HTMLElement {
  connectedCallback(): void {
    const notices = [...this.querySelectorAll<HTMLElement>('[data-fingerprint]')];
    const cited = citedWords(
      new URLSearchParams(location.search).get('t'),
      dataOf(this, 'shown'),
      notices.map((notice) => dataOf(notice, 'fingerprint')),
    );
    if (cited === 'shown') return;
    const notice = notices.find(({ dataset }) => dataset['fingerprint'] === cited) ?? this.querySelector<HTMLElement>('[data-unknown]');
    const status = this.querySelector('[role=status]');
    if (!notice || !status) return;
    notice.hidden = false;
    status.textContent = dataOf(notice, 'told');
  }
}

customElements.define('changed-since', ChangedSince);
