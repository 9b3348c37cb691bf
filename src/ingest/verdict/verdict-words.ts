import type { Verdicts } from '../../domain/schemas/verdicts.ts';
import { knownWords } from './known-words.ts';
import { type ScopePatterns, scopePatterns } from './verdict-scope.ts';

/** A framework's wording of verdicts, as patterns for text in lower case with white space collapsed and straight apostrophes. */
export interface VerdictWords extends Pick<Verdicts, 'section' | 'leftOut' | 'item' | 'items' | 'one' | 'many' | 'said'> {
  claim: RegExp;
  /** "All but" where it excludes some areas. */
  allBut: RegExp;
  /** Shows that a clause narrows a claim to some areas. */
  narrowing: RegExp;
  known: ReadonlySet<string>;
  patterns: ScopePatterns;
}

/** Compiles a framework's wording of verdicts. */
export function verdictWordsOf(verdicts: Verdicts): VerdictWords {
  const { claim, itemWord, words } = verdicts;
  return {
    ...verdicts,
    claim: new RegExp(claim),
    allBut: new RegExp(String.raw`\ball but (?=(?:the )?(?:${itemWord}|one|two|\d))`, 'g'),
    narrowing: new RegExp(String.raw`\b(?:${itemWord}|except\w*|apart|\d)\b`),
    known: new Set([...knownWords, ...words.split(/\s+/)]),
    patterns: scopePatterns(verdicts),
  };
}
