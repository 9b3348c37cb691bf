/** `<print-page label="Print this page">` adds a button that opens the browser's print dialogue; without scripts there is none. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = this.getAttribute('label') ?? 'Print this page';
    button.addEventListener('click', () => print());
    this.append(button);
  }
}

customElements.define('print-page', PrintPage);
