import { remembered } from './remembered.ts';

const choice = remembered('slash-key');

/** The `/` key, pressed anywhere except where text is typed, moves to the page's search box; a reader can switch it off. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (choice.get() === 'off' || takesText(event.target)) return;
  const box = [...document.querySelectorAll<HTMLInputElement>('search-box input')].find((input) => input.checkVisibility());
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
}

/** `<slash-switch hidden>` contains the checkbox that switches the key on and off; it is shown when scripts run. */
class SlashSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = choice.get() !== 'off';
    box.addEventListener('change', () => choice.set(box.checked ? 'on' : 'off'));
    this.hidden = false;
  }
}

customElements.define('slash-switch', SlashSwitch);
