import { unsafeLinks } from '../../src/documents/markdown/unsafe-links.ts';
import { type Item, type SameReport, sameReport } from '../five-formats/same-report.ts';
import type { OddCase, OddFile } from '../odd/odd-case.ts';
import { hostileStrings } from './strings.ts';

const url = 'https://council.example/plan';
const day = '2024-02-29';
/** A body with a link that leads nowhere good is named by the check, and so is part of no site. */
const file = (data: Record<string, unknown>, body: string): OddFile => ({
  data,
  body: unsafeLinks(body).length === 0 ? body : 'Words.',
  spelling: 'plain',
});

/** Words as HTML writes them: a tag that is left open would swallow the rest of the report. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text that holds a string at its head, which is where formulas do harm, or after words. */
const told = (text: string, index: number) => (index % 2 === 0 ? text : `Children wait: ${text} for therapy`);

/** A report in which every string is a finding, a point of one, or a body. @param shift moves the strings through the sections */
function report(strings: readonly string[], shift: number, area: string): SameReport {
  const parts: Item[][] = [[], [], [], [], []];
  for (const [index, text] of strings.entries()) {
    // A file with a zero byte is refused as a binary one.
    const line = text.replaceAll(/\s*\n\s*|\0/g, ' ');
    const item = {
      text: `Families of place ${index} wait. ${told(line, index)}`,
      ...(index % 7 === 3 ? { points: [line, 'a point'] } : {}),
    };
    parts[(index + shift) % 5]?.push(item);
  }
  const [experience = [], effective = [], improve = [], priority = [], improvement = []] = parts;
  const bodies = strings.map((text) => text.replaceAll(/[\s\0]+/g, ' ').replaceAll('|', '\\|'));
  return {
    ...sameReport,
    title: `Area SEND inspection of ${area} Local Area Partnership`,
    experience: experience.map(({ text }) => ({ text })),
    effective,
    improve,
    priority: priority.map((item, index) => ({ ...item, responsible: [bodies[(index * 5 + shift) % bodies.length] ?? 'Council'] })),
    improvement,
  };
}

function event(text: string, track: 'response' | 'follow-up', slug: string, finding: number): OddCase['events'][number] {
  const action = {
    text,
    lead: text,
    due: day,
    measure: text,
    asCalled: text,
    printed: [{ column: text, text }],
    speaksTo: [finding],
    updates: [{ date: day, sourceStatus: text, status: 'done', text }],
  };
  const data = {
    kind: track === 'response' ? 'plan-published' : 'monitoring-outcome',
    title: text,
    date: day,
    dateNote: text,
    speaker: 'partnership',
    summary: text,
    figures: [{ label: text, value: text, unit: text, baseline: text, note: text }],
    deadlines: [{ what: 'full', by: '2026-03-01', note: text }],
    sources: [{ url, title: text, kind: 'press', read: day }],
    ...(track === 'response' ? { actions: [action] } : { judgement: 'effective' }),
  };
  return { ...file(data, `${text}\n\n- ${text}`), track, slug, speaksTo: [{ finding, asCalled: text, inferred: true, note: text }] };
}

/** Every string in every field of a content folder that takes words: an area for each, with a plan, a follow-up and a theme. */
export const hostileAreas = (strings: readonly string[] = hostileStrings): OddCase[] =>
  strings.map((text, index) => ({
    id: `area-${index}`,
    partnership: file(
      {
        id: `area-${index}`,
        name: text,
        region: text,
        links: [{ label: text, url }],
        lookedFor: [{ document: 'plan-published', date: day, where: text, note: text }],
      },
      text,
    ),
    events: [event(text, 'response', 'plan', index), event(text, 'follow-up', 'visit', index)],
    inspections: [
      {
        partnership: `area-${index}`,
        area: text,
        outcome: 'inconsistent',
        start: '2024-01-29',
        end: '2024-02-02',
        published: '2024-03-20',
        previousEnd: 'none',
        next: 'full',
        nextWithin: text,
        nextFullWithin: '3 years',
        url,
        checked: text,
      },
    ],
    theme: file(
      { id: `theme-${index}`, label: text, note: text, group: text, terms: [{ match: `place ${index}` }], sources: [{ title: text, url }] },
      text,
    ),
    reasons: [],
  }));

/** Every string as a finding of a report in each format, with events and an editor's reasons that speak to each. */
export const hostileReports = (strings: readonly string[] = hostileStrings): OddCase[] =>
  (['md', 'html', 'docx', 'txt', 'pdf'] as const).map((format, shift) => ({
    id: `report-${format}`,
    partnership: file({ id: `report-${format}`, name: `Reportshire ${format}` }, ''),
    report: {
      format,
      model: report(format === 'html' ? strings.map(escaped) : strings, shift, `Reportshire ${format}`),
      source: { url, published: day, retrieved: day, licence: strings[shift] ?? 'none', pages: 9, wording: 'official' },
    },
    events:
      shift === 0 ? strings.map((text, index) => event(text, index % 2 === 0 ? 'response' : 'follow-up', `entry-${index}`, index)) : [],
    inspections: [],
    reasons: strings.map((reason, finding) => ({ finding, reason, polarity: 'mixed', theme: 'add' as const })),
  }));
