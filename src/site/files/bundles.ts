import type { SiteContent } from '../../content/index/index-content.ts';
import { answerBundles } from './answer-bundles.ts';
import { citationBundle } from './citation-bundle.ts';
import { findingBundles } from './finding-bundles.ts';
import type { Bundle } from './small-file.ts';

/** The bundles of a site, made once. */
export function bundles(content: SiteContent): Bundle[] {
  return [citationBundle(content), ...findingBundles(content), ...answerBundles(content)];
}
