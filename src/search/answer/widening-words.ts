import type { Widening } from './widenings.ts';

/** Most other names, or completions, that are named. */
const most = 4;

/** A widening as a sentence: what was searched for beside what was typed, or instead. */
export function wideningWords({ kind, typed, words, otherwise }: Widening): string {
  const [first = typed, ...others] = words;
  const told = words.length > most ? `${words.slice(0, most).join(', ')} and ${words.length - most} more` : words.join(', ');
  switch (kind) {
    case 'corrected':
      return `No text here holds “${typed}”; “${first}” was searched for.`;
    case 'beginning':
      return `No text here holds “${typed}” as a word; words that begin so were searched for: ${told}.`;
    case 'area':
      return `“${typed}” was read as the area ${first}.`;
    case 'meaning':
      return `Also looked for what you may mean: ${words.join('; ')}.`;
    case 'questions':
      return `Also looked for answers on: ${words.join('; ')}.`;
    case 'themes':
      return `Also looked under: ${words.join(', ')}.`;
    case 'names': {
      if (!otherwise) return `“${typed}” was also found as ${told}.`;
      const also = others.length > 0 ? ` Also found as ${others.slice(0, most).join(', ')}.` : '';
      return `“${typed}” was read as ${first}, not as ${otherwise}.${also}`;
    }
  }
}
