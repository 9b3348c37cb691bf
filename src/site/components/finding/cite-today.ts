import { dateInWords } from '../../../domain/dates/date-in-words.ts';
import { makeElement } from '../../../search/browser/make-element.ts';

/** The reader's own day, as an ISO day. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A checkbox that offers to give today as the day on which the report was read; hidden until a format names that day. */
export function citeToday(): HTMLElement {
  const words = ` I read the report today: use ${dateInWords(today())} as the access date`;
  const label = makeElement('label', {}, makeElement('input', { type: 'checkbox' }), words);
  return makeElement('p', { class: 'cite-today small', hidden: '' }, label);
}
