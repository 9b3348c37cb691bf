import { VFile } from 'vfile';
import { UnreadableInput } from '../../documents/unreadable-input.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { OtherKind } from '../../domain/schemas/other-kind.ts';
import { parse } from '../parse.ts';
import { profileOf } from '../profile.ts';
import { kindsOf } from './kind-of.ts';
import { missingSections } from './refuse.ts';
import { titleOf } from './title-of.ts';

/** The kinds of report that are read, and the kinds of document that are refused by name. */
export interface KnownKinds {
  frameworks: readonly Framework[];
  otherKinds: readonly OtherKind[];
}

/**
 * Why a file given as a plan is not one: its title and sections are those of an inspection report, or it is another kind of report.
 * @returns undefined where it may be a plan, or cannot be read as a document at all
 */
export async function notAPlan(
  bytes: Uint8Array,
  file: string,
  { frameworks, otherKinds }: KnownKinds,
): Promise<UnreadableInput | undefined> {
  const given = { file, sha256: '', wording: 'official' as const };
  const profiles = frameworks.map(profileOf);
  const parsed = await parse(bytes, given, profiles, new VFile({ path: file })).catch(() => undefined);
  if (!parsed) return undefined;
  const { tree, format } = parsed;
  for (const profile of profiles) {
    const title = titleOf(tree, profile, format === 'html');
    const expected = profile.sections.filter((section) => section.expected).length;
    if (title && missingSections(tree, profile).length < expected / 2) {
      return new UnreadableInput(
        'not-a-plan',
        `this is an inspection report, not a plan: its title is “${title.text}”`,
        'ingest it instead: npm run ingest -- FILE',
      );
    }
  }
  const kinds = kindsOf(tree, otherKinds);
  const [known] = kinds;
  return known && !kinds.some(({ kind }) => kind.plan)
    ? new UnreadableInput('not-a-plan', `this is ${known.kind.name}: it says “${known.words[0]}”`, known.kind.todo)
    : undefined;
}
