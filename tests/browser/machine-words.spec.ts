import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectContent } from '../../src/content/content-folder.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { plainText } from '../../src/documents/markdown/plain-text.ts';
import { runningText } from '../../src/documents/markdown/running-text.ts';
import { sentenceRanges } from '../../src/search/text/sentence-ranges.ts';
import { pageHead, strings } from '../page-head.ts';
import { zoteroSave } from '../zotero-save.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const { content } = readContentFolder(projectContent);
const mark = 'In our words: ';

/** Beginnings of the sentences of all restated findings, long enough to be nobody else's. */
const restated = content.findings
  .filter(({ wording }) => wording === 'restated')
  .flatMap(({ body }) => [plainText(body), runningText(body).text])
  .flatMap((text) => sentenceRanges(text).map(({ start, end }) => text.slice(start, Math.min(end, start + 60))))
  .filter((beginning) => beginning.length > 30);

/** Restated words in a text that no mark goes before. */
const unmarked = (text: string) =>
  restated.filter((words) => {
    const at = text.indexOf(words);
    return at >= 0 && !text.slice(0, at).includes(mark);
  });

test('no head of any built page gives restated words without saying that they are ours', () => {
  const pages = globSync('**/*.html', { cwd: dist });
  expect(pages.length).toBeGreaterThan(500);
  const bad = pages.flatMap((page) => {
    const { metas, linkedData } = pageHead(join(dist, page));
    return [...metas.map(({ content: words }) => words), ...linkedData].flatMap((text) =>
      unmarked(text).map((words) => `${page}: ${words}`),
    );
  });
  expect(bad).toEqual([]);
  const { metas } = pageHead(join(dist, 'findings/hertfordshire-2023-07/pa-1/index.html'));
  for (const name of ['description', 'og:description'])
    expect(metas.find((meta) => meta.name === name)?.content.startsWith(mark)).toBe(true);
});

test('feeds and citation files hold no restated words without the mark, and JSON says whose wording it is', () => {
  const files = [...globSync('**/*.xml', { cwd: dist }), ...globSync('findings/**/*.{bib,ris,csl.json,txt}', { cwd: dist })];
  expect(files.length).toBeGreaterThan(300);
  const bad = files.filter((file) => {
    const text = readFileSync(join(dist, file), 'utf8').replaceAll(/\s+/g, ' ');
    return unmarked(text).length > 0 && !/restated/i.test(text);
  });
  expect(bad).toEqual([]);
  for (const file of globSync('findings/**/*.json', { cwd: dist })) {
    const entry = JSON.parse(readFileSync(join(dist, file), 'utf8'));
    if (strings(entry).some((text) => unmarked(text).length > 0))
      expect(JSON.stringify(entry), file).toMatch(/"wording":"restated"|in our words/i);
  }
});

/** Each body that published a report, as its framework names them. */
function publishersOf(report: string): string[] {
  const framework = content.reports.find(({ id }) => id === report)?.framework;
  return content.frameworks.find(({ id }) => id === framework)?.publishers ?? [];
}

test('Zotero saves a finding as the official report: each body whole, one page as one page, the official address, nothing of ours as theirs', () => {
  for (const { id, report, page, endPage } of content.findings) {
    const item = zoteroSave(pageHead(join(dist, 'findings', id, 'index.html')));
    expect(item.type, id).toBe('report');
    expect(item.creators, id).toEqual(publishersOf(report).map((last) => ({ first: '', last })));
    expect(item.pages, id).toBe(page ? (endPage && endPage !== page ? `${page}-${endPage}` : `${page}`) : '');
    expect(item.url, id).toMatch(/^https:\/\/files\.ofsted\.gov\.uk\//);
    expect(item.pdf, id).toBe(item.url);
    expect(item.abstract.startsWith(mark), id).toBe(true);
    expect(item.extra, id).toMatch(/^Restated, not quoted, at Followthrough: https?:\/\/\S+\/\?t=[0-9a-f]{6}$/);
    expect(item.extra, id).toContain(`/findings/${id}/`);
  }
});

test('Zotero saves the page of a report as that report, and the page of the data set as a data set', () => {
  for (const { id, title, published, source } of content.reports) {
    const item = zoteroSave(pageHead(join(dist, 'reports', id, 'index.html')));
    expect(item.type, id).toBe('report');
    expect(item.title, id).toBe(title);
    expect(item.creators.map(({ last }) => last)).toEqual(publishersOf(id));
    expect(item.date, id).toBe(published ?? '');
    expect(item.url, id).toBe(source.url);
    expect(item.pages, id).toBe('');
    expect(item.extra, id).toContain(`/reports/${id}/`);
  }
  const { type, creators, url } = zoteroSave(pageHead(join(dist, 'data/index.html')));
  expect(type).toBe('dataset');
  expect(creators).toEqual([{ first: '', last: 'Followthrough' }]);
  expect(url).toMatch(/\/data\/$/);
});
