/**
 * How sure it is that two inspections speak of the same weakness, as it stands beside the link between them; surest first. A theme
 * in common joins findings of two reports; the rest is what a response or follow-up says.
 */
export const surenessWords = {
  named: 'Sure: the source names this recommendation',
  read: 'Our reading: the source does not name this recommendation',
  'main-theme': 'Likely: the same most central theme, found by program',
  theme: 'Possible: one theme in common, found by program',
} as const;

export type Sureness = keyof typeof surenessWords;
