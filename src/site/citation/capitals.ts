/** Words that keep their small letter within a title, as OSCOLA (3.1.2) means them and as the CSL specification lists them. */
const minor = new Set([
  ...['a', 'an', 'the', 'and', 'but', 'or', 'nor', 'so', 'yet', 'as', 'at', 'by', 'down', 'for', 'from', 'in', 'into', 'of', 'on'],
  ...['onto', 'over', 'to', 'up', 'via', 'with'],
]);

/**
 * A title with a capital for the first letter of every major word, as OSCOLA asks: "Area SEND Inspection of Stoke-on-Trent". Only
 * words that begin with a small letter change, and no word after a hyphen does.
 */
export function inCapitals(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, index) => {
      const isMinor = minor.has(word) && index > 0 && index < words.length - 1 && !words[index - 1]?.endsWith(':');
      return isMinor ? word : word.replace(/^[‘“"']?\p{Ll}/u, (first) => first.toUpperCase());
    })
    .join(' ');
}
