import { type Scope, scopeOf } from './verdict-scope.ts';
import { verdictWords as words } from './verdict-words.ts';

/** One claim about effective action; without `effective` it is there and cannot be read for sure. */
export interface Claim {
  effective?: boolean;
  scope: Scope;
  /** The claim says that it holds of nothing else. */
  only: boolean;
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\ball but (?=(?:the )?(?:area|priority|one|two|\d))/g, 'all except ')
    .replace(/\s+/g, ' ')
    .trim();

/** Sentences of a text; the dot of "No." or an initial ends none. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])(?<!\b(?:no|st|dr|mr|ms)\.)\s+(?=["“']?\p{Lu})/iu);

/** "not all", "not every": whether none or some is meant cannot be told. */
const notAll = /\b(?:not|n't)\b(?: (?:yet|in))? (?:all|each|every|both)\b/;

function claimOf(clause: string): Claim | undefined {
  const core = words.core.exec(clause);
  if (!core) return undefined;
  const plain = clause.replace(words.idioms, ' ');
  const at = words.core.exec(plain);
  const end = (at?.index ?? 0) + (at?.[0].length ?? 0);
  const tail = words.consequence.exec(plain.slice(end));
  // "as it has taken reasonable steps to address all" states the scope of the claim.
  const claim = tail ? plain.slice(0, end + tail.index) : plain;
  const scope = scopeOf(claim);
  const only = /\bonly\b|\bjust\b/.test(claim);
  const negated = claim.match(words.negators)?.length ?? 0;
  const certain =
    negated < 2 &&
    !words.hedges.test(claim) &&
    scope.kind !== 'unclear' &&
    !notAll.test(claim) &&
    !(
      negated === 1 &&
      scope.kind === 'all' &&
      !scope.except &&
      !/\bany\b|\beither\b|\bthe (?:\w+ )?(?:areas|priority)|\bthe area for/.test(claim)
    ) &&
    !(negated === 1 && /\ball\b|\bevery\b|\beach\b|\bboth\b/.test(claim) && scope.kind === 'all' && !scope.except);
  if (!certain) return { scope, only };
  if (scope.kind === 'none') return { effective: false, scope: { kind: 'all' }, only };
  return { effective: negated === 0, scope, only };
}

/** Clauses of a sentence that each may claim something; one without a claim stays with the one before it. */
function clausesOf(sentence: string): string[] {
  const parts = sentence.split(words.clauses).filter(Boolean);
  return parts.flatMap((part, index) => {
    if (words.core.test(part) || index === 0) return [part];
    // "but not on 3 and 5" and "it has not on area 3" leave out the words that they repeat.
    const elliptic =
      /^(?:(?:it|they|leaders|the partnership) (?:has|have) )?(?:not|n't)\b(?! all\b)(?=.*\b(?:\d|one|two|three|four|five)\b)/.test(part);
    return elliptic ? [`${part} effective action`.replace(/^((?:.*?)not)(.*) effective action$/, '$1 taken effective action$2')] : [];
  });
}

/** What stands before the claim in a clause of its own, such as "it had been slow to start, ". */
const leading =
  /^(?!.*\b(?:if|unless|whether|until|when|according|believe\w*|think\w*|says?|said|told|claim\w*|view|opinion)\b.*,)[^,]*, (?=(?:it|they|the|leaders|partners|effective|all|each|every|both|none|no)\b)/;

function withoutLeading(clause: string): string {
  const before = leading.exec(clause)?.[0] ?? '';
  return words.core.test(before) || words.earlier.test(before.replace(words.aboutThisVisit, ' ')) ? clause : clause.slice(before.length);
}

/** What the sentences of a text claim of this visit; those that tell of another day or of what others think claim nothing. */
export function claimsIn(text: string): Claim[] {
  return sentencesOf(text).flatMap((sentence) => {
    const whole = folded(sentence).replace(words.ownVoice, '').replace(words.ownVoice, '');
    return clausesOf(whole).flatMap((part) => {
      const clause = withoutLeading(part);
      const now = clause.replace(words.aboutThisVisit, ' ');
      if (words.notOfThisVisit.test(now) || words.earlier.test(now)) return [];
      return claimOf(clause) ?? [];
    });
  });
}
