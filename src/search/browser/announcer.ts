/** Milliseconds without a newer message before one is spoken, so that typing is not talked over. */
const pause = 900;

/**
 * Announces to screen readers what changed, without interrupting.
 * @param region a live region, separate from what is shown
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
