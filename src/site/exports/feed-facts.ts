import type { PartnershipEntry, ThemeEntry } from '../../domain/content-values.ts';
import { urls } from '../../domain/urls.ts';
import { site } from '../site.ts';
import type { FeedFacts } from './feed.ts';

/** What the feed of all areas says of itself. */
export const allFacts: FeedFacts = { title: 'all areas', description: site.line, page: urls.home(), path: urls.feed() };

/** What the feed of an area says of itself. */
export const areaFacts = ({ id, name }: PartnershipEntry): FeedFacts => ({
  title: name,
  description: `Inspection reports, responses and follow-ups on SEND in ${name}.`,
  page: urls.partnership(id),
  path: urls.areaFeed(id),
});

/** What the feed of a theme says of itself: it has reports with a finding on it, and responses and follow-ups about such a finding. */
export const themeFacts = ({ id, label, note }: ThemeEntry): FeedFacts => ({
  title: label,
  description: `Reports with a finding on this theme, and the responses and follow-ups about one. ${note}`,
  page: urls.theme(id),
  path: urls.themeFeed(id),
});

/** Of the JSON Feed beside a feed. */
export const asJson = (facts: FeedFacts): FeedFacts => ({ ...facts, path: urls.feedAsJson(facts.path) });
