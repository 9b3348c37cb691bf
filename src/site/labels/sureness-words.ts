import type { Sureness } from '../views/persistence-view.ts';

/** How sure a link between two inspections is, as it stands beside the link. */
export const surenessWords: Record<Sureness, string> = {
  named: 'Sure: the source names this recommendation',
  read: 'Our reading: the source does not name this recommendation',
  'main-theme': 'Likely: the same most central theme, found by program',
  theme: 'Possible: one theme in common, found by program',
};
