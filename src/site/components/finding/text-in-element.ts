/** The text of an element as one string, and the way back from its places to the page. */
export interface TextInElement {
  /** Its text nodes, parted by a space, so that the words of neighbouring blocks never run together. */
  text: string;
  /** What stands in `text` from `start` up to, not including, `end`. */
  range: (start: number, end: number) => AbstractRange;
}

/** Reads the text of an element, and leaves the element as it is. */
export function textInElement(element: Element): TextInElement {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, from: text.length });
    text += `${(node as Text).data} `;
  }
  const place = (at: number) => {
    const { node, from } = nodes.findLast((one) => one.from <= at) ?? { node: element, from: at };
    return { node, offset: at - from };
  };
  return {
    text,
    range: (start, end) => {
      const [first, last] = [place(start), place(end)];
      return new StaticRange({ startContainer: first.node, startOffset: first.offset, endContainer: last.node, endOffset: last.offset });
    },
  };
}
