import type { ThemeEntry } from '../queries/content-values.ts';
import type { SiteContent } from '../queries/index-content.ts';
import { urls } from '../urls.ts';
import type { Address } from './column.ts';
import { entryText } from './entry-text.ts';

/** A theme as the JSON beside its page: its fields, its rules, its text, and every finding on it with the words that earned it. */
export function themeEntry(content: SiteContent, theme: ThemeEntry, address: Address) {
  const { body, ...fields } = theme;
  return {
    ...fields,
    url: address(urls.theme(theme.id)),
    ...entryText(body),
    findings: (content.findingsOfTheme.get(theme.id) ?? []).map(({ id, partnership, section, polarity, themes }) => ({
      id,
      url: address(urls.finding(id)),
      partnership,
      section,
      polarity,
      evidence: themes.find((tag) => tag.id === theme.id)?.evidence ?? [],
    })),
  };
}
