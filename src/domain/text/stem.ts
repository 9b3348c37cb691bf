import snowball from 'wink-porter2-stemmer';
import { apartForms, joinedForms } from './word-families.ts';

const families = new Map<string, string>([...formsOf(joinedForms, (first) => snowball(first)), ...formsOf(apartForms, (first) => first)]);
/** Letters of the longest word that has forms; the stemmer takes ever longer over longer ones. */
const longest = 60;
const known = new Map<string, string>();

function formsOf(table: readonly string[], stemOf: (first: string) => string): [form: string, stem: string][] {
  return table.flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form): [string, string] => [form, stemOf(forms[0] ?? form)]);
  });
}

/**
 * Brings the forms of a word together, "assessments" and "assessed", "delays" and "delayed", by the Snowball stemmer for English,
 * with tables of what its rules miss and of what they wrongly join. American endings count as British ones.
 * @param word folded, as `wordsOf` gives it
 */
export function stem(word: string): string {
  if (word.length > longest) return word;
  let found = known.get(word);
  if (found === undefined) {
    found = families.get(word) ?? snowball(word.replace(/iz(?=(?:es?|ed|ing|ers?|ations?)$)/, 'is'));
    known.set(word, found);
  }
  return found;
}
