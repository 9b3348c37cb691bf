import type { Teller } from '../status/told-by.ts';

/** How a label says that nobody read the thing itself, only what others wrote of it. */
export const tellerWords: Record<Teller, string> = {
  families: 'as reported by a parent carer forum',
  press: 'as reported in the press',
};
