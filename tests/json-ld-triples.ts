/** One statement as text: subject, predicate and object in the manner of N-Triples, not escaped. */
export type Statement = string;

interface Term {
  '@id': string;
  '@type'?: '@id';
  '@language'?: string;
}

/** Statements of a JSON-LD file that is flat: a context of prefixes and terms, and a graph of nodes whose values are texts. */
export function jsonLdTriples(text: string): Statement[] {
  const {
    '@context': context,
    '@graph': graph,
  }: { '@context': Record<string, string | Term>; '@graph': Record<string, string | string[]>[] } = JSON.parse(text);
  const expand = (name: string) =>
    name.replace(/^(\w+):/, (whole, prefix) => (typeof context[prefix] === 'string' ? context[prefix] : whole));
  const keyword = (name: string) => Object.keys(context).find((key) => context[key] === name) ?? name;
  return graph.flatMap((node) => {
    const subject = node[keyword('@id')];
    return Object.entries(node).flatMap(([key, held]) => {
      if (key === keyword('@id')) return [];
      const values = [held].flat();
      if (key === keyword('@type')) return values.map((value) => `<${subject}> <${expand('rdf:type')}> <${expand(value)}>`);
      const term = context[key];
      if (typeof term !== 'object') throw new Error(`The context does not say what "${key}" is.`);
      return values.map((value) => {
        const object = term['@type'] === '@id' ? `<${value}>` : `"${value}"${term['@language'] ? `@${term['@language']}` : ''}`;
        return `<${subject}> <${expand(term['@id'])}> ${object}`;
      });
    });
  });
}
