/** Words that stand in a text, each once. */
export interface CountedWords {
  /** As they stand first. */
  words: string;
  times: number;
}

/** Words that earned a theme, each once and in order, with how often they stand there; capitals make no difference. */
export function countedWords(evidence: readonly string[]): CountedWords[] {
  const counted = new Map<string, CountedWords>();
  for (const words of evidence) {
    const known = counted.get(words.toLowerCase());
    if (known) known.times += 1;
    else counted.set(words.toLowerCase(), { words, times: 1 });
  }
  return [...counted.values()];
}
