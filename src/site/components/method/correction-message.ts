import { ownValue } from '../../../domain/own-value.ts';
import type { Finding } from '../../../domain/schemas/finding.ts';
import { makeElement } from '../../../search/browser/make-element.ts';
import { type FindingInDoubt, type Message, tagMessage } from '../../labels/tag-message.ts';
import '../frame/copy-text.ts';
import { dataOf } from '../frame/page-parts.ts';

/** What it reads from the JSON beside a finding's page. */
type FindingFile = Pick<Finding, 'themes'> & { label: string; area?: string; url: string };

/**
 * `<correction-message data-file="/findings/{finding}.json">` shows a message to copy about the finding that the page's address
 * names, as `?finding=hertfordshire-2023-07/pa-1&theme=workforce`; without a theme, the sender is to say which is wrong or missing, and
 * links lead to the message about each. Its JSON contains the labels of all themes by id. It stays hidden if the address names no finding.
 */
class CorrectionMessage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const finding = asked.get('finding');
    if (!finding || !/^[a-z0-9-]+\/[a-z]{1,3}-\d+$/.test(finding)) return;
    const about = await this.read(finding);
    if (!about) return;
    const theme = about.themes.find(({ id }) => id === asked.get('theme'));
    if (!theme && about.themes.length > 0) this.append(oneOf(about));
    this.show(tagMessage(about, theme));
  }

  /** What is known about a finding; undefined where its file cannot be read. */
  private async read(finding: string): Promise<FindingInDoubt | undefined> {
    const labels = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Record<string, string>;
    const answer = await fetch(dataOf(this, 'file').replace('{finding}', finding)).catch(() => undefined);
    if (!answer?.ok) return undefined;
    const { area, url, themes, label } = (await answer.json()) as FindingFile;
    return {
      id: finding,
      name: `${area ? `${area}, ` : ''}${label}`,
      address: url,
      themes: themes.map((tag) => ({ ...tag, label: ownValue(labels, tag.id) ?? tag.id })),
    };
  }

  private show({ subject, body }: Message): void {
    const box = document.createElement('copy-text');
    box.setAttribute('label', 'Copy the message');
    const text = document.createElement('pre');
    text.textContent = `${subject}\n\n${body}`;
    box.append(text);
    this.append(box);
    this.hidden = false;
    if (location.hash === '#message') this.scrollIntoView();
  }
}

/** Links to the messages about one theme each, with the words that point to it. */
function oneOf({ id: finding, themes }: FindingInDoubt): HTMLElement {
  const said = makeElement('p', {}, 'Is it about one of its themes? ');
  for (const [index, { id, label }] of themes.entries())
    said.append(index > 0 ? ' · ' : '', makeElement('a', { href: `?${new URLSearchParams({ finding, theme: id })}#message` }, label));
  return said;
}

customElements.define('correction-message', CorrectionMessage);
