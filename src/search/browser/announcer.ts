/** Milliseconds without a newer message before one is spoken, so that typing is not talked over. */
const pause = 900;

/**
 * Tells screen readers politely what changed.
 * @param region a live region, apart from what is seen
 */
export function announcer(region: Element): (message: string) => void {
  let timer = 0;
  return (message) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      region.textContent = message;
    }, pause);
  };
}
