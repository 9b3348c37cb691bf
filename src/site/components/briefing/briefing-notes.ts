import { moved, readFindingList } from '../../../domain/findings-in-address.ts';
import { href } from '../../../domain/href.ts';
import { ownValue } from '../../../domain/own-value.ts';
import { urls } from '../../../domain/urls.ts';
import { announcer } from '../../../search/browser/announcer.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import { saveText } from '../../../search/browser/save-text.ts';
import { partOf } from '../frame/page-parts.ts';
import { briefingHead, briefingTitle } from './briefing-head.ts';
import { chooseFindings, chosenFindings } from './chosen-findings.ts';
import { type LoadedNotes, loadNotes, type NoteOfReport } from './load-notes.ts';
import { missingNotes } from './missing-notes.ts';
import { noteItem } from './note-item.ts';
import { sourceInWords, sourceNumbers, sourcesOf } from './source-list.ts';

const isSame = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/**
 * `<briefing-notes>` draws the briefing of the findings that the address names (`?f=`), or else of those that the reader has ticked, into
 * its parts, named by `data-part`. Each change of order goes into the address, and into the reader's ticks where they are the same.
 */
class BriefingNotes extends HTMLElement {
  private ids: string[] = [];
  private unreadable: string[] = [];
  private loaded: LoadedNotes = { found: new Map(), retired: [], unknown: [], failed: [] };
  private announce: (message: string) => void = () => {};
  private readonly stop = new AbortController();

  connectedCallback(): void {
    const { signal } = this.stop;
    this.announce = announcer(this.place('announce'));
    this.addEventListener('click', ({ target }) => target instanceof Element && this.act(target.closest('button')), { signal });
    addEventListener('popstate', () => this.read(), { signal });
    this.read();
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private place(name: string): HTMLElement {
    return partOf(this, `[data-part="${name}"]`);
  }

  private async read(): Promise<void> {
    const named = new URLSearchParams(location.search).get('f');
    const { ids, unreadable } = readFindingList(named ?? '');
    this.unreadable = unreadable;
    this.ids = named === null ? [...chosenFindings()] : ids;
    if (named === null && this.ids.length > 0) history.replaceState(null, '', href(urls.briefing(this.ids)));
    const { ids: asked } = this;
    this.place('waiting').hidden = false;
    const loaded = await loadNotes(asked);
    // The reader may have gone back in the meantime.
    if (asked !== this.ids) return;
    this.loaded = loaded;
    this.draw();
  }

  /** Notes in their order. */
  private get notes(): NoteOfReport[] {
    return this.ids.flatMap((id) => this.loaded.found.get(id) ?? []);
  }

  private draw(): void {
    const { notes, ids } = this;
    const all = notes.map(({ note }) => note);
    const sources = sourcesOf(all);
    document.title = document.title.replace(/^[^–]*/, `${briefingTitle(notes)} `);
    this.place('title').textContent = briefingTitle(notes);
    this.place('head').replaceChildren(...briefingHead(notes));
    this.place('missing').replaceChildren(...missingNotes(this.loaded, this.unreadable));
    this.place('notes').replaceChildren(
      ...all.map((note, index) => noteItem(note, { number: index + 1, of: all.length, sources: sourceNumbers(note, sources) })),
    );
    this.place('sources').replaceChildren(
      ...sources.map((source) =>
        makeElement(
          'li',
          {},
          sourceInWords(source),
          ...(source.url ? [': ', makeElement('a', { href: source.url, rel: 'external' }, source.url)] : []),
        ),
      ),
    );
    this.place('link').textContent = new URL(href(urls.briefing(ids)), location.href).href;
    this.place('waiting').hidden = true;
    this.place('made').hidden = notes.length === 0;
    this.place('empty').hidden = notes.length > 0;
    this.place('adopt').hidden = isSame(ids, chosenFindings());
    this.place('adopted').hidden = true;
  }

  /** What the buttons do, by their `data-act`; those of a note are told its id. */
  private readonly acts: Record<string, (id: string) => void> = {
    up: (id) => this.move(id, -1),
    down: (id) => this.move(id, 1),
    remove: (id) => this.takeOut(id),
    print: () => window.print(),
    csv: () => this.save('csv'),
    bib: () => this.save('bib'),
    adopt: () => this.adopt(),
    again: () => this.read(),
  };

  private act(button: HTMLButtonElement | null): void {
    const id = button?.closest<HTMLElement>('.brief-note')?.dataset['finding'] ?? '';
    ownValue(this.acts, button?.dataset['act'])?.(id);
  }

  /** Makes these findings the reader's own choice, to which other pages add. */
  private adopt(): void {
    chooseFindings(this.ids);
    this.place('adopt').hidden = true;
    this.place('adopted').hidden = false;
    this.place('adopted').focus();
  }

  private move(id: string, step: -1 | 1): void {
    const shown = this.ids.filter((one) => this.loaded.found.has(one));
    this.change([...moved(shown, id, step), ...this.ids.filter((one) => !shown.includes(one))], 'replaceState');
    const buttons = ['up', 'down'].map((act) => this.noteOf(id)?.querySelector<HTMLButtonElement>(`[data-act=${act}]`));
    const [first, second] = step < 0 ? buttons : buttons.reverse();
    (first?.disabled ? second : first)?.focus();
    const labels = this.notes.map(({ note }) => note.cited);
    const at = labels.findIndex((one) => one.id === id);
    this.announce(`${labels[at]?.label} is note ${at + 1} of ${labels.length}.`);
  }

  private takeOut(id: string): void {
    const at = this.notes.findIndex(({ note }) => note.cited.id === id);
    this.change(
      this.ids.filter((one) => one !== id),
      'pushState',
    );
    const next = this.notes[Math.min(at, this.notes.length - 1)];
    (next ? this.noteOf(next.note.cited.id)?.querySelector('h2') : this.place('title'))?.focus();
    this.announce('Removed. Go back to have it again.');
  }

  private noteOf(id: string): HTMLElement | null {
    return this.querySelector(`.brief-note[data-finding="${CSS.escape(id)}"]`);
  }

  /** Takes over a changed list. */
  private change(ids: string[], how: 'pushState' | 'replaceState'): void {
    const isReaders = isSame(this.ids, chosenFindings());
    this.ids = ids;
    if (isReaders) chooseFindings(ids);
    history[how](null, '', href(urls.briefing(ids)));
    this.draw();
  }

  private async save(format: 'csv' | 'bib'): Promise<void> {
    const { briefingFile } = await import('./briefing-files.ts');
    saveText(briefingFile(format, this.notes));
  }
}

customElements.define('briefing-notes', BriefingNotes);
