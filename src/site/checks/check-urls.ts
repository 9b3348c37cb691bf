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
  /** Addresses that once stood in the list of those, as far as is known. */
  onceListed: readonly string[];
  /** Where a page sends its readers on to, as an address from the site's root or of another site; undefined for one that does not. */
  redirect: (file: string) => string | undefined;
}

/**
 * Checks that every id of the ledger, retired ones too, every version of its words and every address ever published still answers:
 * with a file, or with a page that leads on to one.
 * @returns a sentence for each that does not, with what to do
 */
export function checkUrls({ files, ledger, published, onceListed, redirect }: BuiltSite): string[] {
  const told = new Set<string>();
  const problems: string[] = [];
  const tell = (address: string, problem: string) => {
    if (!told.has(address)) problems.push(`${address}: ${problem}`);
    told.add(address);
  };
  const isMissing = (address: string) => !files.has(fileOf(address));

  for (const id of new Set(ledger.map((line) => line.id))) {
    if (isMissing(urls.finding(id))) {
      tell(
        urls.finding(id),
        `the id ${id} was issued and has no page; put its finding or its last words (versions/${id}/) back, and build again`,
      );
    }
  }
  for (const { id, version } of ledger.filter(isWording)) {
    const address = urls.findingVersion(id, version);
    if (isMissing(address))
      tell(address, `version ${version} of ${id} has no page; put versions/${id}/v${version}.md back, and build again`);
  }
  const listed = new Set(published);
  for (const address of listed) {
    if (!address.startsWith('/')) tell(address, 'this line of published.txt is no address, which begins with /; correct it');
    else if (isMissing(address)) tell(address, 'it was published and no longer answers; bring it back, or redirect it in astro.config.mjs');
    else {
      const target = redirect(fileOf(address));
      if (target?.startsWith('/') && isMissing(target))
        tell(address, `it leads on to ${target}, which does not answer; correct its redirect`);
      if (target === undefined) {
        for (const file of filesBeside(address).filter(isMissing))
          tell(file, `it was published beside ${address} and no longer answers; build it again`);
      }
    }
  }
  for (const address of new Set(onceListed)) {
    if (!listed.has(address)) tell(address, 'it was taken out of published.txt, which only grows; put the line back');
  }
  return problems;
}
