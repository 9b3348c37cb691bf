import { makeElement } from '../../../search/browser/make-element.ts';
import { citedInFile } from '../../citation/cited-in-file.ts';
import { wordsToCopy } from '../../citation/words-to-copy.ts';
import { copyButton } from '../frame/copy-button.ts';
import { publishedPath } from '../frame/page-parts.ts';
import { loadFinding } from './load-finding.ts';

/**
 * `<copy-finding>` adds two buttons: one copies a finding's words with their source (`restated` where they are ours), one its
 * permanent link. Both are made of the finding's JSON, which is on its way once a reader points at a button. It is the
 * finding that the first link of its caption leads to, or else that of the page.
 */
class CopyFinding extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard || this.querySelector('button')) return;
    const words = this.hasAttribute('restated') ? 'Copy words and source' : 'Copy quotation';
    const buttons = [copyButton(words, () => this.words()), copyButton('Copy link', async () => (await this.file()).cite)];
    this.append(...buttons.map((parts) => makeElement('span', {}, ...parts)));
    for (const near of ['pointerenter', 'focusin']) this.addEventListener(near, () => this.file().catch(() => undefined), { once: true });
  }

  private file() {
    return loadFinding(this.closest('figcaption')?.querySelector('a')?.pathname ?? publishedPath());
  }

  private async words(): Promise<string> {
    const file = await this.file();
    return wordsToCopy(citedInFile(file), file.running ?? file.text);
  }
}

customElements.define('copy-finding', CopyFinding);
