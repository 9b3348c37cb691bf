import type { Random } from './random.ts';

const onsets = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'pl', 'tr'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
/** 400 words that mean nothing, so that two statements share what chance gives them. */
const words = Array.from({ length: 400 }, (_, index) => {
  const syllable = (at: number) => `${onsets[at % onsets.length]}${vowels[(at * 5 + 3) % vowels.length]}`;
  return `${syllable(index)}${syllable(Math.floor(index / 7) + 11)}${index % 3 === 0 ? 'n' : ''}`;
});

const sentence = (random: Random): string => {
  const own = Array.from({ length: 7 + random.below(12) }, () => random.pick(words));
  return `${own.join(' ')}.`;
};

/** A statement of one to three sentences. */
export const statement = (random: Random): string => Array.from({ length: 1 + random.below(3) }, () => sentence(random)).join(' ');

/** The same with some of its words changed, at least one. @param share at most how many of its words, 0 to 1 */
export function corrected(random: Random, text: string, share: number): string {
  const own = text.trim().split(/\s+/);
  const times = Math.max(1, Math.floor(own.length * share * random.next()));
  for (let time = 0; time < times; time += 1) {
    const at = random.below(own.length);
    const ending = /[.]$/.test(own[at] ?? '') ? '.' : '';
    own[at] = `${random.pick(words)}x${ending}`;
  }
  return own.join(' ');
}

/** The same as another program would read it: other white space, dashes and quotes. */
export const readAgain = (text: string): string => `${text.replaceAll(' ', '  ')}\n`;
