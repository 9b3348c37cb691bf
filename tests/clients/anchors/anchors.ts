import { createHash } from 'node:crypto';
import type { BuiltFolder } from '../built-folder.ts';
import { type Client, readEach, together } from '../client.ts';
import { matchQuote, type Quote } from './match-quote.ts';
import { type PageTexts, pageTexts, pdfsBelow } from './pdf-texts.ts';

/** What is used here of a target of the W3C Web Annotation data model. */
interface Target {
  source: { id: string; sha256?: string };
  selector: readonly ({ type: string; value?: string; start?: number; end?: number } & Partial<Quote>)[];
}

interface FindingFile {
  wording: string;
  text: string;
  target: readonly Target[];
}

/** Of so many letters of a quotation, one may be otherwise: a ligature, a hyphen at a line's end. */
const lettersForEach = 20;

const findings = (site: BuiltFolder): [string, FindingFile][] =>
  site
    .matching(/^findings\/[^/]+\/[^/]+\.json$/)
    .filter((file) => !file.endsWith('.csl.json'))
    .map((file) => [file, site.json(file) as FindingFile]);

/** Quotations found again on the page of the official PDF that is named, for findings in the official wording. */
export const anchorsInPdf: Client = {
  name: 'anchors-in-pdf',
  reads: 'quotations, found again on their page of the official PDF',
  source: 'approx-string-match and pdfjs-dist of npm, as Hypothesis uses them',
  least: 0.95,
  read: async (site) => {
    const pdfs = new Map([...pdfsBelow(site.documents)].map(([sha256, bytes]) => [sha256, pageTexts(bytes)]));
    const found = findings(site).flatMap(([file, { target }]) =>
      target.flatMap((one) => {
        const texts = pdfs.get(one.source.sha256 ?? '');
        const isQuoted = one.selector.some(({ type }) => type === 'TextQuoteSelector');
        return texts && isQuoted ? [{ file, target: one, texts }] : [];
      }),
    );
    if (found.length === 0) return { absent: 'no official PDF of a quoted finding is here: --documents FOLDER' };
    return readEach(
      found,
      ({ file }) => file,
      ({ target, texts }) => pdfProblem(target, texts),
    );
  },
};

async function pdfProblem({ selector }: Target, texts: PageTexts): Promise<string | undefined> {
  const page = selector.find(({ type }) => type === 'FragmentSelector')?.value?.match(/^page=(\d+)$/)?.[1];
  const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
  if (!page || quote?.exact === undefined) return 'it names no page';
  const text = unspaced(await texts(Number(page)));
  return quoteProblem(text, { exact: unspaced(quote.exact), prefix: unspaced(quote.prefix), suffix: unspaced(quote.suffix) });
}

/** PDF.js gives spaces where it guesses them. */
const unspaced = (text = ''): string => text.replace(/\s+/g, '');

function quoteProblem(text: string, quote: Quote): string | undefined {
  const match = matchQuote(text, quote);
  if (!match) return 'it is not found';
  return match.errors * lettersForEach > quote.exact.length ? `${match.errors} of ${quote.exact.length} letters are otherwise` : undefined;
}

/** Findings found again in the plain text of their report, by position and by quotation. */
export const anchorsInText: Client = {
  name: 'anchors-in-text',
  reads: 'findings, found again in the plain text of their report',
  source: 'approx-string-match of npm, as Hypothesis uses it',
  least: 0.95,
  read: async (site) => {
    const readings = findings(site).map(([file, finding]) => {
      const targets = finding.target.filter(({ source }) => site.fileAt(source.id));
      return readEach(
        targets,
        () => file,
        (target) => textProblem(site, target, finding.text),
      );
    });
    return together(await Promise.all(readings));
  },
};

function textProblem(site: BuiltFolder, { source, selector }: Target, finding: string): string | undefined {
  const bytes = site.bytes(site.fileAt(source.id) ?? '');
  if (source.sha256 && createHash('sha256').update(bytes).digest('hex') !== source.sha256) return `${source.id} is another file`;
  const text = bytes.toString('utf8');
  const position = selector.find(({ type }) => type === 'TextPositionSelector');
  const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
  const chosen = position && [...text].slice(position.start, position.end).join('');
  if (chosen !== undefined && unspaced(chosen) !== unspaced(finding)) return `its position gives “${chosen.slice(0, 60)}”`;
  if (quote?.exact !== undefined) return quoteProblem(text, { ...quote, exact: quote.exact });
  return chosen === undefined ? 'it has neither position nor quotation' : undefined;
}
