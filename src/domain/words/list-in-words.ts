/** Items as a sentence has them: "one", "one and two", "one, two and three"; nothing for none. */
export function listInWords(items: readonly string[], before: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${before} ${items.at(-1)}`;
}
