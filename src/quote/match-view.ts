import { dateInWords } from '../domain/dates/date-in-words.ts';
import { ownValue } from '../domain/own-value.ts';
import { urls } from '../domain/urls.ts';
import { count } from '../domain/words/count.ts';
import { pinpoint } from '../domain/words/pinpoint.ts';
import type { QuoteData, QuotePassage } from './quote-data.ts';
import type { QuoteMatch } from './quote-match.ts';

/** A match as the page and the command show it. */
export interface MatchView extends Pick<QuoteMatch, 'parts' | 'before' | 'after'> {
  /** Name of the partnership. */
  area: string;
  /** What it is from, in order: a finding's name with its address, or that of an earlier version of its words, or of the report. */
  from: { name: string; path: string }[];
  /** How the quotation differs from it. */
  how: string;
  /** "Area SEND inspection of …, published 10 November 2023, page 9 of the PDF". */
  place: string;
  /** Address of the official document, at the page where that is known. */
  official?: string;
  /** What anyone quoting it must know: whose words these are, and whether they are current. */
  notes: string[];
}

/** Describes a match in words. */
export function matchView(match: QuoteMatch, words: number, { reports }: QuoteData): MatchView {
  const { passages, parts, before, after } = match;
  const [first] = passages;
  const last = passages.at(-1) ?? first;
  const report = ownValue(reports, first.report);
  const pages = pinpoint({ page: first.page, endPage: last.endPage ?? last.page });
  const published = report?.published ? `published ${dateInWords(report.published)}` : '';
  return {
    area: report?.area ?? first.report,
    from: passages.map((passage) => ({ name: passage.name, path: pathOf(passage) })),
    how: howWords(match, words),
    place: [report?.title, published, pages && `${pages} of the PDF`].filter(Boolean).join(', '),
    ...(report?.url ? { official: first.page ? `${report.url}#page=${first.page}` : report.url } : {}),
    notes: notesOn(match),
    parts,
    before,
    after,
  };
}

function pathOf({ finding, report, version }: QuotePassage): string {
  if (!finding) return urls.report(report);
  return version ? urls.findingVersion(finding, version) : urls.finding(finding);
}

function howWords({ kind, whole, passages, changes }: QuoteMatch, words: number): string {
  if (kind === 'altered') return `Altered: ${count(changes, 'word')} of ${words} changed, left out or added`;
  const how = kind === 'shortened' ? 'Word for word, apart from the words it shows as omitted' : 'Word for word';
  if (passages.length > 1) return `${how}; it spans ${count(passages.length, 'finding')}`;
  const what = passages[0].finding ? 'finding' : 'part of the report';
  return `${how}; ${whole ? `the whole ${what}` : passages[0].finding ? 'part of the finding' : 'from a part of the report without findings'}`;
}

function notesOn({ kind, passages, samePunctuation, lost = [] }: QuoteMatch): string[] {
  const [{ version, retired, wording }] = passages;
  const notes = [
    lost.length > 0 && `Lost or added in copying, not altered: ${lost.join('; ')}.`,
    kind === 'exact' && !samePunctuation && 'The words are the same; the punctuation is not.',
    retired
      ? 'These are the words of a finding that the report no longer has.'
      : version && `This is earlier wording (version ${version}). The finding’s wording has changed since.`,
    wording === 'restated'
      ? 'These are our words, not the inspectors’: the report is restated here. Do not quote them as the report’s own.'
      : 'These are the words of the published report.',
  ];
  return notes.filter((note) => typeof note === 'string');
}
