/** Files beside the page of a finding, living or retired. */
const besideFinding = ['.json', '.bib', '.ris', '.csl.json', '.txt', '.md'];
const findingPage = /^\/findings\/[^/]+\/[^/]+\/$/;

/**
 * Holds a built site against the addresses that must answer.
 * @param lasting addresses of the content
 * @param published addresses that were ever published
 * @param answers whether the site has a file, by its path below the site's root
 * @returns a sentence for each that does not answer
 */
export function checkUrls(lasting: readonly string[], published: readonly string[], answers: (file: string) => boolean): string[] {
  const known = new Set(lasting);
  const problems: string[] = [];
  for (const address of new Set([...lasting, ...published])) {
    const page = answers(`${address}index.html`) || answers(address);
    const files = findingPage.test(address) ? besideFinding.map((ending) => address.slice(0, -1) + ending) : [];
    for (const missing of [...(page ? [] : [address]), ...files.filter((file) => !answers(file))]) {
      problems.push(
        known.has(address)
          ? `${missing} has no page in the built site, and an id or version once issued keeps one; build again, or report this as a fault`
          : `${missing} was published and does not answer any more; restore what it showed, or put a page in its place that points on`,
      );
    }
  }
  return problems;
}
