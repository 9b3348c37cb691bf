import { count } from '../../../domain/words/count.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import { dataOf, partOf } from '../frame/page-parts.ts';

/**
 * `<theme-words>` contains a finding's text with `<mark data-sign="1 2">` and its themes as `<li data-sign="1">`,
 * each with a link that names it, in `<details>`; marks show while that is open. Pointing and focus need no script. It adds what touch needs: a theme's number becomes a button that keeps the theme's words
 * shown, as touching the theme or a marked word does; a second touch, a touch elsewhere or Escape clears them. What is shown is
 * announced in `.words-told` and kept in `data-shown`; `data-cleared` silences pointing and focus until either moves.
 */
class ThemeWords extends HTMLElement {
  private stop = new AbortController();
  private hint = '';

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.hint ||= this.status?.textContent ?? '';
    this.nameMarks();
    for (const theme of this.themes) if (!theme.querySelector('button')) addButton(theme);
    this.addEventListener('click', (event) => this.touch(event.target as Element), { signal });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.clear();
      },
      { signal },
    );
    for (const moved of ['pointerover', 'focusin']) this.addEventListener(moved, () => this.removeAttribute('data-cleared'), { signal });
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private get status(): HTMLElement | null {
    return this.querySelector('.words-told');
  }

  private get themes(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-sign]')];
  }

  /** Marks of a sign, in the order of the text. */
  private marks(sign: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(`mark[data-sign~="${sign}"]`)];
  }

  /** For those who point: the themes of each mark, as its title. */
  private nameMarks(): void {
    const names = new Map(this.themes.map((theme) => [dataOf(theme, 'sign'), labelOf(theme)]));
    for (const mark of this.querySelectorAll<HTMLElement>('mark[data-sign]'))
      mark.title = dataOf(mark, 'sign')
        .split(' ')
        .flatMap((sign) => names.get(sign) ?? [])
        .join('; ');
  }

  private touch(target: Element): void {
    if (target.closest('a') || getSelection()?.isCollapsed === false) return;
    if (!this.querySelector('details')?.open) return;
    const touched = target.closest<HTMLElement>('[data-sign]');
    const signs = touched?.dataset['sign'];
    if (touched && signs && signs !== this.dataset['shown']) this.show(touched, signs);
    else this.clear();
  }

  private show(touched: HTMLElement, signs: string): void {
    this.dataset['shown'] = signs;
    const shown = this.press(signs.split(' '));
    if (touched.localName === 'mark') {
      this.say(`“${touched.textContent.trim()}” is for: ${shown.map(labelOf).join('; ')}`);
      return;
    }
    const places = this.marks(signs);
    const ends = places.filter(({ dataset }) => (dataset['ends'] ?? dataset['sign'])?.split(' ').includes(signs));
    this.say(`${labelOf(touched)}: ${count(ends.length, 'place')} marked in the text`);
    if (!places.some(isInView)) places.at(-1)?.scrollIntoView({ block: 'center' });
  }

  private clear(): void {
    this.dataset['cleared'] = '';
    if (this.dataset['shown'] === undefined) return;
    delete this.dataset['shown'];
    this.press([]);
    this.say(this.hint);
  }

  /** Presses the buttons of these signs and no others; returns their themes. */
  private press(signs: string[]): HTMLElement[] {
    const isShown = (theme: HTMLElement) => signs.includes(dataOf(theme, 'sign'));
    for (const theme of this.themes) theme.querySelector('button')?.setAttribute('aria-pressed', String(isShown(theme)));
    return this.themes.filter(isShown);
  }

  private say(text: string): void {
    if (this.status) this.status.textContent = text;
  }
}

const labelOf = (theme: HTMLElement): string => partOf(theme, 'a').textContent;

/** Makes a theme's number a button. */
function addButton(theme: HTMLElement): void {
  const purpose = makeElement('span', { class: 'visually-hidden' }, ` show the words of ${labelOf(theme)} in the text`);
  theme.prepend(makeElement('button', { type: 'button', class: 'sign', 'aria-pressed': 'false' }, dataOf(theme, 'sign'), purpose));
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

customElements.define('theme-words', ThemeWords);
