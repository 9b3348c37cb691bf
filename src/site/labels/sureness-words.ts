/**
 * How sure a link between two inspections is, in the words shown beside it; surest first. A theme in common links findings of two
 * reports; the other two link what a response or follow-up says.
 */
export const surenessWords = {
  named: 'Sure: the source names this recommendation',
  read: 'Our reading: the source does not name this recommendation',
  'main-theme': 'Likely: both have the same main theme, found by a program',
  theme: 'Possible: they share a theme, found by a program',
} as const;

export type Sureness = keyof typeof surenessWords;
