import { createHash } from 'node:crypto';
import { plainText } from '../../documents/markdown/plain-text.ts';
import type { ThemeEntry } from '../../domain/content-values.ts';
import { dataLicences } from '../../domain/data-licences.ts';
import type { Term } from '../../domain/schemas/term.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { themeGroupAnchors } from '../labels/theme-group-anchors.ts';
import { site } from '../site.ts';
import type { RdfThing } from './rdf-properties.ts';
import { themeNames } from './theme-names.ts';

/**
 * The themes as a SKOS concept scheme (https://www.w3.org/TR/skos-reference/): every theme is a concept at the address of its page.
 * Headings are collections, not broader concepts, since they only arrange the list: no finding is ever given a heading. The terms by
 * which the tagger finds a theme are rules, not names for it; its alternative labels are names of the glossary's term that is the same
 * thing. No theme is matched with a concept of another scheme, as no source that we have says that two are the same.
 * @param terms of the glossary
 */
export function themeVocabulary(themes: readonly ThemeEntry[], address: Address, terms: readonly Term[] = []): RdfThing[] {
  const scheme = address(urls.themes());
  const anchors = themeGroupAnchors(themes.map(({ group }) => group));
  const project = `${address(urls.home())}#project`;
  const concept = ({ id }: ThemeEntry) => address(urls.theme(id));
  const groups = [...Map.groupBy(themes, ({ group }) => group)].sort(([a], [b]) => (a < b ? -1 : 1));
  const sources = new Map(themes.flatMap((theme) => theme.sources.map(({ url, title }) => [url, title])));
  return [
    {
      id: scheme,
      type: 'skos:ConceptScheme',
      title: `${site.name}: themes of findings`,
      description:
        'What findings of inspections are about: themes by which they are tagged, each with what belongs to it, what the law expects and the words that reports use.',
      creator: project,
      license: dataLicences[1].path,
      versionInfo: version(themes, terms),
      isPartOf: address(urls.dataFile('datapackage.json')),
      hasTopConcept: themes.map(concept),
      seeAlso: [address(urls.data()), `${address(urls.method())}#themes`],
    },
    { id: project, type: 'foaf:Agent', name: site.name, homepage: address(urls.home()) },
    ...themes.map(
      (theme): RdfThing => ({
        id: concept(theme),
        type: 'skos:Concept',
        prefLabel: theme.label,
        altLabel: themeNames(theme, terms),
        notation: theme.id,
        scopeNote: theme.note,
        note: paragraphs(theme.body),
        inScheme: scheme,
        topConceptOf: scheme,
        source: [...new Set(theme.sources.map(({ url }) => url))],
        seeAlso: address(urls.json(urls.theme(theme.id))),
      }),
    ),
    ...groups.map(
      ([group, members]): RdfThing => ({
        id: `${scheme}#${anchors.get(group)}`,
        type: 'skos:Collection',
        prefLabel: group,
        inScheme: scheme,
        member: members.map(concept),
      }),
    ),
    ...[...sources]
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
      .map(([id = '', title = '']): RdfThing => ({ id, type: 'foaf:Document', title })),
  ];
}

/** First digits of the SHA-256 of what the vocabulary says, so that it changes only when that does. */
function version(themes: readonly ThemeEntry[], terms: readonly Term[]): string {
  const said = themes.map(({ id, label, note, group, sources, body }) => ({
    id,
    label,
    names: themeNames({ id, label }, terms),
    note,
    group,
    sources,
    body,
  }));
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}

const paragraphs = (markdown: string) =>
  markdown
    .trim()
    .split(/\n{2,}/)
    .map(plainText)
    .join('\n\n');
