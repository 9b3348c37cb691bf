/** The kinds of places, in the order in which equals are shown. */
export const suggestionKinds = ['area', 'theme', 'term', 'response', 'follow-up'] as const;

/** A place on the site that a search box offers to jump to. */
export interface Suggestion {
  kind: (typeof suggestionKinds)[number];
  label: string;
  /** What it is, in a few words, the kind first: "Theme, 23 findings". */
  note: string;
  /** Address from `urls`, without the base path. */
  path: string;
  /** What people may call it; first the label, as it stands within a sentence. A short form counts only as a whole. */
  names: string[];
}
