/** A name of the glossary in a text: words `from` up to, not including, `to`, as `wordsOf` counts them. */
export interface NamePlace {
  /** Id of the glossary's entry; the same for every name of one thing. */
  id: string;
  from: number;
  to: number;
}

/**
 * Finds the names of the glossary in a text.
 * @param typed true for what a reader types, where "ehcp" means EHCP
 */
export type NamesIn = (text: string, typed: boolean) => readonly NamePlace[];
