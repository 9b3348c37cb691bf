import { copyButton } from './copy-button.ts';
import { partOf } from './page-parts.ts';

/**
 * `<copy-text label="Copy link">` adds a button that copies the text inside it. Without scripts that text can still be selected.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard || this.querySelector('button')) return;
    this.append(...copyButton(this.getAttribute('label') ?? 'Copy', () => this.text));
  }

  /** Read when it is copied; a space at its end is kept, since some formats need it. */
  private get text(): string {
    const { textContent } = partOf(this, ':scope > *');
    return textContent.trimStart().replace(/(?<![\r\n\t])[\r\n\t]+$/, '');
  }
}

customElements.define('copy-text', CopyText);
