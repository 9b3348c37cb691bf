import { withoutInvisible } from '../../documents/without-invisible.ts';
import { codePoint } from '../../domain/words/code-point.ts';
import type { Pitfall } from './yaml-pitfalls.ts';

/** The first line of each kind of character that no reader sees and that is left out when a file is read; a mark that begins the file is none. */
export function unseenCharacters(text: string): Pitfall[] {
  const told = new Set<string>();
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) =>
      [...line].flatMap((character): Pitfall[] => {
        if (character === '\uFFFD' || withoutInvisible(character) === character || told.has(character)) return [];
        told.add(character);
        const reason = `the line holds ${codePoint(character)}, which no reader sees; it is left out`;
        return [{ line: index + 1, reason, todo: 'take it out' }];
      }),
    );
}
