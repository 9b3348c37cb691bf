import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import type { BuiltFolder } from './built-folder.ts';
import { type Client, readEach, readFiles, together } from './client.ts';

/** The vocabulary and the linked data of pages, as RDF readers take them. */
export const rdf: Client = {
  name: 'rdf',
  reads: 'the vocabulary in Turtle and JSON-LD, and the linked data of each page',
  source: 'n3 and jsonld of npm',
  read: async (site) =>
    together([
      await readEach(
        site.matching(/\.ttl$/),
        (file) => file,
        (file) => vocabularyProblem(site, file),
      ),
      await readFiles(
        site.matching(/\.html$/).filter((file) => linkedData(site.text(file)).length > 0),
        (file) => pageProblem(linkedData(site.text(file)), new URL(file.replace(/index\.html$/, ''), site.home).href),
      ),
    ]),
};

/** Both files of the vocabulary hold the same statements, however blank nodes are called. */
async function vocabularyProblem(site: BuiltFolder, file: string): Promise<string | undefined> {
  const quads = new Parser({ baseIRI: new URL(file, site.home).href }).parse(site.text(file));
  const turtle = await canonical(new Writer({ format: 'N-Quads' }).quadsToString(quads));
  const linked = await jsonld.toRDF(site.json(file.replace(/\.ttl$/, '.jsonld')), { ...options, format: 'application/n-quads' });
  const other = await canonical(String(linked));
  const lost = [...turtle].find((statement) => !other.has(statement)) ?? [...other].find((statement) => !turtle.has(statement));
  return lost ? `only one of Turtle and JSON-LD says: ${lost}` : turtle.size === 0 ? 'it says nothing' : undefined;
}

const canonical = async (statements: string): Promise<Set<string>> =>
  new Set(
    String(await jsonld.canonize(statements, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' }))
      .split('\n')
      .filter(Boolean),
  );

const linkedData = (html: string): string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, text = '']) => text);

/** Every name in a page's linked data leads to an address, and every value is kept. @param base address of the page, to which it is relative */
async function pageProblem(texts: readonly string[], base: string): Promise<string | undefined> {
  for (const text of texts) {
    const statements = await jsonld.toRDF(JSON.parse(text), { ...options, base, format: 'application/n-quads' });
    if (!statements) return 'its linked data says nothing';
  }
  return undefined;
}

/** Contexts that pages name, as far as they matter here: nothing is fetched. */
const contexts: Readonly<Record<string, unknown>> = { 'https://schema.org': { '@vocab': 'https://schema.org/' } };

const options = {
  safe: true,
  documentLoader: (address: string) => {
    const name = address.replace(/\/$/, '');
    const context = Object.hasOwn(contexts, name) ? contexts[name] : undefined;
    if (!context) return Promise.reject(new Error(`it names the context ${address}, which is not known here`));
    return Promise.resolve({ document: { '@context': context }, documentUrl: address });
  },
};
