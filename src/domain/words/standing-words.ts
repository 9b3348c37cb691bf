import { dateInWords } from '../dates/date-in-words.ts';
import type { Standing } from '../status/standing.ts';

/** How it stands with something that should exist, with the day of the last look. An absence is only called one where somebody looked. */
export function standingWords({ state, looked, upTo, late }: Standing): string {
  const day = looked ? dateInWords(looked) : '';
  switch (state) {
    case 'on-record':
      return 'On record';
    case 'told':
      return looked
        ? `Reported by others; the document itself was looked for on ${day} and not found`
        : 'Reported by others; we have not read the document itself';
    case 'missing':
      return `Looked for on ${day}${upTo ? `, in pages up to ${dateInWords(upTo)}` : ''}${late ? ', after it was due' : ''}; not found`;
    case 'not-due':
      return 'Not due yet; not looked for yet';
    case 'unsought':
      return 'Not looked for yet';
  }
}
