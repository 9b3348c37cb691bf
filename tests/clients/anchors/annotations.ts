import type { BuiltFolder } from '../built-folder.ts';
import { type Client, readEach, together } from '../client.ts';

interface Target {
  type?: string;
  source?: string | { id: string };
  selector?: readonly Record<string, unknown>[];
}

interface Annotation {
  id?: string;
  type?: string;
  motivation?: string | readonly string[];
  created?: string;
  body?: readonly (string | { type?: string; value?: string; source?: string })[];
  target?: readonly Target[];
}

interface Collection {
  '@context'?: string | readonly string[];
  id?: string;
  type?: string;
  total?: number;
  first?: { id?: string; type?: string; items?: readonly Annotation[] };
}

const motivations = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);

/** What a selector of each kind must say, and of what type. */
const selectors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  FragmentSelector: { value: 'string', conformsTo: 'string' },
  TextQuoteSelector: { exact: 'string' },
  TextPositionSelector: { start: 'number', end: 'number' },
};

/** Collections of annotations by the W3C's model, each collection and each annotation; each of their targets is one of the finding's JSON. */
export const annotations: Client = {
  name: 'annotations',
  reads: 'annotations of reports, and each of them',
  source: 'rules of the W3C Web Annotation model',
  read: async (site) => {
    const files = site.matching(/annotations\.(?:jsonld|json)$/).filter((file) => !file.startsWith('schemas/'));
    const readings = files.map(async (file) => {
      const collection = site.json(file) as Collection;
      const items = collection.first?.items ?? [];
      const ids = new Set(items.map(({ id }) => id));
      return together([
        await readEach(
          [collection],
          () => file,
          () => collectionProblem(site, file, collection, ids.size),
        ),
        await readEach(
          items,
          ({ id }) => `${file} ${id}`,
          (item) => annotationProblem(site, item),
        ),
      ]);
    });
    return together(await Promise.all(readings));
  },
};

function collectionProblem(site: BuiltFolder, file: string, { '@context': context, id, type, total, first }: Collection, ids: number) {
  if (![context].flat().includes('http://www.w3.org/ns/anno.jsonld')) return `its context is ${context}`;
  if (!id || site.fileAt(id) !== file) return `it gives its own address as ${id}`;
  if (type !== 'AnnotationCollection' || first?.type !== 'AnnotationPage' || !first.id) return 'it is no collection with a first page';
  return total === ids && first.items?.length === ids ? undefined : `its total is ${total}, and it has ${ids} of different ids`;
}

function annotationProblem(site: BuiltFolder, { id, type, motivation, created, body = [], target = [] }: Annotation): string | undefined {
  if (!id || !URL.canParse(id) || type !== 'Annotation') return `it is a ${type} of id ${id}`;
  const odd = [motivation ?? []].flat().find((one) => !motivations.has(one));
  if (odd) return `there is no motivation "${odd}"`;
  if (created !== undefined && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(created)) return `it was created on ${created}`;
  if (body.some((one) => typeof one === 'object' && one.type === 'TextualBody' && typeof one.value !== 'string'))
    return 'a body has no text';
  if (target.length === 0) return 'it has no target';
  const wrong = target.flatMap(({ selector = [] }) => selector).find((one) => !fits(one));
  if (wrong) return `this is no selector: ${JSON.stringify(wrong)}`;
  const page = body
    .map((one) => (typeof one === 'string' ? one : one.source))
    .flatMap((source) => (source ? site.fileAt(source) : undefined) ?? [])[0];
  if (!page) return 'no body leads to a page that answers';
  const finding = site.json(page.replace(/\/index\.html$/, '.json')) as { target?: readonly Target[] };
  const known = new Set((finding.target ?? []).map(placeOf));
  return target.every((one) => known.has(placeOf(one))) ? undefined : 'one of its targets is none of those in the finding’s JSON';
}

function fits(selector: Record<string, unknown>): boolean {
  const type = String(selector['type']);
  const needed = Object.hasOwn(selectors, type) ? selectors[type] : undefined;
  return needed !== undefined && Object.entries(needed).every(([name, kind]) => typeof selector[name] === kind);
}

/** Where a target points, whether its source is told about or only named. */
const placeOf = ({ source, selector }: Target): string => JSON.stringify([typeof source === 'object' ? source.id : source, selector]);
