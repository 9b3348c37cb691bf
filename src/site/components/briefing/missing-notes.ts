import { href } from '../../../domain/href.ts';
import { urls } from '../../../domain/urls.ts';
import { count } from '../../../domain/words/count.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import type { LoadedNotes } from './load-notes.ts';

/** What the address names and the briefing cannot show, in a sentence each; the address keeps it all. */
export function missingNotes({ retired, unknown, failed }: Omit<LoadedNotes, 'found'>, unreadable: readonly string[]): HTMLElement[] {
  const strangers = [...unknown, ...unreadable];
  return [
    ...retired.map(({ id, to }) =>
      makeElement(
        'p',
        {},
        findingLink(id),
        ' is no longer in use',
        ...(to.length > 0 ? ['; it continues as ', ...to.flatMap((next, index) => [index > 0 ? ', ' : '', findingLink(next)])] : []),
        '.',
      ),
    ),
    ...(strangers.length > 0
      ? [makeElement('p', {}, `This site has no finding with ${strangers.length === 1 ? 'the id' : 'these ids'}: ${strangers.join(', ')}.`)]
      : []),
    ...(failed.length > 0
      ? [
          makeElement(
            'p',
            {},
            `${count(failed.length, 'finding')} could not be loaded: ${failed.join(', ')}. `,
            makeElement('button', { type: 'button', class: 'quiet', 'data-act': 'again' }, 'Try again'),
          ),
        ]
      : []),
  ];
}

const findingLink = (id: string) => makeElement('a', { href: href(urls.finding(id)) }, id);
