import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { wordsOf } from '../../src/domain/text/words-of.ts';
import { isEnglish } from '../../src/search/english/british-words.ts';
import { speller } from '../../src/search/index/spelling.ts';
import { type Random, randomFrom } from '../histories/random.ts';

/** Words of the findings that the project holds, with how many findings hold each. */
function vocabulary(): Map<string, number> {
  const counts = new Map<string, number>();
  const folder = join(projectContent, 'findings');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))) {
    const body = readFileSync(join(folder, name), 'utf8').split('\n---\n').slice(1).join('');
    for (const word of new Set(wordsOf(body).map(({ word }) => word))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A word with a letter left out, put in, changed, or swapped with its neighbour; never the first. */
function slip(word: string, { below, pick }: Random): string {
  const at = 1 + below(word.length - 2);
  const letter = letters.charAt(below(26));
  const rest = word.slice(at + 1);
  const made = [word.slice(0, at) + rest, word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + letter + rest];
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return pick([...made, swapped]);
}

test('a slip is put right: the word that was meant comes first', (t) => {
  const words = vocabulary();
  const spell = speller(words);
  const long = [...words.keys()].filter((word) => /^[a-z]{6,}$/.test(word)).sort();
  const share = (slips: number, seed: number) => {
    const random = randomFrom(seed);
    let right = 0;
    let all = 0;
    let taken = 0;
    while (all < 300) {
      const meant = random.pick(long);
      let typed = meant;
      for (let made = 0; made < slips; made += 1) typed = slip(typed, random);
      if (words.has(typed)) continue;
      all += 1;
      if (isEnglish(typed)) taken += 1;
      else if (spell(typed) === meant) right += 1;
    }
    return { right: right / all, taken: taken / all };
  };
  const one = share(1, 1);
  const two = share(2, 2);
  const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
  t.diagnostic(`right first: ${percent(one.right)} of 300 words with one slip, ${percent(two.right)} with two`);
  t.diagnostic(`slips that are an English word, and stay as typed: ${percent(one.taken)} and ${percent(two.taken)}`);
  assert.ok(one.right >= 0.95, `one slip: ${one.right}`);
  assert.ok(two.right >= 0.85, `two slips: ${two.right}`);
});

test('short words, figures and what is near nothing are left as typed', () => {
  const spell = speller(
    new Map([
      ['gap', 5],
      ['therapy', 3],
      ['18', 2],
    ]),
  );
  for (const word of ['pap', 'gaps', '19', 'th3rapy', 'zzzzzz']) assert.equal(spell(word), undefined, word);
  assert.equal(spell('theropy'), 'therapy');
});
