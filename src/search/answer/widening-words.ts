import type { Widening } from './widenings.ts';

/** Most other names, or completions, that are named. */
const most = 4;

/** A widening as a sentence: what was searched for beside what was typed, or instead. */
export function wideningWords({ kind, typed, words, otherwise }: Widening): string {
  const [first = typed, ...others] = words;
  const told = words.length > most ? `${words.slice(0, most).join(', ')} and ${words.length - most} more` : words.join(', ');
  switch (kind) {
    case 'corrected':
      return `Nothing here has “${typed}”, so we searched for “${first}”.`;
    case 'beginning':
      return `Nothing here has “${typed}” as a word, so we searched for words that start with it: ${told}.`;
    case 'area':
      return `We took “${typed}” to mean the area ${first}.`;
    case 'meaning':
      return `We also searched for what you may mean: ${words.join('; ')}.`;
    case 'questions':
      return `We also looked for answers about: ${words.join('; ')}.`;
    case 'themes':
      return `We also looked under: ${words.join(', ')}.`;
    case 'names': {
      if (!otherwise) return `We also searched for other names for “${typed}”: ${told}.`;
      const also = others.length > 0 ? ` We also searched for ${others.slice(0, most).join(', ')}.` : '';
      return `We took “${typed}” to mean ${first}, not ${otherwise}.${also}`;
    }
  }
}
