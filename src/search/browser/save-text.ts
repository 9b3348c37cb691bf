import type { ResultsFile } from '../export/results-file.ts';
import { makeElement } from './make-element.ts';

/** Hands a file that was made on the page to the browser to save. */
export function saveText({ name, type, text }: ResultsFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  makeElement('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
