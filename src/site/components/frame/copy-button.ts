import { makeElement } from '../../../search/browser/make-element.ts';

/**
 * A button that copies a text, and the place where it announces that it has.
 * @param text asked for when it is pressed; one that is on its way is waited for
 * @param html the same as HTML, for programs that take it, where it has more than the text
 */
export function copyButton(
  label: string,
  text: () => string | Promise<string>,
  html: () => string | undefined = () => undefined,
): [button: HTMLElement, gap: string, said: HTMLElement] {
  const button = makeElement('button', { type: 'button', class: 'quiet' }, label);
  const said = makeElement('span', { class: 'copied', role: 'status' });
  button.addEventListener('click', async () => {
    const asked = text();
    try {
      await write(asked, html());
      said.textContent = 'Copied';
    } catch {
      const came = await Promise.resolve(asked).catch(() => undefined);
      said.textContent = `${came === undefined ? 'It could not be loaded' : 'Your browser blocked copying'}. Select the text instead`;
    }
    setTimeout(() => {
      said.textContent = '';
    }, 4000);
  });
  return [button, ' ', said];
}

/** Browsers let a page copy only when it is asked to: some take a text that comes later only as a promise given at once. */
async function write(text: string | Promise<string>, html?: string): Promise<void> {
  if (typeof text === 'string' && (!html || typeof ClipboardItem === 'undefined')) return navigator.clipboard.writeText(text);
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const type = 'text/plain';
  const plain = Promise.resolve(text).then((words) => new Blob([words], { type }));
  return navigator.clipboard.write([
    new ClipboardItem({ [type]: plain, ...(html ? { 'text/html': new Blob([html], { type: 'text/html' }) } : {}) }),
  ]);
}
