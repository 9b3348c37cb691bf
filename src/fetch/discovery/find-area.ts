import type { Partnership } from '../../domain/schemas/partnership.ts';
import { slugOf } from '../../domain/words/slug-of.ts';
import type { ListedArea } from './listed.ts';

/** Words of a council's name that its area's name lacks. */
const formal = new Set(['council', 'county', 'borough', 'city', 'metropolitan', 'district', 'london', 'royal', 'unitary', 'authority']);
const small = new Set(['of', 'the']);

/** An area's name as an id, without what makes it a council's: "London Borough of Barnet" → `barnet`. */
export function plainAreaName(name: string): string {
  const words = slugOf(name)
    .split('-')
    .filter((word) => !formal.has(word));
  while (small.has(words[0] ?? '')) words.shift();
  while (small.has(words.at(-1) ?? '')) words.pop();
  return words.join('-');
}

const namesOf = ({ id, name }: Partnership) => [id, slugOf(name), plainAreaName(name)];
const otherNames = ({ alsoCalled = [] }: Partnership) => alsoCalled.flatMap((name) => [slugOf(name), plainAreaName(name)]);

function byName(name: string, areas: readonly Partnership[]): readonly Partnership[] {
  const asked = [slugOf(name), plainAreaName(name)].filter((one) => one !== '');
  for (const word of asked) {
    for (const names of [namesOf, otherNames]) {
      const found = areas.filter((area) => names(area).includes(word));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/**
 * Which area a page means, by its reference number, or by its name where no number is known.
 * @returns the area, or else why it is none that is known, and what to do
 */
export function findArea({ name, urn }: ListedArea, areas: readonly Partnership[]): Partnership | { reason: string; todo: string } {
  const numbered = urn === undefined ? undefined : areas.find((one) => one.urn === urn);
  const named = byName(name, areas);
  const whole = `"${name}"${urn === undefined ? '' : ` (URN ${urn})`}`;
  if (numbered && (named.length === 0 || named.includes(numbered))) return numbered;
  const [first] = named;
  if (numbered && first) {
    return {
      reason: `${whole} has the name of ${first.name} and the number of ${numbered.name}`,
      todo: 'see which it is, and correct the wrong file',
    };
  }
  if (!first) {
    const id = plainAreaName(name) || 'ID';
    const number = urn === undefined ? '' : `, give its urn as "${urn}"`;
    return {
      reason: `${whole} is an area that is not in content/partnerships`,
      todo: `run npm run new -- partnership ${id}${number}, and ask again`,
    };
  }
  if (named.length > 1) return { reason: `${whole} can mean ${named.map((one) => one.name).join(' or ')}`, todo: 'add the row by hand' };
  if (urn === undefined || first.urn === undefined) return first;
  return {
    reason: `${whole} has another number than ${first.name}, whose file gives ${first.urn}`,
    todo: `see which is right, and correct content/partnerships/${first.id}.md`,
  };
}
