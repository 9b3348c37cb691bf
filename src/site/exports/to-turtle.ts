import { type Literal, NamedNode, Writer } from 'n3';
import { type PrefixedName, type RdfThing, rdfPrefixes, rdfProperties, saidOf, textLanguage } from './rdf-properties.ts';

const langString = { termType: 'NamedNode', value: `${rdfPrefixes.rdf}langString` } as const;
const string = { termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#string' } as const;

/** Things as RDF 1.1 Turtle, with everything about each in one place. */
export function toTurtle(things: readonly RdfThing[]): string {
  const writer = new Writer({ prefixes: rdfPrefixes });
  for (const thing of things) {
    const subject = new NamedNode(thing.id);
    writer.addQuad(subject, named('rdf:type'), named(thing.type));
    for (const { property, values } of saidOf(thing)) {
      const { is, holds } = rdfProperties[property];
      for (const value of values) writer.addQuad(subject, named(is), object(value, holds));
    }
  }
  let turtle = '';
  writer.end((error, text) => {
    if (error) throw error;
    turtle = text;
  });
  return turtle;
}

function named(name: PrefixedName): NamedNode {
  const [prefix = '', local = ''] = name.split(/:(.*)/);
  return new NamedNode(rdfPrefixes[prefix as keyof typeof rdfPrefixes] + local);
}

// The library's own literals write their language in lower case.
function object(value: string, holds: 'address' | 'text' | 'code'): NamedNode | Literal {
  if (holds === 'address') return new NamedNode(value);
  return {
    termType: 'Literal',
    value,
    ...(holds === 'text' ? { language: textLanguage, datatype: langString } : { language: '', datatype: string }),
  };
}
