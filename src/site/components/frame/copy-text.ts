import { copyButton } from './copy-button.ts';
import { partOf } from './page-parts.ts';

/**
 * `<copy-text label="Copy link">` adds a button that copies the text inside it, with its italics where it has any, for programs that
 * take them. Without scripts that text can still be selected.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard || this.querySelector('button')) return;
    const button = copyButton(
      this.getAttribute('label') ?? 'Copy',
      () => this.text,
      () => (this.held.querySelector('i') ? this.held.innerHTML : undefined),
    );
    this.append(...button);
  }

  private get held(): HTMLElement {
    return partOf(this, ':scope > *');
  }

  /** Read when it is copied; a space at its end is kept, since some formats need it. */
  private get text(): string {
    return this.held.textContent.trimStart().replace(/(?<![\r\n\t])[\r\n\t]+$/, '');
  }
}

customElements.define('copy-text', CopyText);
