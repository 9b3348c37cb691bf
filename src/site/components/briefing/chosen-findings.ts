import { readFindingList, writeFindingList } from '../../../domain/findings-in-address.ts';
import { remembered } from '../frame/remembered.ts';

/** Ids of the findings that the reader has ticked, in the order of ticking, carried from page to page by the browser. */
const key = 'briefing';
const kept = remembered(key);
const changes = new EventTarget();
let chosen = read() ?? [];

export const chosenFindings = (): readonly string[] => chosen;

export function chooseFindings(ids: readonly string[]): void {
  chosen = [...ids];
  kept.set(writeFindingList(chosen));
  changes.dispatchEvent(new Event('change'));
}

/** Calls back after every change, here or in another tab. */
export function onChosen(listener: () => void, signal?: AbortSignal): void {
  changes.addEventListener('change', listener, { signal });
}

function read(): string[] | undefined {
  const text = kept.get();
  return text === undefined ? undefined : readFindingList(text).ids;
}

function readAgain(): void {
  chosen = read() ?? chosen;
  changes.dispatchEvent(new Event('change'));
}

addEventListener('storage', (event) => event.key === key && readAgain());
// A page that the browser had put aside may have missed a change.
addEventListener('pageshow', ({ persisted }) => persisted && readAgain());
