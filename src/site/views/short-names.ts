import type { SiteContent } from '../../content/index/index-content.ts';
import { keptFor } from '../../domain/kept.ts';
import { type Abbreviation, shortNames } from '../labels/abbreviations-in.ts';

/** The short forms in the glossary, gathered once. */
export const shortNamesOf = keptFor((content: SiteContent): Abbreviation[] => shortNames(content.terms));
