import { type RdfPropertyName, type RdfThing, rdfProperties } from './rdf-properties.ts';

/** What is said of a thing, each property with its values, in the order of {@link rdfProperties}; what says nothing is left out. */
export function saidOf(thing: RdfThing): { property: RdfPropertyName; values: string[] }[] {
  return (Object.keys(rdfProperties) as RdfPropertyName[])
    .map((property) => ({ property, values: [thing[property] ?? []].flat().filter(Boolean) }))
    .filter(({ values }) => values.length > 0);
}
