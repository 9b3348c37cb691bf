import type { Root } from 'hast';
import type { Inspection } from '../../domain/schemas/inspection.ts';
import type { Partnership } from '../../domain/schemas/partnership.ts';

/** An area as a page has it. */
export interface ListedArea {
  /** As printed, such as "London Borough of Barnet" or "barnet". */
  name: string;
  /** Ofsted's unique reference number. */
  urn?: string;
}

/** What a page says of an inspection; days are as printed there. */
export interface ListedInspection {
  area: ListedArea;
  published: string;
  /** Address of the report. */
  url: string;
  start?: string;
  end?: string;
  previousEnd?: string;
  terms?: Pick<Inspection, 'outcome' | 'next' | 'nextWithin' | 'nextFullWithin'>;
}

/** What a page lists. */
export interface PageRead {
  areas: readonly ListedArea[];
  inspections: readonly ListedInspection[];
  /** Monitoring reports, which the table of inspections does not hold. */
  monitoring?: readonly ListedInspection[];
  /** Address of the next page, where there is one. */
  next?: string;
  /** What could not be read of it, each a sentence with what to do. */
  notes?: readonly string[];
}

/**
 * Reads a page of one kind.
 * @param asked its address; the reference number for which it was asked
 * @throws UnusableFile where it does not have the shape of such a page: nothing is ever made of a page that cannot be read
 */
export type ReadPage = (page: Root, asked: { url: string; urn?: string }) => PageRead;

/** What the record knows already. */
export interface KnownContent {
  partnerships: readonly Partnership[];
  inspections: readonly Inspection[];
  /** Addresses of monitoring reports that are on record. */
  monitoring?: ReadonlySet<string>;
}
