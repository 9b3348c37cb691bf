import { type RdfThing, rdfPrefixes, rdfProperties, saidOf, textLanguage } from './rdf-properties.ts';

const context = {
  ...rdfPrefixes,
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    Object.entries(rdfProperties).map(([name, { is, holds }]) => [
      name,
      { '@id': is, ...(holds === 'address' ? { '@type': '@id' } : {}), ...(holds === 'text' ? { '@language': textLanguage } : {}) },
    ]),
  ),
};

/** Things as JSON-LD 1.1, with its context inside, so that nothing has to be fetched. */
export function toJsonLd(things: readonly RdfThing[]): string {
  const graph = things.map((thing) => ({
    id: thing.id,
    type: thing.type,
    ...Object.fromEntries(saidOf(thing).map(({ property }) => [property, thing[property]])),
  }));
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;
}
