import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { wordingWords } from '../../domain/words/wording-words.ts';
import { authorsInWords } from '../citation/authors.ts';
import type { CitedFinding } from '../citation/cited-finding.ts';
import { datesOfReport } from '../citation/dates-of-report.ts';
import { inMarks } from '../citation/in-marks.ts';
import { placeInReport } from '../citation/place-in-report.ts';

/** What a file for readers says about a finding below its text, as names and values; an address is the entire value. */
export function findingFacts(cited: CitedFinding): [string, string][] {
  const { officialUrl, accessed, sha256, wording, version, fingerprint, since, retired } = cited;
  const { mark, meaning } = wordingWords[wording];
  const facts: [string, string | undefined][] = [
    ['Source', `${authorsInWords(cited)}, ${inMarks(cited.title)} (${datesOfReport(cited)})`],
    ['Place', upperFirst(placeInReport(cited))],
    ['Official document', officialUrl],
    ['Read on', accessed && dateInWords(accessed)],
    ['SHA-256 of the official document', sha256],
    ['Wording', `${mark}. ${meaning}`],
    ['Version of the words', version && `${version}${since ? `, since ${dateInWords(since)}` : ''}, fingerprint ${fingerprint}`],
    ['Address', cited.link],
    ['Status', retired ? 'The id is no longer in use; the address says what replaced it.' : undefined],
  ].map(([name, value]) => [String(name), value ? String(value) : undefined]);
  return facts.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}
