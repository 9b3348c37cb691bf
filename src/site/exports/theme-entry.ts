import type { SiteContent } from '../../content/index/index-content.ts';
import type { ThemeEntry } from '../../domain/content-values.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { type TaggerInUse, themeScores } from '../views/tagger-in-use.ts';
import { entryText } from './entry-text.ts';
import { findingUrlTemplate } from './finding-url-template.ts';

/**
 * A theme as the JSON beside its page: its fields, its rules, its text, how often its tags were right where readers labelled, and
 * every finding on it with the words that earned it and where they are. `findingUrl` says where the page of a finding is (a template of RFC 6570).
 * @param tagger that gave the themes, where it is known
 */
export function themeEntry(content: SiteContent, theme: ThemeEntry, address: Address, tagger?: TaggerInUse) {
  const { body, ...fields } = theme;
  return {
    ...fields,
    url: address(urls.theme(theme.id)),
    ...entryText(body),
    tagger: tagger?.version,
    measured: tagger && themeScores(tagger).find(({ id }) => id === theme.id),
    findingUrl: findingUrlTemplate(address),
    findings: (content.findingsOfTheme.get(theme.id) ?? []).map(({ id, polarity, themes }) => {
      const { evidence, at, editor } = themes.find((tag) => tag.id === theme.id) ?? {};
      return { id, polarity, evidence, at, editor };
    }),
  };
}
