import { href } from '../../../domain/href.ts';
import { count } from '../../../domain/words/count.ts';
import type { MatchView } from '../../../quote/match-view.ts';
import type { QuotePart } from '../../../quote/quote-match.ts';
import { makeElement } from '../../../search/browser/make-element.ts';

/** Matches that are shown at once; the rest are folded. */
const shown = 5;

/** A list of matches, nearest first. */
export function quoteResults(matches: readonly MatchView[]): HTMLElement[] {
  const list = (some: readonly MatchView[]) => makeElement('ol', { class: 'quote-matches' }, ...some.map(matchItem));
  const rest = matches.slice(shown);
  const isAltered = matches.some(({ parts }) => parts.some(({ kind }) => kind === 'left-out' || kind === 'put-in'));
  const key = makeElement('p', { class: 'small soft' }, 'Crossed out: only in the finding. Underlined: only in the quotation.');
  const first = [...(isAltered ? [key] : []), list(matches.slice(0, shown))];
  if (rest.length === 0) return first;
  const summary = makeElement('summary', {}, `${count(rest.length, 'more place')}`);
  return [...first, makeElement('details', {}, summary, list(rest))];
}

function matchItem({ area, from, how, place, official, notes, parts, before, after }: MatchView): HTMLLIElement {
  const where = official ? makeElement('a', { href: official, rel: 'external' }, place) : place;
  const links = from.flatMap(({ name, path }, at) => [
    at > 0 ? ' and ' : '',
    makeElement('a', { href: href(path) }, at > 0 ? name : `${area}: ${name}`),
  ]);
  return makeElement(
    'li',
    {},
    makeElement('h3', {}, ...links),
    makeElement('p', { class: 'quote-how' }, how),
    makeElement('p', { class: 'quote-text' }, soft(before), ...parts.flatMap(partElements), soft(after)),
    makeElement('p', { class: 'small' }, where),
    ...notes.map((note) => makeElement('p', { class: 'small quote-note' }, note)),
  );
}

const soft = (text: string) => makeElement('span', { class: 'quote-round' }, text);
const spoken = (text: string) => makeElement('span', { class: 'visually-hidden' }, text);

/** What the quotation leaves out is struck through, what it puts in underlined; both are said in words too, for those who do not see them. */
function partElements(part: QuotePart): Node[] {
  switch (part.kind) {
    case 'same':
      return [makeElement('mark', {}, part.text)];
    case 'left-out':
      return [spoken(' [only in the finding: '), makeElement('del', {}, part.text.trimEnd()), spoken('] '), document.createTextNode(' ')];
    case 'put-in':
      return [spoken(' [only in the quotation: '), makeElement('ins', {}, part.text.trimEnd()), spoken('] '), document.createTextNode(' ')];
    case 'omitted':
      return [makeElement('span', { class: 'quote-omitted' }, ` [… ${count(part.words, 'word')} omitted] `)];
    case 'next':
      return [makeElement('span', { class: 'quote-next' }, ` ${part.name}: `)];
  }
}
