/**
 * `<copy-text label="Copy link">` adds a button that copies the text inside it, and says so politely.
 * Without scripts the text stands there to be selected.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard || this.querySelector('button')) return;
    const text = this.firstElementChild?.textContent.trim() ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = this.getAttribute('label') ?? 'Copy';
    const said = document.createElement('span');
    said.role = 'status';
    said.className = 'copied';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text);
        said.textContent = 'Copied';
      } catch {
        said.textContent = 'Your browser did not allow copying; select the text instead';
      }
      setTimeout(() => {
        said.textContent = '';
      }, 4000);
    });
    this.append(button, ' ', said);
  }
}

customElements.define('copy-text', CopyText);
