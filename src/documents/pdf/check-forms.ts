import { limits } from '../limits.ts';
import { UnreadableInput } from '../unreadable-input.ts';
import { type DocumentObjects, dictionaryIn, namedIn } from './document-objects.ts';

/** A stream that draws others by name. */
export interface Drawing {
  number: number;
  dictionary: string;
  /** How often it draws each. */
  drawn: ReadonlyMap<string, number>;
}

const todo = 'print it to a new PDF if it was published like this';

/** How often a stream draws each name. */
export function namesDrawn(stream: string): Map<string, number> {
  const drawn = new Map<string, number>();
  for (const [, name = ''] of stream.matchAll(/\/([^\s/<>[\]()]{1,200})\s+Do\b/g)) drawn.set(name, (drawn.get(name) ?? 0) + 1);
  return drawn;
}

/**
 * Forms may draw forms, which draw others: a small document could ask for any amount of work. Counts everything that would be
 * drawn without drawing it; nothing here is recursive.
 * @throws UnreadableInput where a form draws itself, they are nested too deeply, or too much is drawn
 */
export function checkForms(drawings: readonly Drawing[], objects: DocumentObjects): void {
  const byNumber = new Map(drawings.map((drawing) => [drawing.number, drawing]));
  // A page's stream does not say which page's names it uses: any object of that name may be meant.
  const anywhere = new Map<string, Set<number>>();
  const own = new Map<number, Map<string, number>>();
  for (const { number, dictionary } of drawings) {
    if (!/\/Resources\b/.test(dictionary)) continue;
    const named = new Map(namedIn(dictionaryIn(dictionaryIn(dictionary, 'Resources', objects), 'XObject', objects)));
    own.set(number, named);
  }
  for (const { number } of drawings) {
    for (const [name, target] of own.get(number) ?? []) put(anywhere, name, target);
  }
  for (const [name, target] of objects.namedObjects()) put(anywhere, name, target);
  const nextOf = ({ number, drawn }: Drawing): [target: number, times: number][] =>
    [...drawn].flatMap(([name, times]) => {
      const named = own.get(number);
      const targets = named ? [named.get(name)].filter((one) => one !== undefined) : [...(anywhere.get(name) ?? [])];
      return targets
        .filter((target) => named || own.has(target) || !byNumber.has(target))
        .map((target): [number, number] => [target, times]);
    });

  const found = new Map<number, { draws: number; depth: number }>();
  const open = new Set<number>();
  for (const drawing of drawings) {
    const waiting = [drawing];
    for (let at = waiting.at(-1); at; at = waiting.at(-1)) {
      if (found.has(at.number)) {
        waiting.pop();
        continue;
      }
      const next = nextOf(at);
      const isOpen = open.has(at.number);
      const missing = next.filter(([target]) => byNumber.has(target) && !found.has(target));
      if (!isOpen) open.add(at.number);
      if (missing.some(([target]) => open.has(target))) {
        throw new UnreadableInput('too-deep', 'the PDF has a form that draws itself', todo);
      }
      if (missing.length > 0) {
        for (const [target] of missing) {
          const one = byNumber.get(target);
          if (one) waiting.push(one);
        }
        continue;
      }
      const inner = next.map(([target, times]) => ({ times, ...(found.get(target) ?? { draws: 1, depth: 0 }) }));
      const draws = 1 + inner.reduce((sum, { times, draws: each }) => sum + times * each, 0);
      const depth = 1 + Math.max(0, ...inner.map((one) => one.depth));
      if (depth > limits.nesting) {
        throw new UnreadableInput('too-deep', `the PDF nests forms more than ${limits.nesting} deep`, todo);
      }
      if (draws > limits.drawnForms) {
        throw new UnreadableInput('too-large', `the PDF draws forms more than ${limits.drawnForms.toLocaleString('en-GB')} times`, todo);
      }
      open.delete(at.number);
      found.set(at.number, { draws, depth });
      waiting.pop();
    }
  }
}

const put = (map: Map<string, Set<number>>, name: string, target: number) => map.set(name, (map.get(name) ?? new Set()).add(target));
