import { makeElement } from '../../../search/browser/make-element.ts';
import type { CitedFinding } from '../../citation/cited-finding.ts';
import type { CitationFormat } from '../../citation/formats.ts';

/**
 * What the panel of a format shows.
 * @param json address of the finding's JSON, with the base path; the format's own file is beside it
 */
export function citePanel({ label, use, write, inText, code, file }: CitationFormat, cited: CitedFinding, json: string): Node[] {
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
    copied(code ? `Copy ${label}` : 'Copy citation', code ? makeElement('pre', {}, text) : makeElement('p', { class: 'cite-text' }, text)),
  ];
  if (inText)
    parts.push(soft('Short form in the text itself'), copied('Copy short form', makeElement('p', { class: 'cite-text' }, inText(cited))));
  if (file) {
    const href = json.replace(/json$/, file);
    const link = makeElement('a', { href, download: `${cited.id.replace('/', '-')}.${file}` }, `${label} as a file`);
    parts.push(makeElement('p', {}, link));
  }
  return parts;
}
