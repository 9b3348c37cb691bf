import type { Fetch } from './fetch-documents.ts';

/** What fetching came to, in a line. */
export function fetchSummary(done: readonly Fetch[]): string {
  const count = (state: Fetch['state']) => `${done.filter((one) => one.state === state).length} ${state}`;
  return [count('new'), count('changed'), count('unchanged'), count('failed')].join(', ');
}

/** A document that was not had, as a sentence: which, why, and what to do. */
export const failureText = ({ id, url, told }: Fetch): string => (told ? `${id} (${url}): ${told.reason}; ${told.todo}` : '');
