import { href } from '../../../domain/href.ts';
import { urls } from '../../../domain/urls.ts';
import { pinpoint } from '../../../domain/words/pinpoint.ts';
import { upperFirst } from '../../../domain/words/upper-first.ts';
import { wordingWords } from '../../../domain/words/wording-words.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import { inMarks } from '../../citation/in-marks.ts';
import type { BriefingNote, PromisedAction } from '../../views/briefing-note.ts';
import { runsInWords } from './runs-in-words.ts';

/** Where a note is drawn. */
export interface NotePlace {
  /** From 1. */
  number: number;
  /** How many notes there are. */
  of: number;
  /** Numbers of its sources in the list at the end. */
  sources: readonly number[];
}

/** One note of a briefing: the finding, what was promised, who says what, and lines to write on. Its buttons have `data-act`. */
export function noteItem(note: BriefingNote, place: NotePlace): HTMLLIElement {
  const { cited, theme, says, responsible } = note;
  const title = `${cited.label}${theme ? `: ${theme}` : ''}`;
  return makeElement(
    'li',
    { class: isLong(note) ? 'brief-note brief-long' : 'brief-note', 'data-finding': cited.id },
    makeElement(
      'div',
      { class: 'brief-said' },
      makeElement('h2', { tabindex: '-1' }, makeElement('span', { class: 'brief-number' }, `${place.number}.`), ' ', title),
      makeElement('p', { class: 'kicker' }, `${cited.area} · ${says}`),
      ...words(note),
      makeElement('p', { class: 'small' }, ...whereInReport(note)),
    ),
    makeElement(
      'dl',
      { class: 'brief-facts' },
      ...fact('Who must act', responsible),
      ...fact('What was promised', promised(note)),
      ...fact(
        'What the partnership published',
        note.answers.map((answer) => makeElement('p', {}, answer)),
      ),
      ...fact(
        'Status, and who says so',
        note.status.map(({ said, more }) => makeElement('p', {}, makeElement('strong', {}, said), more && ` ${more}`)),
      ),
      ...fact('Permanent link', [makeElement('a', { href: href(urls.finding(cited.id)) }, cited.link)]),
      ...fact(place.sources.length > 1 ? 'Sources' : 'Source', [runsInWords(place.sources)]),
    ),
    makeElement('div', { class: 'brief-lines' }, ...['Question:', 'Notes:'].map((name) => makeElement('p', { class: 'brief-line' }, name))),
    buttons(`${place.number}, ${cited.label}`, place),
  );
}

/** Whether it may be longer than what is left of a printed page so often that it had better go over to the next. */
const isLong = ({ promised, answers, lines }: BriefingNote) => promised.length + answers.length + lines.length > 4;

/** The report's own words in quotation marks; restated ones without, and marked as ours. */
function words({ cited, lines }: BriefingNote): HTMLElement[] {
  const paragraphs = (text: string) => text.split('\n').map((line) => makeElement('p', {}, line));
  if (cited.wording === 'official')
    return [makeElement('blockquote', { class: 'brief-words' }, ...paragraphs(inMarks(lines.join('\n'), 'double')))];
  return [
    makeElement(
      'div',
      { class: 'brief-ours' },
      makeElement('p', { class: 'small' }, makeElement('strong', {}, `${wordingWords.restated.mark}, not a quotation`)),
      ...paragraphs(lines.join('\n')),
    ),
  ];
}

function whereInReport({ cited, pageUrl }: BriefingNote): (Node | string)[] {
  const pages = pinpoint(cited);
  const page = pages ? `${upperFirst(pages)} of the official report` : 'The official report';
  const place = `, ${cited.heading ? `${inMarks(cited.heading)}, ` : ''}${cited.place}${cited.isPrinted ? '' : ' (our numbering)'}`;
  return [pageUrl ? makeElement('a', { href: pageUrl, rel: 'external' }, page) : page, place];
}

function promised({ promised, status }: BriefingNote): (Node | string)[] {
  if (promised.length > 0) return [makeElement('ul', {}, ...promised.map(actionItem))];
  return status.length > 0 ? ['No matching action on record'] : [];
}

function actionItem({ text, lead, due, last, from, inferred }: PromisedAction): HTMLLIElement {
  const facts = [lead && `Lead: ${lead}`, due ? `Due: ${due}` : 'No date given', last && `Last report, ${last}`, `From ${from}`];
  const mark = inferred ? [' ', makeElement('span', { class: 'our-reading' }, 'our reading')] : [];
  return makeElement('li', {}, text, ...mark, makeElement('span', { class: 'brief-promise' }, facts.filter(Boolean).join(' · ')));
}

const fact = (name: string, values: readonly (Node | string)[]) =>
  values.length > 0 ? [makeElement('div', {}, makeElement('dt', {}, name), ...values.map((value) => makeElement('dd', {}, value)))] : [];

function buttons(name: string, { number, of }: NotePlace): HTMLElement {
  const button = (act: string, label: string, off: boolean) =>
    makeElement(
      'button',
      { type: 'button', class: 'quiet', 'data-act': act, ...(off ? { disabled: '' } : {}) },
      label,
      makeElement('span', { class: 'visually-hidden' }, ` note ${name}`),
    );
  return makeElement(
    'div',
    { class: 'brief-acts no-print' },
    button('up', 'Move up', number === 1),
    button('down', 'Move down', number === of),
    button('remove', 'Remove', false),
  );
}
