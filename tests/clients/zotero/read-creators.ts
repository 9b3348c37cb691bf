/** A person, or a body, which has no first name. */
export interface Creator {
  first: string;
  last: string;
}

/**
 * Names as Zotero splits them: at semicolons; where one name is all there is, at commas, if words stand on both sides; then each at
 * its comma, or else before its last word. What is not a letter or digit at either end goes.
 */
export function readCreators(written: readonly string[]): Creator[] {
  return written.flatMap((content) => {
    const names = content.split(/\s*;\s*/);
    const parts = content.split(/\s*,\s*/);
    const isSeveral = names.length === 1 && parts.length > 1 && parts.slice(0, 2).every((part) => part.includes(' '));
    return (isSeveral ? parts : names).filter((name) => /[^\s,\-.;]/.test(name)).map(readName);
  });
}

function readName(written: string): Creator {
  const name = written.replace(/^[\s.,/[\]:]+/, '').replace(/[\s.,/[\]:]+$/, '');
  if (!written.includes(',')) {
    const space = name.lastIndexOf(' ');
    return { first: name.slice(0, Math.max(space, 0)), last: name.slice(space + 1) };
  }
  const [last = '', first = ''] = name.split(/, ?/);
  return { first, last };
}
