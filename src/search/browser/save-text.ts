import type { ResultsFile } from '../export/results-file.ts';
import { makeElement } from './make-element.ts';

/** Hands a file that was made on the page to the reader's browser to save. */
export function saveText({ name, type, text }: ResultsFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = makeElement('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
