/**
 * Hides the findings of a report's reading view that do not stay, the parts left without any, and the lines of those parts in the
 * contents list; the other lines show how many stay in their `data-count`.
 * @param view holds `.reading > section`, each with its `.contents > li`, in the same order
 * @param staying places of the findings that stay; undefined where all is shown
 */
export function showFindings(view: ParentNode, staying: ReadonlySet<number> | undefined): void {
  for (const [index, finding] of view.querySelectorAll<HTMLElement>('.reading-finding').entries()) {
    finding.hidden = staying !== undefined && !staying.has(index);
  }
  const lines = view.querySelectorAll<HTMLElement>('.contents > li');
  for (const [index, part] of view.querySelectorAll<HTMLElement>('.reading > section').entries()) {
    const left = part.querySelectorAll('.reading-finding:not([hidden])').length;
    part.hidden = staying !== undefined && left === 0;
    const line = lines[index];
    if (!line) continue;
    line.hidden = part.hidden;
    const place = line.querySelector('[data-count]');
    if (place) place.textContent = String(left);
  }
}
