/** What is used here of jsonld, which brings no types of its own. */
declare module 'jsonld' {
  interface Options {
    /** What would be lost without a word is an error. */
    safe?: boolean;
    /** What relative addresses are relative to. */
    base?: string;
    format?: 'application/n-quads';
    inputFormat?: 'application/n-quads';
    algorithm?: 'RDFC-1.0';
    documentLoader?: (address: string) => Promise<{ document: unknown; documentUrl: string }>;
  }
  const jsonld: {
    /** @returns statements as N-Quads */
    toRDF: (document: unknown, options: Options) => Promise<unknown>;
    canonize: (document: unknown, options: Options) => Promise<unknown>;
  };
  export default jsonld;
}
