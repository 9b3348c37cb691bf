import type { Root } from 'mdast';
import type { Format } from '../documents/detect-format.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import type { OtherKind } from '../domain/schemas/other-kind.ts';
import { refusalOf } from './gate/refuse.ts';
import { type FoundTitle, titleOf } from './gate/title-of.ts';
import type { Profile } from './profile.ts';

/**
 * The profile whose title a document begins with, and the title. On a web page, other text may come before it.
 * @throws UnreadableInput where the document begins with no profile's title
 */
export function recognise(
  tree: Root,
  format: Format,
  profiles: readonly Profile[],
  otherKinds: readonly OtherKind[],
): { profile: Profile; title: FoundTitle } {
  for (const profile of profiles) {
    const title = titleOf(tree, profile, format === 'html');
    if (title) return { profile, title };
  }
  const refusal = refusalOf(tree, profiles, otherKinds);
  if (refusal) throw refusal;
  if (format === 'html') {
    throw new UnreadableInput(
      'web-page',
      'this is a web page, not a report',
      'open its address in a browser: a server often sends an error page under the name of the file asked for',
    );
  }
  const titles = profiles.map(({ framework }) => `“${framework.title.inWords}”`).join(', ');
  throw new UnreadableInput(
    'not-a-report',
    `this is not a kind of report that can be read: it does not begin with any of these titles: ${titles}`,
    'check that this is the report as published',
  );
}
