import { type Claim, claimsIn } from './claims-in.ts';
import type { VerdictWords } from './verdict-words.ts';

/** What inspectors judged on a monitoring visit. */
export interface Verdict {
  /** Absent where it is uncertain. */
  judgement?: 'effective' | 'partly-effective' | 'not-effective';
  /** By number of the recommendation; only those that the text covers. */
  areas: Map<number, 'effective' | 'not-effective'>;
}

const unread: Verdict = { areas: new Map() };

/** Which of the monitored areas a claim covers. */
function covered({ scope }: Claim, numbers: readonly number[]): number[] {
  if (scope.kind === 'numbered') return scope.numbers;
  if (scope.kind !== 'all') return [];
  return numbers.filter((number) => !scope.except?.includes(number));
}

/**
 * Reads the verdict from the sentences that give it. Where only some areas are effective it is partly effective, and names them
 * only where the text does; an ambiguous verdict is left unread.
 * @param text the text of the outcome
 * @param numbers the numbers of the recommendations that were monitored
 * @param words how the framework's reports word a verdict
 */
export function readVerdict(text: string, numbers: readonly number[], words: VerdictWords): Verdict {
  const claims = claimsIn(text, words);
  if (claims.length === 0 || claims.some(({ effective }) => effective === undefined)) return unread;
  const miscounted = claims.some(({ scope }) => scope.kind === 'all' && scope.of !== undefined && scope.of !== numbers.length);
  if (miscounted) return unread;
  const areas: Verdict['areas'] = new Map();
  for (const claim of claims) {
    const judged = claim.effective ? 'effective' : 'not-effective';
    const opposite = claim.effective ? 'not-effective' : 'effective';
    const own = covered(claim, numbers);
    if (own.some((number) => areas.get(number) === opposite)) return unread;
    for (const number of own) areas.set(number, judged);
    // "All except 3" says the opposite about 3.
    if (claim.scope.kind === 'all') for (const number of claim.scope.except ?? []) areas.set(number, opposite);
  }
  const judgement = judgementOf(claims, areas, numbers);
  return judgement === 'contradictory' ? unread : { ...(judgement ? { judgement } : {}), areas };
}

function judgementOf(
  claims: readonly Claim[],
  areas: Verdict['areas'],
  numbers: readonly number[],
): Verdict['judgement'] | 'contradictory' {
  const given = new Set(areas.values());
  const everyArea = numbers.length > 0 && numbers.every((number) => areas.has(number));
  if (given.size === 2) return 'partly-effective';
  if (everyArea && given.size === 1) return [...given][0];
  const whole = claims.filter(({ scope }) => scope.kind === 'unstated' || (scope.kind === 'all' && !scope.except));
  const said = new Set(whole.map(({ effective }) => effective));
  if (said.size === 2) return 'contradictory';
  const shares = claims.flatMap(({ scope, effective }) => (scope.kind === 'counted' ? [{ ...scope, effective }] : []));
  const [share] = shares;
  if (share) {
    if (share.of !== undefined && share.count > share.of) return 'contradictory';
    if (share.count === share.of) return share.effective ? 'effective' : 'not-effective';
    return share.effective || claims.some(({ effective }) => effective) ? 'partly-effective' : undefined;
  }
  if (given.has('effective') && said.has(false)) return 'partly-effective';
  if (given.has('not-effective') && said.has(true)) return 'partly-effective';
  if (whole.length > 0) return said.has(true) ? 'effective' : 'not-effective';
  return given.has('effective') ? 'partly-effective' : undefined;
}
