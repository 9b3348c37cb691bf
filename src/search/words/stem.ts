/** Endings in the order in which they are tried: ending, what takes its place, letters that must stand before it. */
const inflections: readonly [ending: string, instead: string, before: number][] = [
  ['ies', 'y', 2],
  ['sses', 'ss', 1],
  ['shes', 'sh', 2],
  ['ches', 'ch', 2],
  ['xes', 'x', 2],
  ['ss', 'ss', 1],
  ['us', 'us', 1],
  ['is', 'is', 1],
  ['s', '', 3],
];
const participles: readonly [ending: string, before: number][] = [
  ['ing', 3],
  ['ied', 2],
  ['eed', 9],
  ['ed', 3],
];
const derivations: readonly [ending: string, instead: string, before: number][] = [
  ['iness', 'y', 3],
  ['ness', '', 4],
  ['ational', '', 4],
  ['ations', '', 4],
  ['ation', '', 4],
  ['istic', 'ism', 3],
  ['ically', 'ic', 3],
  ['ement', '', 4],
  ['ment', '', 4],
  ['ate', '', 5],
  ['ly', '', 4],
  ['ity', '', 4],
  ['ive', '', 5],
  ['ist', 'y', 5],
  ['or', '', 6],
  ['er', '', 6],
  ['ion', '', 5],
  ['e', '', 3],
];

/**
 * Brings the forms of a word together: "assessments" and "assessed", "delays" and "delayed", "therapist" and "therapy".
 * Light on purpose: words of four letters and less lose nothing but a plural s.
 * @param word folded, as `wordsOf` gives it
 */
export function stem(word: string): string {
  const singular = word.length < 4 ? word : replaceEnding(word, inflections);
  return shorten(shorten(withoutParticiple(singular)));
}

function withoutParticiple(word: string): string {
  const [ending, before] = participles.find(([ending]) => word.endsWith(ending)) ?? ['', 0];
  const rest = word.slice(0, word.length - ending.length);
  if (word.length < 5 || ending === '' || rest.length < before || !/[aeiouy]/.test(rest)) return word;
  if (ending === 'ied') return `${rest}y`;
  if (/([bdfgmnprt])\1$/.test(rest)) return rest.slice(0, -1);
  return /(?:at|iz|bl|^[^aeiou]+[aeiou][^aeiouwxy])$/.test(rest) ? `${rest}e` : rest;
}

function shorten(word: string): string {
  return word.length < 5 ? word : replaceEnding(word, derivations);
}

function replaceEnding(word: string, table: readonly [string, string, number][]): string {
  for (const [ending, instead, before] of table) {
    if (word.endsWith(ending)) return word.length - ending.length >= before ? word.slice(0, -ending.length) + instead : word;
  }
  return word;
}
