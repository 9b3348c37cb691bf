import { groupOf } from '../../domain/must-have.ts';
import { wordsOf } from '../../domain/text/words-of.ts';

/** What a flag of a Hunspell dictionary makes of a word. */
interface Affix {
  /** Whether it stands before the word, or after it. */
  before: boolean;
  /** Letters that are taken away for it. */
  strip: string;
  add: string;
  /** Words that take it. */
  fits: RegExp;
  /** Whether a word may have one before and one after it. */
  crosses: boolean;
}

const rule = /^(PFX|SFX) +(\S) +(\S+) +(\S+) +(\S+)/;
const header = /^(PFX|SFX) +(\S) +([YN]) +\d+ *$/;
/** An entry with this flag stands only within compounds. */
const onlyInCompounds = /^ONLYINCOMPOUND +(\S)/m;

/**
 * All words of a Hunspell dictionary with one-letter flags, in all their forms, folded; what holds a figure is left out.
 * @param aff the rules, `.aff`
 * @param dic the words, `.dic`
 */
export function dictionaryWords({ aff, dic }: { aff: string; dic: string }): Set<string> {
  const affixes = readAffixes(aff);
  const compound = onlyInCompounds.exec(aff)?.[1];
  const words = new Set<string>();
  for (const line of dic.split('\n').slice(1)) {
    const [entry = '', flags = ''] = line.trim().split('/');
    if (compound && flags.includes(compound)) continue;
    const all = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
    for (const form of formsOf(entry, all)) addFolded(form, words);
  }
  return words;
}

function readAffixes(aff: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  const crossing = new Set<string>();
  for (const line of aff.split('\n')) {
    const [, , named, cross] = header.exec(line) ?? [];
    if (named && cross === 'Y') crossing.add(named);
    const found = named ? null : rule.exec(line);
    if (!found) continue;
    const before = groupOf(found, 1) === 'PFX';
    const [flag, strip, add, ending] = [groupOf(found, 2), groupOf(found, 3), groupOf(found, 4), groupOf(found, 5)];
    // Folded, a possessive is the word itself.
    if (strip === '0' && add === "'s") continue;
    const fits = new RegExp(before ? `^${ending}` : `${ending}$`);
    const affix = { before, strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, fits, crosses: crossing.has(flag) };
    affixes.set(flag, [...(affixes.get(flag) ?? []), affix]);
  }
  return affixes;
}

function formsOf(word: string, affixes: readonly Affix[]): string[] {
  const after = (start: string, of: readonly Affix[]) =>
    of
      .filter(({ before, strip, fits }) => !before && start.endsWith(strip) && fits.test(start))
      .map(({ strip, add }) => start.slice(0, start.length - strip.length) + add);
  const crossing = affixes.filter(({ crosses }) => crosses);
  const begun = affixes.filter(({ before, fits }) => before && fits.test(word));
  return [
    word,
    ...after(word, affixes),
    ...begun.flatMap(({ add, crosses }) => [add + word, ...(crosses ? after(add + word, crossing) : [])]),
  ];
}

function addFolded(form: string, words: Set<string>): void {
  if (/^[a-z]+$/.test(form)) words.add(form);
  else for (const { word } of wordsOf(form)) if (!/\d/.test(word)) words.add(word);
}
