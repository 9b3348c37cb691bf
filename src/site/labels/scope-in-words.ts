import { count } from '../../domain/words/count.ts';
import type { RecordScope } from '../views/record-scope.ts';

/**
 * How much of what was recommended has a response on record here, in a sentence or two. "Found none" is only said where somebody
 * looked. @returns nothing where no recommendation is here
 */
export function scopeInWords({ recommendations: all, without, notFound, areas, looked }: RecordScope): string {
  if (all === 0) return '';
  if (without === 0) {
    return all === 1
      ? 'The one recommendation here has a response on record.'
      : `All ${count(all, 'recommendation')} here have a response on record.`;
  }
  const which =
    all === 1
      ? 'The one recommendation has'
      : `${count(without, 'of', 'of')} ${count(all, 'recommendation')} ${without === 1 ? 'has' : 'have'}`;
  const found = notFound > 0 && all > 1 ? ` We looked for a response to ${notFound} of these and found none.` : '';
  return `${which} no response on record here yet: we have ${lookedInWords(looked, areas)}.${found}`;
}

function lookedInWords(looked: number, areas: number): string {
  if (looked === 0) return `not looked for one${areas === 1 ? '' : ' in any area'}`;
  if (areas === 1) return 'looked for one';
  return `looked for one in ${looked < areas ? `${looked} of the` : 'all'} ${count(areas, 'area')}`;
}
