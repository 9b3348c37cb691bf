/** One thing that reports, plans and families call by different names; a search for one name finds all. */
export interface GlossaryEntry {
  /** Lasting, as it stands in the address of the term's page: `ehc-plan`. */
  id: string;
  /** The name shown to readers, as it stands within a sentence; counts as one of the terms. */
  label: string;
  /**
   * The other names. Plurals, hyphens and possessives need no entry of their own. A name of five letters or fewer that holds a
   * capital counts in a text only with these capitals, so that AP is not found in "ap" or SALT in "salt".
   */
  terms: readonly string[];
  /** Those of the names that readers type for it, while in a text they mean something else. */
  askedOnly?: readonly string[];
  /** What it is, in one plain sentence of our own. */
  meaning: string;
  /** Ids of neighbouring entries: offered, never searched for unasked. */
  related?: readonly string[];
  /** Names that also mean something else: the name, and the other meaning, as it stands within a sentence. */
  otherwise?: Readonly<Record<string, string>>;
}
