import type { Theme } from '../domain/schemas/theme.ts';
import { type CompiledVocabulary, compileVocabulary } from './compile-vocabulary.ts';

const known = new WeakMap<readonly Theme[], CompiledVocabulary>();

/**
 * A vocabulary ready for tagging; compiled once and remembered for as long as the array lives, which must not be changed.
 * @throws Error which names the theme and the term that could not match
 */
export function compiledOf(vocabulary: readonly Theme[]): CompiledVocabulary {
  const compiled = known.get(vocabulary) ?? compileVocabulary(vocabulary);
  known.set(vocabulary, compiled);
  return compiled;
}
