import { filesBeside } from '../../content/checks/files-beside.ts';
import { isWording, type LedgerLine } from '../../domain/schemas/ledger.ts';
import { urls } from '../../domain/urls.ts';
import { fileOf } from './lasting-addresses.ts';

/** A built site, and what it has promised. */
export interface BuiltSite {
  /** Paths of all files below `dist/`. */
  files: ReadonlySet<string>;
  ledger: readonly LedgerLine[];
  /** Addresses that were ever published. */
  published: readonly string[];
  /** Addresses that were once in that list, as far as is known. */
  onceListed: readonly string[];
  /** Where a page redirects to, as an address from the site's root or of another site; undefined where it does not. */
  redirect: (file: string) => string | undefined;
}

/**
 * Checks that every id in the ledger, retired or not, every version of its words and every address ever published still answers:
 * with a file, or with a page that redirects to one.
 * @returns a sentence for each that does not, with what to do
 */
export function checkUrls({ files, ledger, published, onceListed, redirect }: BuiltSite): string[] {
  const named = new Set<string>();
  const problems: string[] = [];
  const report = (address: string, problem: string) => {
    if (!named.has(address)) problems.push(`${address}: ${problem}`);
    named.add(address);
  };
  const isMissing = (address: string) => !files.has(fileOf(address));

  for (const id of new Set(ledger.map((line) => line.id))) {
    if (isMissing(urls.finding(id))) {
      report(
        urls.finding(id),
        `the id ${id} was issued and has no page; put its finding or its last words (versions/${id}/) back, and build again`,
      );
    }
  }
  for (const { id, version } of ledger.filter(isWording)) {
    const address = urls.findingVersion(id, version);
    if (isMissing(address))
      report(address, `version ${version} of ${id} has no page; put versions/${id}/v${version}.md back, and build again`);
  }
  const listed = new Set(published);
  for (const address of listed) {
    if (!address.startsWith('/')) report(address, 'this line of published.txt is not an address, which begins with /; correct it');
    else if (isMissing(address))
      report(address, 'it was published and no longer answers; bring it back, or redirect it in astro.config.mjs');
    else {
      const target = redirect(fileOf(address));
      if (target?.startsWith('/') && isMissing(target))
        report(address, `it redirects to ${target}, which does not answer; correct its redirect`);
      if (target === undefined) {
        for (const file of filesBeside(address).filter(isMissing))
          report(file, `it was published beside ${address} and no longer answers; build it again`);
      }
    }
  }
  for (const address of new Set(onceListed)) {
    if (!listed.has(address)) report(address, 'it was removed from published.txt, which only grows; put the line back');
  }
  return problems;
}
