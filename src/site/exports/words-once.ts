/** Words that earned a tag, each once, as it stands first; capitals make no difference. */
export function wordsOnce(evidence: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const words of evidence) {
    const key = words.toLowerCase();
    if (!first.has(key)) first.set(key, words);
  }
  return [...first.values()];
}
