import { knownWords } from './known-words.ts';
import { type Scope, scopeOf } from './verdict-scope.ts';
import { verdictWords as words } from './verdict-words.ts';

/** One claim about effective action; without `effective` it is there and cannot be read for sure. */
export interface Claim {
  effective?: boolean;
  scope: Scope;
}

/** A body's name, such as "Northmere Council" or "NHS Fells, Dales and Coast Integrated Care Board". */
const body = /(?:\p{Lu}[\p{L}’'-]*,? (?:and |of |on )?)+(?:Councils?|Boards?|Partnerships?|Trusts?|ICBs?)\b(?: \(ICB\))?/gu;

const folded = (text: string) =>
  text
    .replace(body, 'the partnership')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\ball but (?=(?:the )?(?:area|priority|one|two|\d))/g, 'all except ')
    .replace(/\btoo little\b/g, 'insufficient')
    .replace(/\s+/g, ' ')
    .trim();

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])(?<!\b(?:no|st|dr)\.)\s+(?=["“']?\p{Lu})/iu);

const isKnown = (word: string) => knownWords.has(word) || /^(?:\d{1,2}|20\d\d)$/.test(word);
const unknownIn = (text: string) => (text.match(/[\p{L}\d]+(?:'\p{L}*)?/gu) ?? []).some((word) => !isKnown(word));
const negationsIn = (text: string) => text.match(words.negators)?.length ?? 0;

/** "not all", "not on every": whether none or some is meant cannot be told. */
const notAll = /(?:\bnot\b|n't\b).*\b(?:all|each|every|both)\b/;

/** A clause that speaks of effective action, read word by word; one unknown word leaves it unread. */
function claimOf(clause: string): Claim {
  const plain = clause.replace(words.idioms, ' ');
  const core = words.core.exec(plain);
  const end = (core?.index ?? 0) + (core?.[0].length ?? 0);
  const tail = words.consequence.exec(plain.slice(end));
  const claim = tail ? plain.slice(0, end + tail.index) : plain;
  const scope = scopeOf(claim);
  const negations = negationsIn(claim);
  const clear = negations < 2 && scope.kind !== 'unclear' && !unknownIn(claim) && !words.hedges.test(claim) && !notAll.test(claim);
  if (!clear) return { scope };
  return scope.kind === 'none' ? { effective: false, scope: { kind: 'all' } } : { effective: negations === 0, scope };
}

/** "But not on 3 and 5" and "it has not on area 3" leave out the words that they repeat. */
const elliptic =
  /^((?:(?:it|they|leaders|the partnership) (?:has|have) )?(?:not|n't)\b)(?! all\b)(?=.*\b(?:\d|one|two|three|four|five)\b)(?: done so)?(.*)$/;

/** What stands before the claim in a clause of its own, such as "it had been slow to start, ". */
const leading =
  /^(?!.*\b(?:if|unless|whether|until|when|according|believe\w*|think\w*|says?|said|told|claim\w*|view|opinion)\b.*,)[^,]*, (?=(?:it|they|the|leaders|partners|effective|all|each|every|both|none|no)\b)/;
const excepts = /\bexcept|\bexclud|\bapart from\b|\bother than\b/;
const narrowing = /\b(?:areas?|priority|except\w*|apart|\d)\b/;

function withoutLeading(clause: string): string {
  const before = leading.exec(clause)?.[0] ?? '';
  const counts = words.core.test(before) || narrowing.test(before) || words.earlier.test(before.replace(words.aboutThisVisit, ' '));
  return counts ? clause : clause.slice(before.length);
}

/** Claims of one clause: none where it speaks of something else, of another day or of what others think. */
function claimsOf(part: string): Claim[] {
  const repeated = words.core.test(part) ? part : part.replace(elliptic, '$1 taken effective action$2');
  const clause = withoutLeading(repeated);
  const now = clause.replace(words.aboutThisVisit, ' ');
  if (words.notOfThisVisit.test(now) || words.earlier.test(now)) return [];
  if (words.core.test(clause)) return [claimOf(clause)];
  // Areas are excepted, or something is denied of them by their numbers, in words that are not known.
  const scope = scopeOf(clause);
  return excepts.test(clause) || (scope.kind === 'numbered' && negationsIn(clause) > 0) ? [{ scope }] : [];
}

/** Letters of a sentence that is read; a longer one cannot be read for sure. */
const longestSentence = 1500;

/** What the sentences of a text claim of this visit. */
export function claimsIn(text: string): Claim[] {
  return sentencesOf(text).flatMap((sentence): Claim[] => {
    if (sentence.length > longestSentence) return /effective|action/i.test(sentence) ? [{ scope: { kind: 'unclear' } }] : [];
    const whole = folded(sentence).replace(words.ownVoice, '').replace(words.ownVoice, '');
    return whole.split(words.clauses).filter(Boolean).flatMap(claimsOf);
  });
}
