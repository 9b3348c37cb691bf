/** The parts of n3 that are used here, since it comes without types: terms as RDF/JS has them, a writer and a parser. */
declare module 'n3' {
  export class NamedNode {
    constructor(iri: string);
    readonly termType: 'NamedNode';
    readonly value: string;
  }
  export interface Literal {
    termType: 'Literal';
    value: string;
    /** Empty where it is in none. */
    language: string;
    datatype: { termType: 'NamedNode'; value: string };
  }
  interface Quad {
    subject: NamedNode;
    predicate: NamedNode;
    object: NamedNode | Literal;
  }
  export class Writer {
    constructor(options: { prefixes?: Record<string, string>; format?: 'N-Quads' });
    addQuad(subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal): void;
    quadsToString(quads: readonly Quad[]): string;
    /** Without a stream to write to, the text comes at once. */
    end(done: (error: Error | null, text: string) => void): void;
  }
  export class Parser {
    constructor(options?: { baseIRI: string });
    parse(text: string): Quad[];
  }
}
