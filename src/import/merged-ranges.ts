import { inflateRawSync } from 'node:zlib';
import { limits } from '../ingest/limits.ts';
import { zipEntries } from '../ingest/zip-entries.ts';

/** Rows and columns of a merged cell, from 0, first and last. */
export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const attribute = (tag: string, name: string) => new RegExp(String.raw`\s${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * Which cells of each sheet are merged, by the sheet's place in the workbook; the library that reads the cells does not tell.
 * Nothing is unpacked to more than the limits allow.
 */
export function mergedRanges(bytes: Uint8Array): MergedRange[][] {
  const entries = zipEntries(bytes) ?? [];
  const part = (name: string): string => {
    const entry = entries.find((one) => one.name === name);
    if (!entry || entry.unpacked > limits.wordTextBytes) return '';
    const raw = bytes.subarray(entry.start, entry.start + entry.packed);
    const whole = entry.method === 8 ? inflateRawSync(raw, { maxOutputLength: Math.max(1, entry.unpacked) }) : raw;
    return new TextDecoder().decode(whole);
  };
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target')?.replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = [...part('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => targets.get(attribute(tag, 'r:id')) ?? '');
  return sheets.map((sheet) =>
    [...part(sheet).matchAll(/<mergeCell\b[^>]*\sref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(([, left = '', top, right = '', bottom]) => ({
      top: Number(top) - 1,
      left: columnOf(left),
      bottom: Number(bottom) - 1,
      right: columnOf(right),
    })),
  );
}
