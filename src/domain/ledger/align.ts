import { mustHave } from '../must-have.ts';
import { inCodeOrder } from '../report-order.ts';
import type { RetiredLine } from '../schemas/ledger.ts';
import { type Bag, bagOf, containedIn, likeness } from './likeness.ts';

/** A finding that has an id. */
export interface Known {
  id: string;
  /** First half of its code, which stands for its section. */
  section: string;
  fingerprint: string;
  text: string;
}

/** A finding of a document that is read again, or for the first time. */
export interface Fresh {
  /** First half of its code, which stands for its section. */
  section: string;
  /** The number that its report prints, where its code has that one. */
  printed?: number;
  fingerprint: string;
  text: string;
}

/** What became of findings that have ids. Findings of the document are named by their place in it, from 0. */
export interface Alignment {
  /** Ids that continue, by the finding that has them now. */
  kept: Map<number, string>;
  gone: { id: string; how: RetiredLine['retired']; to: number[] }[];
}

/** From here on a finding is the same one with other words. Below it, it is another. */
const same = 0.65;
/** From here on the parts together are the whole. */
const whole = 0.85;
/** From here on it is the same statement in another section. */
const moved = 0.9;
/** From here on one statement stands in the place of another, and a reader of the one is pointed to the other. */
const related = 0.4;

/**
 * Finds out which finding of a document is which of those known, by their words and within their section; order does not count,
 * so that a finding may move within its section. What is no longer one finding but several, or several but one, continues under new
 * ids: an id never comes to mean less, or more, than it did.
 * @param living in the order of the document as it was
 * @param retired ids that no finding has; one whose very words are back is revived
 * @param fresh in the order of the document as it is
 */
export function align(living: readonly Known[], retired: readonly Known[], fresh: readonly Fresh[]): Alignment {
  const kept = new Map<number, string>();
  const gone: Alignment['gone'] = [];
  const open = new Set(fresh.keys());
  /** Keeps the ids of those whose very words are there. @returns those whose words are not, and the places of the others */
  const keepExact = (knowns: readonly Known[]) => {
    const found = new Set<number>();
    const left = knowns.filter(({ id, section, fingerprint }) => {
      const index = [...open].find((at) => fresh[at]?.section === section && fresh[at]?.fingerprint === fingerprint);
      if (index === undefined) return true;
      kept.set(index, id);
      open.delete(index);
      found.add(index);
      return false;
    });
    return { left: new Set(left), found };
  };
  const { left } = keepExact(living);
  const revived = keepExact(retired).found;

  for (const { olds, news } of stepsOf(
    [...left],
    [...open, ...revived].sort((a, b) => a - b),
    fresh,
  )) {
    const isCorrection = olds.length === 1 && news.length === 1;
    if (!olds.every((known) => left.has(known)) || !news.every((index) => open.has(index) || (revived.has(index) && !isCorrection)))
      continue;
    for (const known of olds) {
      left.delete(known);
      if (isCorrection) kept.set(news[0] as number, known.id);
      else gone.push({ id: known.id, how: olds.length > 1 ? 'merged' : 'split', to: news });
    }
    for (const index of news) {
      open.delete(index);
      revived.delete(index);
    }
  }

  for (const known of left) gone.push({ id: known.id, ...goneTo(known, open, fresh) });
  return { kept, gone };
}

const freshAt = (fresh: readonly Fresh[], index: number) => mustHave(fresh[index], `finding ${index} of the document`);

/** Something that may have happened to known findings, with how alike the words before and after are. */
interface Step {
  olds: Known[];
  news: number[];
  likeness: number;
}

/** Corrections, splits and merges that the words allow, the likeliest first. */
function stepsOf(left: readonly Known[], indexes: readonly number[], fresh: readonly Fresh[]): Step[] {
  const steps: Step[] = [];
  const sections = new Set([...left, ...fresh].map(({ section }) => section));
  for (const section of [...sections].sort(inCodeOrder)) {
    const olds = left.filter((known) => known.section === section).map((of) => ({ of, text: of.text, bag: bagOf(of.text) }));
    const news = indexes
      .map((of) => ({ of, ...freshAt(fresh, of) }))
      .filter((one) => one.section === section)
      .map(({ of, text }) => ({ of, text, bag: bagOf(text) }));
    for (const old of olds) {
      for (const one of news) steps.push({ olds: [old.of], news: [one.of], likeness: likeness(old.bag, one.bag) });
      steps.push(...madeUpOf(old.bag, news).map((parts) => ({ ...parts, olds: [old.of], news: parts.of })));
    }
    for (const one of news) steps.push(...madeUpOf(one.bag, olds).map((parts) => ({ ...parts, olds: parts.of, news: [one.of] })));
  }
  const size = ({ olds, news }: Step) => olds.length + news.length;
  return steps
    .filter((step) => step.likeness >= (size(step) > 2 ? whole : same))
    .sort((a, b) => b.likeness - a.likeness || size(a) - size(b));
}

/** Those of some texts that stand within another, where they are two or more, and how alike all together are to it. */
function madeUpOf<T>(one: Bag, texts: readonly { of: T; text: string; bag: Bag }[]): { of: T[]; likeness: number }[] {
  const parts = texts.filter(({ bag }) => containedIn(bag, one) >= whole);
  return parts.length > 1 ? [{ of: parts.map(({ of }) => of), likeness: likeness(one, bagOf(...parts.map(({ text }) => text))) }] : [];
}

/** Where the words of a finding went that is no more: to another section, to what stands in its place, or nowhere. */
function goneTo(
  { section, text }: Known,
  open: ReadonlySet<number>,
  fresh: readonly Fresh[],
): { how: RetiredLine['retired']; to: number[] } {
  const own = bagOf(text);
  const [likest] = [...open]
    .map((index) => ({ index, ...freshAt(fresh, index) }))
    .map(({ index, section: there, text: words }) => ({ index, elsewhere: there !== section, alike: likeness(own, bagOf(words)) }))
    .filter(({ elsewhere, alike }) => alike >= (elsewhere ? moved : related))
    .sort((a, b) => b.alike - a.alike);
  return likest ? { how: likest.elsewhere ? 'moved' : 'replaced', to: [likest.index] } : { how: 'removed', to: [] };
}
