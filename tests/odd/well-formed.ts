import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Element } from 'hast';
import { Parser as TurtleParser } from 'n3';
import rehypeParse from 'rehype-parse';
import { SaxesParser } from 'saxes';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { calendarProblems } from './calendar-problems.ts';

/** What a page holds that other pages may lead to, and what it leads to. */
interface Page {
  ids: Set<string>;
  links: string[];
}

const html = unified().use(rehypeParse, { emitParseErrors: true }).freeze();

/** What a program writes in the place of a value that it does not have. */
const noValue = /\bundefined\b|\[object \w+\]|\bNaN\b|\bInvalid Date\b/;

/** A sentence for everything in a built site that is not well-formed, and for every link within it that leads nowhere. */
export function wellFormedProblems(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const pages = new Map<string, Page>();
  const problems = files.flatMap((file) => {
    const found = fileProblems(readFileSync(join(dist, file)), file, pages);
    return found.map((problem) => `${file}: ${problem}`);
  });
  const there = new Set(files);
  for (const [file, { links }] of pages) {
    for (const link of new Set(links)) {
      const problem = linkProblem(link, file, there, pages);
      if (problem) problems.push(`${file}: the link ${link} ${problem}`);
    }
  }
  return problems;
}

/** A sentence for everything that is not well-formed in one file of a site, by what its name says it is. */
export function fileProblems(bytes: Uint8Array, file: string, pages: Map<string, Page> = new Map()): string[] {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  const text = Buffer.from(bytes).toString('utf8');
  const found: string[] = [];
  const textual = ['html', 'json', 'xml', 'ics', 'csv', 'ttl', 'jsonld', 'bib', 'ris', 'txt', 'md'].includes(ending);
  if (textual && !Buffer.from(text).equals(bytes)) found.push('not UTF-8');
  try {
    if (ending === 'html') found.push(...pageProblems(text, file, pages));
    else if (ending === 'json' || ending === 'jsonld') found.push(...jsonProblems(text, file));
    else if (ending === 'xml') new SaxesParser().write(text).close();
    else if (ending === 'ics') found.push(...calendarProblems(text));
    else if (ending === 'csv') parseCsv(text, { columns: true });
    else if (ending === 'ttl') new TurtleParser().parse(text);
    if (['bib', 'ris', 'txt', 'md', 'ics', 'csv'].includes(ending) && noValue.test(text)) found.push(`it says ${noValue.exec(text)?.[0]}`);
  } catch (error) {
    found.push((error as Error).message.split('\n')[0] ?? '');
  }
  return found;
}

/** The data set's JSON files hold a value a line. */
function jsonProblems(text: string, file: string): string[] {
  const parsed = /^data\/.*\.json$/.test(file) && !file.endsWith('datapackage.json') && text.startsWith('{') && text.trim().includes('\n{');
  const values = parsed ? text.trim().split('\n') : [text];
  for (const value of values) JSON.parse(value);
  return /\[object \w+\]|"(?:undefined|NaN)"/.test(text) ? ['it holds a value that was not one'] : [];
}

function pageProblems(text: string, file: string, pages: Map<string, Page>): string[] {
  const vfile = new VFile(text);
  const tree = html.parse(vfile);
  const found = vfile.messages.map(({ ruleId, line, column }) => `${ruleId} at ${line}:${column}`);
  const page: Page = { ids: new Set(), links: [] };
  visit(tree, (node) => {
    if (node.type === 'text' && noValue.test(node.value)) found.push(`it says “${node.value.trim().slice(0, 80)}”`);
    if (node.type === 'element') found.push(...elementProblems(node, page));
  });
  pages.set(file, page);
  return found;
}

function elementProblems({ tagName, properties }: Element, page: Page): string[] {
  const found: string[] = [];
  const { id } = properties;
  if (id !== undefined) {
    if (page.ids.has(String(id))) found.push(`the id ${id} stands twice`);
    if (id === '' || /\s/.test(String(id))) found.push(`the id “${id}” is none`);
    page.ids.add(String(id));
  }
  for (const [name, value] of Object.entries(properties)) {
    if (noValue.test(String(value))) found.push(`${name} of ${tagName} says “${String(value).slice(0, 80)}”`);
    if (['href', 'src', 'action'].includes(name)) page.links.push(String(value));
  }
  return found;
}

function linkProblem(link: string, file: string, there: ReadonlySet<string>, pages: ReadonlyMap<string, Page>): string | undefined {
  const here = new URL(`/${file}`, 'http://here.invalid');
  if (!URL.canParse(link, here.href)) return 'is no address';
  const url = new URL(link, here);
  if (url.origin !== here.origin) return undefined;
  const path = decodeURIComponent(url.pathname).slice(1);
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!there.has(target)) return 'leads to no file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  const ids = pages.get(target)?.ids;
  return anchor && !anchor.startsWith(':~:') && ids && !ids.has(anchor) ? 'leads to no place on its page' : undefined;
}
