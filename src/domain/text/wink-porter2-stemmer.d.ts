/** The package brings no types of its own. */
declare module 'wink-porter2-stemmer' {
  /** @param word in small letters */
  export default function stem(word: string): string;
}
