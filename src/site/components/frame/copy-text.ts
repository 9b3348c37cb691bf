import { onOneLine } from '../../../domain/text/run-together.ts';
import { partOf } from './page-parts.ts';

/**
 * `<copy-text label="Copy link">` adds a button that copies the text inside it, or that of its attribute `text` where what is shown
 * stands elsewhere, and announces that it has. Its attributes `before` and `after` put between them the words of the finding
 * that it stands beside. Without scripts what is shown can still be selected.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = this.getAttribute('label') ?? 'Copy';
    const said = document.createElement('span');
    said.role = 'status';
    said.className = 'copied';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(this.text);
        said.textContent = 'Copied';
      } catch {
        said.textContent = 'Your browser blocked copying. Select the text instead';
      }
      setTimeout(() => {
        said.textContent = '';
      }, 4000);
    });
    this.append(button, ' ', said);
  }

  /** Read when it is copied; a space at its end is kept, since some formats need it. */
  private get text(): string {
    const given = this.getAttribute('text');
    if (given !== null) return given;
    const [before, after] = [this.getAttribute('before'), this.getAttribute('after')];
    if (before !== null && after !== null) return before + onOneLine(this.shownWords) + after;
    const { textContent } = partOf(this, ':scope > *');
    return textContent.trimStart().replace(/(?<![\r\n\t])[\r\n\t]+$/, '');
  }

  private get shownWords(): string {
    return partOf(this.closest('.said') ?? document.body, '.said-text, .finding-text').textContent;
  }
}

customElements.define('copy-text', CopyText);
