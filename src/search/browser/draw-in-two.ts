/** Results that are drawn with the answer; as many as a large window shows. */
const atOnce = 3;

/**
 * Puts lists of results into the page, only the first few to be seen.
 * @returns shows the others, as far as these lists still stand there
 */
export function drawInTwo(place: HTMLElement, lists: readonly HTMLElement[]): () => void {
  const later = lists.flatMap((list) => [...(list.matches('ol') ? list.children : [list])]).slice(atOnce);
  const hide = (hidden: boolean) => {
    for (const part of later) part.toggleAttribute('hidden', hidden);
  };
  hide(true);
  place.replaceChildren(...lists);
  return () => hide(false);
}
