import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toNlcst } from 'hast-util-to-nlcst';
import type { Root } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import rehypeParse from 'rehype-parse';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { stem } from '../../domain/text/stem.ts';
import { notOurs } from './not-ours.ts';

/** Reading age that our sentences are held to, in years. */
export const readingAge = 14;
/** Shorter sentences are not measured: one long word decides their score. */
const fewestWords = 8;
/** Text without a closing mark and with at most as many words is a label, such as a name in a list. */
const longestLabel = 14;
/**
 * What a word that is not hard is measured as, each at most once in a sentence: the measures by lists of familiar words take the
 * second use of a word for an unfamiliar one.
 */
const easyWords = 'ball bird boat cake coat duck fish frog game hill king milk nest rain ring road ship shoe snow star'.split(' ');

/** Within a sentence, what is not ours is kept as one thing without words; anything larger is left out. */
const phrases = new Set('a q cite mark del ins span strong em time'.split(' '));

const parser = unified().use(rehypeParse).freeze();
const measure = unified().use(retextReadability, { age: readingAge, minWords: fewestWords }).freeze();

/**
 * Sentences of ours on a page that are hard to read.
 * @param subject stems of words that are not counted as hard
 * @returns every sentence above `readingAge`, in the order of the page
 */
export function hardSentences(html: string, subject: ReadonlySet<string>): string[] {
  const file = new VFile(html);
  const page = parser.parse(file);
  for (const element of selectAll(notOurs.join(', '), page)) leaveOut(element);
  const text = toNlcst(page, file, ParseEnglish);
  const said = easeSubject(text, subject);
  measure.runSync(text, file);
  return file.messages.map(({ ancestors }) => said.get(ancestors?.at(-1)) ?? '').filter((sentence) => sentence && !isLabel(sentence));
}

function leaveOut(element: Element): void {
  if (phrases.has(element.tagName)) element.tagName = 'code';
  else element.properties['dataNlcst'] = 'ignore';
}

/** Has words of the subject, and words that the sentence has had already, measured as easy ones. @returns what each sentence says */
function easeSubject(text: Root, subject: ReadonlySet<string>): Map<unknown, string> {
  const said = new Map<unknown, string>();
  visit(text, 'SentenceNode', (sentence) => {
    said.set(sentence, textOf(sentence).replaceAll(/\s+/g, ' ').trim());
    const had = new Set<string>();
    let eased = 0;
    visit(sentence, 'WordNode', (word) => {
      const name = textOf(word).toLowerCase();
      const isEasy = had.has(name) || name.split(/[-’']/).some((part) => subject.has(stem(part)));
      had.add(name);
      if (isEasy) word.children = [{ type: 'TextNode', value: easyWords[eased++ % easyWords.length] ?? '' }];
    });
  });
  return said;
}

const isLabel = (said: string): boolean => !/[.!?…:;][”’)]?$/.test(said) && said.split(' ').length <= longestLabel;
