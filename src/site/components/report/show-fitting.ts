import type { Fitting } from './load-page-filter.ts';

/**
 * Hides the findings of a report's reading view that do not fit, the parts left without any, and the lines of those parts in the
 * contents list; the other lines show how many are left in their `data-count`. Marks the words found by `::highlight(report-filter)`,
 * where the browser can.
 * @param view contains `.reading > section`, each with its `.contents > li`, in the same order
 * @param fitting undefined where everything is shown
 */
export function showFitting(view: ParentNode, fitting: readonly Fitting[] | undefined): void {
  const staying = fitting && new Set(fitting.map(({ index }) => index));
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
  highlight(fitting?.flatMap(({ ranges }) => ranges) ?? []);
}

function highlight(ranges: readonly AbstractRange[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length > 0) CSS.highlights.set('report-filter', new Highlight(...ranges));
  else CSS.highlights.delete('report-filter');
}
