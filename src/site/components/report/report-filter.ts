import { count } from '../../../domain/words/count.ts';
import { dataOf, partOf } from '../frame/page-parts.ts';
import { loadPageFilter, type PageFilter } from './load-page-filter.ts';
import { showFitting } from './show-fitting.ts';

/** Milliseconds after the last key before the findings are filtered: longer than most people take between two keys, so that half a word seldom flashes by. */
const keyPause = 100;

/** Milliseconds after the last key before the address is written and the count announced. */
const restPause = 700;

/**
 * `<report-filter>` contains a form with one box and, beside it, the parts of a report as sections of `.reading-finding`. It hides the
 * findings that lack a word typed, and keeps the words in the address as `?find=late+plans`. The filter is loaded when the
 * box first has the focus, or at once if the address contains words; from then on the element has `data-ready`.
 */
class ReportFilter extends HTMLElement {
  private stop = new AbortController();
  private filter: Promise<PageFilter> | undefined;
  private timers: number[] = [];
  private turn = 0;
  private shown: Promise<boolean> = Promise.resolve(false);

  connectedCallback(): void {
    if (!this.querySelector('form')) return;
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.box.addEventListener('focus', () => void this.load(), { signal });
    this.box.addEventListener('input', () => this.typed(), { signal });
    this.form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    partOf(this, '.find-said button').addEventListener('click', () => this.clear(), { signal });
    document.addEventListener('keydown', (event) => this.key(event), { signal });
    addEventListener('hashchange', () => this.reach(), { signal });
    addEventListener('popstate', () => this.read(), { signal });
    this.read();
  }

  disconnectedCallback(): void {
    this.stop.abort();
    this.timers.forEach(clearTimeout);
  }

  private get form(): HTMLFormElement {
    return partOf(this, 'form');
  }

  private get box(): HTMLInputElement {
    return partOf(this, 'input');
  }

  private get findings(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.reading-finding')];
  }

  /** The element that the address points to, where it is in here and hidden. */
  private get hiddenTarget(): HTMLElement | undefined {
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    return target?.closest('[hidden]') && this.contains(target) ? target : undefined;
  }

  private load(): Promise<PageFilter> {
    this.dataset['ready'] = '';
    this.filter ??= loadPageFilter(this.findings, new URL(dataOf(this, 'names'), location.href).href);
    return this.filter;
  }

  /** Reads the words from the address. */
  private read(): void {
    const asked = new URLSearchParams(location.search).get('find') ?? '';
    if (asked === this.box.value) return;
    this.box.value = asked;
    void this.show().then(() => this.reach());
  }

  private typed(): void {
    this.timers.forEach(clearTimeout);
    const show = () => {
      this.shown = this.show();
    };
    const rest = () => void this.shown.then((isNewest) => isNewest && this.rest());
    this.timers = [window.setTimeout(show, keyPause), window.setTimeout(rest, restPause)];
  }

  private key(event: KeyboardEvent): void {
    const elsewhere = event.target instanceof HTMLInputElement && event.target !== this.box;
    if (event.key !== 'Escape' || event.defaultPrevented || elsewhere || !this.box.value) return;
    event.preventDefault();
    this.clear();
  }

  /** Shows everything; focus that was on what is about to be hidden goes to the box. */
  private clear(): void {
    if (this.form.contains(document.activeElement)) this.box.focus();
    void this.empty();
  }

  private async empty(): Promise<void> {
    this.timers.forEach(clearTimeout);
    this.box.value = '';
    if (await this.show()) this.rest();
  }

  /** Where the address points to something hidden, shows everything and goes there. */
  private reach(): void {
    const target = this.hiddenTarget;
    if (target) void this.empty().then(() => target.scrollIntoView({ behavior: 'instant' }));
  }

  /** Writes the words into the address, drops from it a place that is hidden, and announces the count. */
  private rest(): void {
    const params = new URLSearchParams(location.search);
    const typed = this.box.value.trim();
    if (typed) params.set('find', typed);
    else params.delete('find');
    const address = location.pathname + (params.size > 0 ? `?${params}` : '');
    history.replaceState(history.state, '', address + (this.hiddenTarget ? '' : location.hash));
    partOf(this, '[role=status]').textContent =
      partOf(this, '.find-said span').textContent || `All ${count(this.findings.length, 'finding')} shown`;
  }

  /** Works out what fits, lets the page respond to keys, then shows it; false where newer words have been typed meanwhile. */
  private async show(): Promise<boolean> {
    this.turn += 1;
    const { turn } = this;
    const filter = await this.load();
    if (turn !== this.turn) return false;
    const fitting = filter(this.box.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (turn !== this.turn) return false;
    const isPast = partOf(this, '.reading').getBoundingClientRect().top < 0;
    showFitting(this, fitting);
    this.say(fitting?.length);
    if (fitting && isPast) this.scrollIntoView({ behavior: 'instant' });
    return true;
  }

  /** @param left number of findings that fit; undefined where all are shown */
  private say(left: number | undefined): void {
    const typed = this.box.value.trim();
    const all = count(this.findings.length, 'finding');
    const said = left === undefined ? '' : left === 0 ? `None of the ${all} match “${typed}”` : `${left} of ${all} shown: “${typed}”`;
    partOf(this, '.find-said span').textContent = said;
    partOf(this, '.find-said').hidden = left === undefined;
    partOf(this, '.find-none').hidden = left !== 0;
    partOf(this, '.find-none strong').textContent = `No finding in this report has all of these words: “${typed}”.`;
    partOf<HTMLAnchorElement>(this, '.find-none a').search = `${new URLSearchParams({ q: typed })}`;
  }
}

customElements.define('report-filter', ReportFilter);
