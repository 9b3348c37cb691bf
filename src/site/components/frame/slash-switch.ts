import { remembered } from './remembered.ts';

/** `<slash-switch hidden>` holds a checkbox that says whether the `/` key leads to the search box; shown where scripts run. */
class SlashSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    const choice = remembered('slash-key');
    box.checked = choice.get() !== 'off';
    box.addEventListener('change', () => choice.set(box.checked ? 'on' : 'off'));
    this.hidden = false;
  }
}

customElements.define('slash-switch', SlashSwitch);
