import { urls } from '../../../domain/urls.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import type { CitedFinding } from '../../citation/cited-finding.ts';
import type { CitationFormat } from '../../citation/formats.ts';

/**
 * What the panel of a format shows.
 * @param page address of the finding's page, with the base path; the format's own file is beside it
 */
export function citePanel(
  { label, use, write, inText, code, italicTitle, file }: CitationFormat,
  cited: CitedFinding,
  page: string,
): Node[] {
  const soft = (words: string) => makeElement('p', { class: 'small soft' }, words);
  const copied = (button: string, shown: HTMLElement) => {
    const element = document.createElement('copy-text');
    element.setAttribute('label', button);
    element.append(shown);
    return element;
  };
  const text = write(cited) ?? '';
  const parts: Node[] = [
    soft(use),
    copied(
      code ? `Copy ${label}` : 'Copy citation',
      code
        ? makeElement('pre', {}, text)
        : makeElement('p', { class: 'cite-text' }, ...(italicTitle ? withItalics(text, cited.title) : [text])),
    ),
  ];
  if (inText)
    parts.push(soft('Short form in the text itself'), copied('Copy short form', makeElement('p', { class: 'cite-text' }, inText(cited))));
  if (file) {
    const link = makeElement('a', { href: urls.file(page, file), download: `${cited.id.replace('/', '-')}.${file}` }, `${label} as a file`);
    parts.push(makeElement('p', {}, link));
  }
  return parts;
}

/** A citation with the title of the report, where it first stands, in italics. */
function withItalics(text: string, title: string): (Node | string)[] {
  const at = text.indexOf(title);
  return at < 0 ? [text] : [text.slice(0, at), makeElement('i', {}, title), text.slice(at + title.length)];
}
