import { stem } from '../domain/text/stem.ts';
import { wordsOf } from '../domain/text/words-of.ts';
import { linkConcepts } from './link-concepts.ts';

/** Words that say nothing of what a text is about: of grammar, and of every plan. */
const common = new Set(
  `a about across act action actions after all also an and any are area areas as at be been before better by can carry child children continue could day deal do does each effective effectively ensure every for from further get give go going good has have health care education local help how identified if improve improved improvement improvements improving in include including increase into is it its leaders lead make makes making may more most need needs new no not of on one only or other our out over partner partners partnership people place plan plans provision put review right see send service services set should so some such support sure take than that the their them then there these they this those through to together under up us use used using very want was way we well what when where which who will with work working would year years young`.split(
    /\s+/,
  ),
);

/** What a text speaks of: meanings that have many names, and stems of its other words; each with a word as it stands there. */
export function linkTerms(text: string): Map<string, string> {
  const folded = text
    .toLowerCase()
    .replace(/[’‘']s\b/g, ' s')
    .replace(/[’‘'–—-]/g, ' ')
    .replace(/\s+/g, ' ');
  const terms = new Map<string, string>();
  for (const [name, pattern] of linkConcepts) if (folded.search(pattern) >= 0) terms.set(`= ${name}`, name);
  for (const { word } of wordsOf(text)) {
    if (word.length > 2 && !/\d/.test(word) && !common.has(word)) terms.set(stem(word), word);
  }
  return terms;
}
