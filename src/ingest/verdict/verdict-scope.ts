import { groupOf, mustHave } from '../../domain/must-have.ts';
import { readNumber } from '../read-number.ts';
import type { VerdictWords } from './verdict-words.ts';

/** Which of the monitored areas a claim is about. */
export type Scope =
  /** `of`: how many areas the text says there are. */
  | { kind: 'all'; of?: number; except?: number[] }
  | { kind: 'none' }
  | { kind: 'numbered'; numbers: number[] }
  | { kind: 'counted'; count: number; of?: number }
  | { kind: 'unstated' }
  | { kind: 'unclear' };

const number = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)`;
const bare = (list: string) =>
  new RegExp(
    String.raw`\b(?:on|in|for|against|with|regarding|about|to|except|than|from) (?:(?:the )?(?:others?|numbers?) )?(${list})(?=$|[.,;)]| and not\b)`,
    'g',
  );
const exception = /\b(?:except|excluding|apart from|other than|with the exception of|bar|save)(?: for| in| on)?\b(.*)$/;
const counted = new RegExp(String.raw`\b(?:(?:only|just) )?(${number}) (?:of|out of|in) (?:the |its |these )?(${number})\b`);
const unclear = /\b(?:remaining|others?|rest|first|second|third|fourth|fifth|last|final|several|few|many|majority|half|certain)\b/;

/** Patterns for how a clause says which areas it is about, in the words of one framework. */
export function scopePatterns({ item, items, one }: Pick<VerdictWords, 'item' | 'items' | 'one'>) {
  const list = `${number}(?:(?:,| and|, and| or| to) (?:(?:${item}) )?${number})*`;
  return {
    named: new RegExp(String.raw`\b(?:${item})(?: numbers?)? (${list})\b(?! (?:of|out of)\b| (?:${item}))`, 'g'),
    bare: bare(list),
    countedAlone: new RegExp(String.raw`\b(?:only |just )?(${number}) of (?:the |its |these )(?:${item})\b`),
    all: new RegExp(
      String.raw`\b(?:all|each|every|both|any)(?: one)?(?: of)?(?: (?:the|these|its|those|their|them))?(?: ${number})?(?: (?:${item})\b|$|[ .,])|\b(?:the|these|its|those) (?:${number} )?(?:${items})\b`,
    ),
    none: new RegExp(String.raw`\bnone(?: of)?\b|\b(?:in )?no (?:${item})\b|\bneither (?:of|(?:${item}))\b`),
    onlyOne: new RegExp(String.raw`\bthe ${one}\b(?! \d)`),
    stated: new RegExp(String.raw`\b(?:all|each of|the|these|its)(?: of)?(?: the| these| its)? (${number}) (?:${item})\b`),
    before: new RegExp(`^ (?:the )?(?:(?:${item}) )?`),
  };
}
export type ScopePatterns = ReturnType<typeof scopePatterns>;

/** A number that {@link number} matched. */
const numberIn = (text: string): number => mustHave(readNumber(text), `number "${text}" among those that are known`);

/** "1, 2 and 4", "1 to 4". */
function numbersIn(text: string): number[] {
  const range = new RegExp(`\\b(${number}) to (${number})\\b`).exec(text);
  if (range) {
    const [first, last] = [numberIn(groupOf(range, 1)), numberIn(groupOf(range, 2))];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  }
  return (text.match(new RegExp(`\\b${number}\\b`, 'g')) ?? []).map(numberIn);
}

/** The numbers of areas that a text names, such as "areas for priority action 1, 2 and 4" or "on 3 and 5". */
function numbersNamed(text: string, { named, bare }: Pick<ScopePatterns, 'named' | 'bare'>): number[] {
  const found = [...text.matchAll(named), ...text.matchAll(bare)].flatMap((match) => numbersIn(groupOf(match, 1)));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Reads which areas a clause is about: `unstated` where it does not say, `unclear` where it cannot be read with certainty. */
export function scopeOf(clause: string, { one, patterns }: VerdictWords): Scope {
  const { countedAlone, all, none, onlyOne, stated, before } = patterns;
  const except = exception.exec(clause);
  if (except) {
    const numbers = numbersNamed(`${one} ${groupOf(except, 1).replace(before, '')}`, patterns);
    return all.test(clause.slice(0, except.index)) && numbers.length > 0 ? { kind: 'all', except: numbers } : { kind: 'unclear' };
  }
  const share = counted.exec(clause);
  const numbers = numbersNamed(clause, patterns);
  if (share) {
    const count = numberIn(groupOf(share, 1));
    if (numbers.length > 0 && numbers.length === count) return { kind: 'numbered', numbers };
    return { kind: 'counted', count, of: numberIn(groupOf(share, 2)) };
  }
  if (none.test(clause)) return { kind: 'none' };
  if (numbers.length > 0) return { kind: 'numbered', numbers };
  const some = countedAlone.exec(clause);
  if (some) return { kind: 'counted', count: numberIn(groupOf(some, 1)) };
  if (unclear.test(clause)) return { kind: 'unclear' };
  const said = stated.exec(clause);
  const of = /\bboth\b/.test(clause) ? 2 : onlyOne.test(clause) ? 1 : said && numberIn(groupOf(said, 1));
  return all.test(clause) || onlyOne.test(clause) ? { kind: 'all', ...(of ? { of } : {}) } : { kind: 'unstated' };
}
