import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { BuiltFolder } from './built-folder.ts';
import { type Client, readEach, together } from './client.ts';

/** What tells language models where to look, by the rules of llmstxt.org: the file, and each address in it. */
export const llmsTxt: Client = {
  name: 'llms.txt',
  reads: 'llms.txt, and each address in it',
  source: 'remark-parse of npm, rules of llmstxt.org',
  read: async (site) => {
    const tree = unified()
      .use(remarkParse)
      .parse(site.files.includes('llms.txt') ? site.text('llms.txt') : '');
    const links: string[] = [];
    visit(tree, 'link', ({ url }) => void links.push(url));
    return together([
      await readEach(
        ['llms.txt'],
        (file) => file,
        () => shapeProblem(tree),
      ),
      await readEach(
        links,
        (url) => url,
        (url) => linkProblem(site, url),
      ),
    ]);
  },
};

/** A title and a quotation that sums the site up; then sections, each a list of which every item begins with a link. */
function shapeProblem({ children }: Root): string | undefined {
  const [title, summary, ...rest] = children;
  if (title?.type !== 'heading' || title.depth !== 1) return 'it does not begin with a title';
  if (summary?.type !== 'blockquote') return 'after its title there is no quotation that sums it up';
  const first = rest.findIndex((node) => node.type === 'heading');
  if (first < 0) return 'it has no sections';
  for (const node of rest.slice(first)) {
    if (node.type === 'heading' && node.depth === 2) continue;
    if (node.type !== 'list') return `a section has more than a list: “${textOf(node).slice(0, 60)}”`;
    const bare = node.children.find(
      ({ children: [paragraph] }) => paragraph?.type !== 'paragraph' || paragraph.children[0]?.type !== 'link',
    );
    if (bare) return `an item does not begin with a link: “${textOf(bare).slice(0, 60)}”`;
  }
  return undefined;
}

/** Addresses of the site itself answer. */
const linkProblem = (site: BuiltFolder, url: string): string | undefined =>
  URL.canParse(url) && (!url.startsWith(site.home) || site.fileAt(url)) ? undefined : 'it does not answer';
