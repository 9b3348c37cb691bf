import facts from '../../package.json' with { type: 'json' };
import { readSite } from '../../src/content/read-site.ts';
import { siteName } from '../../src/domain/site-name.ts';

/** The name under which servers are asked: with an address where somebody can be told to stop. */
export function agentName(root: string): string {
  const site = readSite(root);
  const { REPOSITORY_URL, CONTACT_URL } = process.env;
  const address = CONTACT_URL || REPOSITORY_URL || site?.contact || site?.repository;
  return `${siteName}/${facts.version}${address ? ` (+${address.replace(/[^\x21-\x7e]/g, '')})` : ''}`;
}
