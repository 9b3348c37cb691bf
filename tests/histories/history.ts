import type { Random } from './random.ts';
import { corrected, readAgain, statement } from './statements.ts';

/** A finding of a document whose statement is known: findings with one `statement` say the same. */
export interface Said {
  statement: number;
  section: string;
  text: string;
  /** Findings whose words it has wholly or nearly, by a number a family: of two of one only one changes in an edition. */
  families: number[];
}

/** What was done to a document, and what must be true of its ids afterwards. */
export interface Edition {
  document: Said[];
  /** Statements that were split or merged, and those that hold their words. */
  became: { how: 'split' | 'merged'; from: number[]; to: number[] }[];
}

const sectionsUsed: string[] = ['ef', 'nb', 'pa'];

/** A document, then editions of it: each a few random changes of the one before. */
export function* history(random: Random, editions: number): Generator<Edition> {
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  const fresh = (section: string): Said => {
    const number = next();
    return { statement: number, section, text: statement(random), families: [number] };
  };
  let document = sectionsUsed.flatMap((section) => Array.from({ length: 2 + random.below(6) }, () => fresh(section)));
  const deleted: Said[] = [];
  yield { document, became: [] };

  for (let edition = 1; edition < editions; edition += 1) {
    const became: Edition['became'] = [];
    const touched = new Set<number>();
    document = document.map((said) => ({ ...said }));
    const isUntouched = ({ families }: Said) => !families.some((family) => touched.has(family));
    /** A finding that nothing has been done to in this edition, nor to one like it. */
    const untouched = (test: (said: Said, index: number) => boolean = () => true): number => {
      const indexes = [...document.keys()].filter((index) => isUntouched(document[index] as Said) && test(document[index] as Said, index));
      return indexes.length === 0 ? -1 : random.pick(indexes);
    };
    const touch = (...saids: Said[]) => {
      for (const { families } of saids) for (const family of families) touched.add(family);
    };
    const insert = (said: Said) => {
      const places = [...document.keys()].filter((index) => document[index]?.section === said.section);
      document.splice(places.length === 0 ? document.length : random.pick(places), 0, said);
      touch(said);
    };
    const changes: (() => void)[] = [
      function correct() {
        const said = document[untouched()];
        if (!said) return;
        touch(said);
        said.text = corrected(random, said.text, 0.15);
      },
      function addStatement() {
        insert(fresh(random.pick(sectionsUsed)));
      },
      function addLookAlike() {
        const said = document[untouched()];
        if (!said) return;
        touch(said);
        insert({ ...said, statement: next(), text: corrected(random, said.text, 0.1) });
      },
      function remove() {
        const index = untouched();
        const said = document[index];
        if (!said) return;
        touch(said);
        deleted.push(said);
        document.splice(index, 1);
      },
      function bringBack() {
        const said = deleted.splice(random.below(deleted.length), 1)[0];
        if (said && isUntouched(said)) insert({ ...said });
        else if (said) deleted.push(said);
      },
      function reorder() {
        const index = untouched();
        const said = document[index];
        if (!said) return;
        document.splice(index, 1);
        const places = [...document.keys()].filter((at) => document[at]?.section === said.section);
        document.splice(places.length === 0 ? index : random.pick(places), 0, said);
      },
      function move() {
        const index = untouched();
        const said = document[index];
        if (!said) return;
        document.splice(index, 1);
        touch(said);
        insert({ ...said, statement: next(), section: random.pick(sectionsUsed.filter((section) => section !== said.section)) });
      },
      function split() {
        const index = untouched(({ text }) => text.split('. ').length > 1);
        const said = document[index];
        if (!said) return;
        const [first = '', ...rest] = said.text.split(/(?<=\.) /);
        const parts = [first, rest.join(' ')].map((text) => ({ ...said, statement: next(), text }));
        document.splice(index, 1, ...parts);
        touch(said, ...parts);
        became.push({ how: 'split', from: [said.statement], to: parts.map((part) => part.statement) });
      },
      function merge() {
        const index = untouched((said, at) => {
          const after = document[at + 1];
          return after?.section === said.section && isUntouched(after);
        });
        const [one, other] = [document[index], document[index + 1]];
        if (!one || !other) return;
        const whole = { ...one, statement: next(), text: `${one.text} ${other.text}`, families: [...one.families, ...other.families] };
        document.splice(index, 2, whole);
        touch(one, other, whole);
        became.push({ how: 'merged', from: [one.statement, other.statement], to: [whole.statement] });
      },
      function readWithAnotherProgram() {
        for (const said of document) said.text = readAgain(said.text.trim().replaceAll(/\s+/g, ' '));
      },
    ];
    for (let change = 0; change < 1 + random.below(6); change += 1) random.pick(changes)();
    yield { document, became };
  }
}
