import type { VFile } from 'vfile';
import type { ContentFile } from '../content/change-content.ts';
import { checkShape, writeFrontMatter } from '../content/front-matter.ts';
import { followUp } from '../domain/schemas/event.ts';
import { markdown } from './compile.ts';

/**
 * Writes what a monitoring report becomes.
 * @throws UnusableFile where a generated field does not fit the schema
 */
export function compileFollowUp({ data }: VFile): ContentFile {
  if (!data.followUp) throw new Error('compile-follow-up needs file.data.followUp');
  const { id, event, body } = data.followUp;
  const path = `follow-ups/${id}.md`;
  return { path, text: writeFrontMatter(checkShape(followUp, event, path), markdown(body)) };
}
