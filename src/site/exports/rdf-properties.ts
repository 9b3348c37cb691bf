/** Prefixes of the vocabularies that describe the themes. */
export const rdfPrefixes = {
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

/** A name with its prefix, `skos:Concept`. */
export type PrefixedName = `${keyof typeof rdfPrefixes}:${string}`;

interface RdfProperty {
  is: PrefixedName;
  /** `address`: of another thing; `text`: in {@link textLanguage}; `code`: a text in no language. */
  holds: 'address' | 'text' | 'code';
}

/** The language of our texts. */
export const textLanguage = 'en-GB';

/** Properties by their names in the JSON-LD, in the order in which they are written. */
export const rdfProperties = {
  title: { is: 'dct:title', holds: 'text' },
  prefLabel: { is: 'skos:prefLabel', holds: 'text' },
  altLabel: { is: 'skos:altLabel', holds: 'text' },
  notation: { is: 'skos:notation', holds: 'code' },
  description: { is: 'dct:description', holds: 'text' },
  scopeNote: { is: 'skos:scopeNote', holds: 'text' },
  note: { is: 'skos:note', holds: 'text' },
  creator: { is: 'dct:creator', holds: 'address' },
  license: { is: 'dct:license', holds: 'address' },
  versionInfo: { is: 'owl:versionInfo', holds: 'code' },
  isPartOf: { is: 'dct:isPartOf', holds: 'address' },
  inScheme: { is: 'skos:inScheme', holds: 'address' },
  topConceptOf: { is: 'skos:topConceptOf', holds: 'address' },
  hasTopConcept: { is: 'skos:hasTopConcept', holds: 'address' },
  member: { is: 'skos:member', holds: 'address' },
  source: { is: 'dct:source', holds: 'address' },
  seeAlso: { is: 'rdfs:seeAlso', holds: 'address' },
  name: { is: 'foaf:name', holds: 'code' },
  homepage: { is: 'foaf:homepage', holds: 'address' },
} as const satisfies Record<string, RdfProperty>;

export type RdfPropertyName = keyof typeof rdfProperties;

/** One thing and what is said about it. */
export interface RdfThing extends Partial<Record<RdfPropertyName, string | string[]>> {
  /** Full address. */
  id: string;
  type: PrefixedName;
}

/** What is said about a thing: each property that has values, in the order of {@link rdfProperties}. */
export function saidOf(thing: RdfThing): { property: RdfPropertyName; values: string[] }[] {
  return (Object.keys(rdfProperties) as RdfPropertyName[])
    .map((property) => ({ property, values: [thing[property] ?? []].flat().filter(Boolean) }))
    .filter(({ values }) => values.length > 0);
}
