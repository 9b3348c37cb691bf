import { onOneLine } from '../../domain/text/run-together.ts';
import { queryLimits } from './query-limits.ts';
import type { PartReading } from './query-tree.ts';

/** The marks that open or close a phrase, each of which may do either: straight, curly, low and pointed. An apostrophe is not one. */
export const quoteMarks = '"\u201C\u201D\u201E\u201F\u00AB\u00BB';

/** Reads what stands between quotation marks; nothing where it holds no letter or digit. An asterisk has no meaning there. */
export function readPhrase(quoted: string): PartReading {
  const starred = /[\p{L}\p{N}]\*|\*[\p{L}\p{N}]/u.test(quoted);
  const whole = onOneLine(quoted.replaceAll('*', ' '));
  const fits = whole.length <= queryLimits.phrase;
  const text = fits ? whole : whole.slice(0, whole.lastIndexOf(' ', queryLimits.phrase) + 1).trim();
  return {
    nodes: /[\p{L}\p{N}]/u.test(text) ? [{ kind: 'phrase', text }] : [],
    problems: [...(starred ? [{ kind: 'unknown-operator', typed: '*' } as const] : []), ...(fits ? [] : [{ kind: 'too-long' } as const])],
  };
}
