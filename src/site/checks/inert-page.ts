import type { Element, Nodes, Properties } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { addressProblem } from '../../domain/address.ts';
import { mustHave } from '../../domain/must-have.ts';
import { ownValue } from '../../domain/own-value.ts';

/** Types of a `<script>` that holds data, which browsers do not run and a Content-Security-Policy does not concern. */
const dataTypes = new Set(['application/json', 'application/ld+json']);
/** Elements that show another page, run another program, set the base of addresses, or change an address. */
const foreign = new Set('animate applet base embed fencedframe foreignobject frame frameset iframe object portal set'.split(' '));
/** Attributes whose address the browser fetches of its own accord, on any element. */
const fetched = [
  'src',
  'srcSet',
  'imageSrcSet',
  'poster',
  'background',
  'data',
  'code',
  'codeBase',
  'archive',
  'classId',
  'ping',
  'manifest',
];
/** Elements whose `href` is fetched rather than followed. */
const fetchesHref = new Set([
  'image',
  'use',
  'feimage',
  'script',
  'mpath',
  'lineargradient',
  'radialgradient',
  'pattern',
  'filter',
  'textpath',
]);
/** What a `<link>` names without fetching it. */
const namesOnly = new Set(['alternate', 'author', 'bookmark', 'canonical', 'cite-as', 'help', 'license', 'next', 'prev', 'search']);
/** Attributes whose address a reader may follow. */
const followed = ['href', 'xLinkHref', 'action', 'formAction', 'cite', 'longDesc'];

const parser = unified().use(rehypeParse).freeze();
const tooLong = 120;

/** An address within the site, as a browser reads it: its own path, query or anchor, never `//other.example`. */
function isOwn(address: string): boolean {
  const read = address.replaceAll(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '');
  return !/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(read);
}

const listOf = (value: Properties[string]): string[] => [value ?? []].flat().map(String);

/** Addresses of an attribute; `srcset` holds several, each with a size. */
function addressesOf({ properties }: Element, name: string): string[] {
  const value = ownValue(properties, name);
  if (value === undefined || value === null) return [];
  if (!/SrcSet$/i.test(name)) return [listOf(value).join(' ')];
  return listOf(value)
    .flatMap((part) => part.split(','))
    .map((part) => part.trim().replace(/\s.*/s, ''));
}

function scriptProblems({ properties }: Element): string[] {
  if ('src' in properties) return [];
  const type = listOf(properties['type']).join(' ').trim().toLowerCase();
  return dataTypes.has(type) ? [] : ['the page has an inline script'];
}

function metaProblems({ properties }: Element): string[] {
  if (!/refresh/i.test(listOf(properties['httpEquiv']).join(' '))) return [];
  const content = listOf(properties['content']).join(' ');
  const target = content.replace(/^[^;,]*[;,]?\s*(?:url\s*=\s*)?["']?/i, '').replace(/["'].*/s, '');
  return isOwn(target) || !addressProblem(target, ['https', 'http']) ? [] : ['it redirects to something that is not a page'];
}

function problemsOf(element: Element): string[] {
  const { tagName, properties } = element;
  const tag = tagName.toLowerCase();
  const names = Object.keys(properties);
  const isFetchingLink = tag === 'link' && !listOf(properties['rel']).some((one) => namesOnly.has(one.toLowerCase()));
  const fetchesItsHref = isFetchingLink || fetchesHref.has(tag);
  const loads = [...fetched, ...(fetchesItsHref ? ['href', 'xLinkHref'] : [])].flatMap((name) => addressesOf(element, name));
  const leads = (fetchesItsHref ? [] : followed).flatMap((name) => addressesOf(element, name));
  return [
    ...(foreign.has(tag) ? [`a page may not have a <${tag}>`] : []),
    ...(tag === 'style' ? ['the page has an inline style sheet'] : []),
    ...(tag === 'script' ? scriptProblems(element) : []),
    ...(tag === 'meta' ? metaProblems(element) : []),
    ...(names.includes('style') ? ['an attribute holds a style'] : []),
    ...(names.includes('srcDoc') ? ['an attribute holds a page'] : []),
    ...(names.some((name) => /^on/i.test(name)) ? ['an attribute holds a script'] : []),
    ...loads.filter((address) => !isOwn(address)).map(() => 'it fetches something that is not a file of this site'),
    ...leads
      .filter((address) => !isOwn(address))
      .flatMap((address) => {
        const problem = addressProblem(address);
        return problem ? [`its address ${problem}`] : [];
      }),
  ];
}

function childrenOf(node: Nodes): Nodes[] {
  const content = node.type === 'element' && node.content ? [node.content] : [];
  return 'children' in node ? [...content, ...(node.children as Nodes[])] : content;
}

/**
 * What in a built page a strict Content-Security-Policy would refuse, or a reader should not meet: inline scripts and styles,
 * anything fetched from elsewhere, frames, links other than https, http and mailto.
 * @param html a page, or a picture in SVG
 * @returns a sentence for each, with the tag it is about
 */
export function inertPage(html: string): string[] {
  const problems: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { start, end } = node.position ?? {};
      const tag = html.slice(start?.offset ?? 0, end?.offset ?? 0).replaceAll(/\s+/g, ' ');
      const shown = tag.length > tooLong ? `${tag.slice(0, tooLong)}…` : tag;
      problems.push(...problemsOf(node).map((problem) => `${problem}: ${shown}`));
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parser.parse(html));
  return problems;
}

/** What a style sheet fetches from elsewhere, or holds as data. */
export function inertStyles(css: string): string[] {
  const addresses = css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/gi);
  return [...addresses].flatMap(([whole, one, other]) =>
    isOwn(mustHave(one ?? other, `address in ${whole}`))
      ? []
      : [`it fetches something that is not a file of this site: ${whole.slice(0, tooLong)}`],
  );
}
