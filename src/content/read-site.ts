import { type SiteFacts, siteFacts } from '../domain/schemas/site.ts';
import { checkShape } from './check-shape.ts';
import { siteFile } from './index/site-file.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './read-yaml.ts';

/** Where a content folder says who runs the site. */
export const siteFactsFile = 'site.yml';

/**
 * Reads who runs a site, from its content folder or else the project's.
 * @param root the content folder; that of the build by default
 * @returns undefined where nobody has said
 * @throws UnusableFile which names each line and field that does not fit
 */
export function readSite(root?: string): SiteFacts | undefined {
  const path = siteFile(siteFactsFile, root);
  if (path === undefined) return undefined;
  const { value, lineOf } = readYaml(readTextFile(path), path);
  return checkShape(siteFacts, value ?? {}, path, lineOf);
}
