import type { SiteContent } from '../../content/index/index-content.ts';
import { type Abbreviation, shortNames } from '../labels/abbreviations-in.ts';

const built = new WeakMap<SiteContent, Abbreviation[]>();

/** The short forms in the glossary, gathered once. */
export function shortNamesOf(content: SiteContent): Abbreviation[] {
  const known = built.get(content) ?? shortNames(content.terms);
  built.set(content, known);
  return known;
}
