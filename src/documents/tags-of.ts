export interface Tag {
  /** Of a web page, in small letters. */
  name: string;
  isEnd: boolean;
  /** Closed by itself: `<x/>`. */
  isEmpty: boolean;
  attributes: number;
}

/** Elements of a web page whose content is not markup. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
const namePattern = /[A-Za-z][^\s/>]*/y;
const space = /\s/;

/** Where a tag ends, from after its name; a `>` in quotation marks does not count. */
function endOfTag(text: string, from: number): { end: number; attributes: number } {
  let attributes = 0;
  let at = from;
  let isBetween = true;
  let last = '';
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '>') break;
    if ((sign === '"' || sign === "'") && last === '=') {
      const close = text.indexOf(sign, at + 1);
      if (close < 0) return { end: text.length, attributes };
      at = close;
    }
    if (space.test(sign)) isBetween = true;
    else {
      if (isBetween && !/[=/]/.test(sign) && last !== '=') attributes++;
      isBetween = false;
      last = sign;
    }
    at++;
  }
  return { end: at, attributes };
}

/**
 * Reads the tags of markup in one pass, without a tree, skipping comments, declarations and the contents of scripts.
 * @param isPage whether it is a web page, where some elements hold no markup and names are in any case
 */
export function tagsOf(text: string, isPage: boolean, take: (tag: Tag) => void): void {
  const after = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  let lower: string | undefined;
  for (let at = text.indexOf('<'); at >= 0 && at < text.length; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) at = after('-->', at + 2);
    else if (!isPage && text.startsWith('<![CDATA[', at)) at = after(']]>', at);
    else if (text[at + 1] === '!' || text[at + 1] === '?') at = after('>', at);
    else {
      const isEnd = text[at + 1] === '/';
      namePattern.lastIndex = at + (isEnd ? 2 : 1);
      const written = namePattern.exec(text)?.[0];
      if (!written) {
        at++;
        continue;
      }
      const name = isPage ? written.toLowerCase() : written;
      const { end, attributes } = endOfTag(text, namePattern.lastIndex || at + 1 + written.length);
      take({ name, isEnd, isEmpty: text[end - 1] === '/', attributes });
      at = end + 1;
      if (!isPage || isEnd || !raw.has(name)) continue;
      lower ??= text.toLowerCase();
      const close = lower.indexOf(`</${name}`, at);
      at = close < 0 ? text.length : close;
    }
  }
}
