import { answerWords } from '../../../quote/answer-words.ts';
import { checkQuote } from '../../../quote/check-quote.ts';
import { matchView } from '../../../quote/match-view.ts';
import type { QuoteData } from '../../../quote/quote-data.ts';
import { quoteIndex } from '../../../quote/quote-index.ts';
import type { QuoteMatch } from '../../../quote/quote-match.ts';
import { quoteWords } from '../../../quote/quote-words.ts';
import { type CheckedQuote, openQuoteShards } from '../../../quote/shards/check-in-shards.ts';
import type { QuoteManifest } from '../../../quote/shards/quote-manifest.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import { emptyShelf, whenHere } from '../../../search/shards/not-here.ts';
import { dataOf, partOf } from '../frame/page-parts.ts';
import { quoteResults } from './quote-result.ts';

/**
 * `<quote-checker data-index="…">` contains a form with a text box and the places of the answer, named by `data-part`: `busy`,
 * `answer`, `head`, `more`, `matches`, `search`. The index is fetched when the box is first used; the text is never sent.
 */
class QuoteChecker extends HTMLElement {
  private checker: Promise<Checker> | undefined;
  private stop = new AbortController();

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    // A failure is reported when the reader asks for an answer.
    this.addEventListener('focusin', () => void this.load().catch(() => {}), { signal });
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.check();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private place(name: string): HTMLElement {
    return partOf(this, `[data-part="${name}"]`);
  }

  /** Fetches the index once; after a failure, again when it is next needed. */
  private load(): Promise<Checker> {
    this.checker ??= read(dataOf(this, 'index')).catch((error) => {
      this.checker = undefined;
      throw error;
    });
    return this.checker;
  }

  private async check(): Promise<void> {
    const text = partOf<HTMLTextAreaElement>(this, 'textarea').value;
    this.place('busy').textContent = 'Loading the findings…';
    try {
      const check = await this.load();
      this.show(await check(text));
    } catch (error) {
      this.say('We could not load the findings', ['Check your connection, then check the quotation again.', String(error)]);
    }
    this.place('busy').textContent = '';
  }

  private show({ answer, data }: CheckedQuote): void {
    const { head, more } = answerWords(answer, data);
    const results = (matches: readonly QuoteMatch[], words: number) => quoteResults(matches.map((match) => matchView(match, words, data)));
    this.say(head, more);
    if (answer.kind === 'found') this.place('matches').replaceChildren(...results(answer.matches, answer.words));
    if (answer.kind === 'pieces') {
      const pieces = answer.pieces.map(({ text, matches }) =>
        makeElement(
          'section',
          { class: 'quote-piece' },
          makeElement('blockquote', {}, text),
          ...(matches.length > 0 ? results(matches, quoteWords(text).length) : [makeElement('p', {}, 'Not found.')]),
        ),
      );
      this.place('matches').replaceChildren(...pieces);
    }
    this.place('search').hidden = answer.kind !== 'not-found';
  }

  /** Shows the first words of an answer in place of an earlier one, and moves the reader to them. */
  private say(head: string, more: readonly string[]): void {
    this.place('head').textContent = head;
    this.place('more').replaceChildren(...more.map((sentence) => makeElement('p', {}, sentence)));
    this.place('matches').replaceChildren();
    this.place('search').hidden = true;
    this.place('answer').hidden = false;
    this.place('head').focus();
  }
}

type Checker = (text: string) => CheckedQuote | Promise<CheckedQuote>;

/** Opens the quote checker: whole, or of a large site in files that lie in a folder beside its index. */
async function read(address: string): Promise<Checker> {
  const file = await fetched<QuoteData | QuoteManifest>(address);
  if ('digest' in file) return inShards(file, new URL(address, location.href));
  const index = quoteIndex(file);
  return (text) => ({ answer: checkQuote(text, index), data: index.data });
}

function inShards(manifest: QuoteManifest, index: URL): Checker {
  const shelf = emptyShelf();
  const check = openQuoteShards(manifest, shelf);
  const fetchOne = async (name: string) =>
    shelf.put(name, await fetched(new URL(`quote-shards/${name}.json?v=${manifest.digest}`, index).href));
  const fetchAll = async (names: readonly string[]) => void (await Promise.all(names.map(fetchOne)));
  return (text) => whenHere(() => check(text), fetchAll);
}

async function fetched<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return (await response.json()) as File;
}

customElements.define('quote-checker', QuoteChecker);
