import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hostileStrings } from './strings.ts';

/** Pages that hold every string at once, a string each, or nothing but lists of them. @param dist of the built site */
export function pagesToVisit(dist: string): string[] {
  const each = hostileStrings.flatMap((_, index) => {
    const [area, theme] = [`/partnerships/area-${index}/`, `/themes/theme-${index}/`];
    const entry = index % 2 === 0 ? `/responses/report-md/entry-${index}/` : `/follow-ups/report-md/entry-${index}/`;
    return [area, theme, entry];
  });
  const formats = ['md', 'html', 'docx', 'txt', 'pdf'];
  const reports = formats.map((format) => `/reports/report-${format}-2024-01/`);
  const findings = formats.flatMap((format) =>
    ['ex-1', 'ef-1', 'ef-20', 'nb-1', 'nb-20', 'pa-1', 'pa-20', 'ia-1', 'ia-20'].map(
      (code) => `/findings/report-${format}-2024-01/${code}/`,
    ),
  );
  const plans = ['csv', 'xlsx', 'ods', 'docx', 'html', 'pdf'].map((format) => `/responses/report-md/plan-${format}/`);
  const lists = ['/', '/partnerships/', '/map/', '/reports/', '/themes/', '/compare/', '/changes/', '/method/', '/corrections/', '/data/'];
  const coverage = ['/partnerships/report-md/', '/partnerships/report-md/coverage/', '/partnerships/report-md/absences/'];
  return [...lists, ...reports, ...plans, ...coverage, ...findings, ...each].filter((path) => existsSync(join(dist, path, 'index.html')));
}

/** Addresses in which a reader's own words stand, with a string each. */
export function askedAddresses(text: string): string[] {
  const asked = encodeURIComponent(text.toWellFormed());
  const finding = '/findings/report-md-2024-01/ef-1/';
  return [
    `/search/?q=${asked}&theme=${asked}&area=${asked}&sort=${asked}`,
    `/compare/?areas=${asked},report-md`,
    `${finding}?t=${asked}#${asked}`,
    `/corrections/?finding=report-md-2024-01/ef-1&theme=${asked}`,
    `/corrections/?finding=${asked}#message`,
    `/quote/?q=${asked}#${asked}`,
  ];
}
