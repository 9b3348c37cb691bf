import { limits } from './limits.ts';
import { type Tag, tagsOf } from './tags-of.ts';
import { UnreadableInput } from './unreadable-input.ts';

/** Elements of web pages that hold nothing. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose end tag is optional. They nest only within others, which are counted. */
const endless = new Set('html head body p li dt dd tr td th thead tbody tfoot colgroup option optgroup rb rp rt rtc'.split(' '));

/** In a page's drawings and formulas, and nowhere else, a slash closes an element: `<path/>`. */
const isDrawing = (open: readonly string[]) =>
  Math.max(open.lastIndexOf('svg'), open.lastIndexOf('math')) > Math.max(open.lastIndexOf('foreignobject'), open.lastIndexOf('desc'));

/** How much markup is allowed, and what to do where there is more. */
export interface MarkupLimits {
  nesting: number;
  elements: number;
  attributes: number;
  isPage: boolean;
  /** What is read, such as `the page`. */
  what: string;
  todo: string;
}

/**
 * Measures how deeply elements are nested before a recursive reader follows them; nothing here is recursive.
 * @throws UnreadableInput where they are nested too deeply, are too many, or one has too many attributes
 */
export function checkNesting(markup: string, { nesting, elements, attributes, isPage, what, todo }: MarkupLimits): void {
  const open: string[] = [];
  let count = 0;
  const take = ({ name, isEnd, isEmpty, attributes: found }: Tag): void => {
    if (isEnd) {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
      return;
    }
    count++;
    if (count > elements) throw tooLarge(`${what} could not be read: it has more than ${elements.toLocaleString('en-GB')} elements`, todo);
    if (found > attributes)
      throw tooLarge(`${what} could not be read: an element has more than ${attributes.toLocaleString('en-GB')} attributes`, todo);
    const closes = isPage ? empty.has(name) || endless.has(name) || (isEmpty && isDrawing(open)) : isEmpty;
    if (closes) return;
    open.push(name);
    if (open.length > nesting) {
      throw new UnreadableInput('too-deep', `${what} could not be read: its elements are nested more than ${nesting} deep`, todo);
    }
  };
  tagsOf(markup, isPage, take);
}

const tooLarge = (message: string, todo: string) => new UnreadableInput('too-large', message, todo);

/**
 * A web page's letters and elements, before it is read.
 * @throws UnreadableInput where they are too many or nested too deeply
 */
export function checkPage(html: string): void {
  const todo = 'save its text alone, or print it to a PDF from a browser';
  if (html.length > limits.pageLetters) {
    throw tooLarge(
      `the page has ${html.length.toLocaleString('en-GB')} letters, and no more than ${limits.pageLetters.toLocaleString('en-GB')} are read`,
      todo,
    );
  }
  checkNesting(html, { ...limits, isPage: true, what: 'the page', todo });
}
