import { claimGrammar as grammar } from './claim-grammar.ts';
import { type Scope, scopeOf } from './verdict-scope.ts';
import type { VerdictWords } from './verdict-words.ts';

/** One claim that something was done, or was not; `effective` is absent where the claim cannot be read with certainty. */
export interface Claim {
  effective?: boolean;
  scope: Scope;
}

/** A body's name, such as "Northmere Council" or "NHS Fells, Dales and Coast Integrated Care Board". */
const body = /(?:\p{Lu}[\p{L}’'-]*,? (?:and |of |on )?)+(?:Councils?|Boards?|Partnerships?|Trusts?|ICBs?)\b(?: \(ICB\))?/gu;

const folded = (text: string, { allBut }: VerdictWords) =>
  text
    .replace(body, 'the partnership')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(allBut, 'all except ')
    .replace(/\btoo little\b/g, 'insufficient')
    .replace(/\s+/g, ' ')
    .trim();

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])(?<!\b(?:no|st|dr)\.)\s+(?=["“']?\p{Lu})/iu);

const unknownIn = (text: string, known: ReadonlySet<string>) =>
  (text.match(/[\p{L}\d]+(?:'\p{L}*)?/gu) ?? []).some((word) => !known.has(word) && !/^(?:\d{1,2}|20\d\d)$/.test(word));
const negationsIn = (text: string) => text.match(grammar.negators)?.length ?? 0;

/** "not all", "not on every": may mean none or only some. */
const notAll = /(?:\bnot\b|n't\b).*\b(?:all|each|every|both)\b/;

/** Reads a clause that makes the claim, word by word; a single unknown word leaves it unread. */
function claimOf(clause: string, words: VerdictWords): Claim {
  const plain = clause.replace(grammar.idioms, ' ');
  const core = words.claim.exec(plain);
  const end = core ? core.index + core[0].length : 0;
  const tail = grammar.consequence.exec(plain.slice(end));
  const claim = tail ? plain.slice(0, end + tail.index) : plain;
  const scope = scopeOf(claim, words);
  const negations = negationsIn(claim);
  const clear =
    negations < 2 && scope.kind !== 'unclear' && !unknownIn(claim, words.known) && !grammar.hedges.test(claim) && !notAll.test(claim);
  if (!clear) return { scope };
  return scope.kind === 'none' ? { effective: false, scope: { kind: 'all' } } : { effective: negations === 0, scope };
}

/** "But not on 3 and 5" and "it has not on area 3" omit the words of the earlier claim. */
const elliptic =
  /^((?:(?:it|they|leaders|the partnership) (?:has|have) )?(?:not|n't)\b)(?! all\b)(?=.*\b(?:\d|one|two|three|four|five)\b)(?: done so)?(.*)$/;

/** An introductory clause before the claim, such as "it had been slow to start, ". */
const leading =
  /^(?!.*\b(?:if|unless|whether|until|when|according|believe\w*|think\w*|says?|said|told|claim\w*|view|opinion)\b.*,)[^,]*, (?=(?:it|they|the|leaders|partners|effective|all|each|every|both|none|no)\b)/;
const excepts = /\bexcept|\bexclud|\bapart from\b|\bother than\b/;

function withoutLeading(clause: string, { claim, narrowing }: VerdictWords): string {
  const before = leading.exec(clause)?.[0];
  if (before === undefined) return clause;
  const counts = claim.test(before) || narrowing.test(before) || grammar.earlier.test(before.replace(grammar.aboutThisVisit, ' '));
  return counts ? clause : clause.slice(before.length);
}

/** The claims in one clause: none where it is about something else, another day or someone else's view. */
function claimsOf(part: string, words: VerdictWords): Claim[] {
  const { claim, leftOut } = words;
  const repeated = claim.test(part) ? part : part.replace(elliptic, (_, before, after) => `${before} ${leftOut}${after}`);
  const clause = withoutLeading(repeated, words);
  const now = clause.replace(grammar.aboutThisVisit, ' ');
  if (grammar.notOfThisVisit.test(now) || grammar.earlier.test(now)) return [];
  if (claim.test(clause)) return [claimOf(clause, words)];
  // The clause excludes some areas, or denies something of numbered ones, in words that are not known.
  const scope = scopeOf(clause, words);
  return excepts.test(clause) || (scope.kind === 'numbered' && negationsIn(clause) > 0) ? [{ scope }] : [];
}

/** In characters; a longer sentence cannot be read with certainty. */
const maxSentenceLength = 1500;

/** The claims that a text makes about this visit. */
export function claimsIn(text: string, words: VerdictWords): Claim[] {
  return sentencesOf(text).flatMap((sentence): Claim[] => {
    if (sentence.length > maxSentenceLength) return [{ scope: { kind: 'unclear' } }];
    const whole = folded(sentence, words).replace(grammar.ownVoice, '').replace(grammar.ownVoice, '');
    return whole
      .split(grammar.clauses)
      .filter(Boolean)
      .flatMap((clause) => claimsOf(clause, words));
  });
}
