/** What is announced when places are offered. */
export function countWords(places: number): string {
  return places === 1 ? '1 place to jump to; the Down key leads to it.' : `${places} places to jump to; the Down key leads to them.`;
}
