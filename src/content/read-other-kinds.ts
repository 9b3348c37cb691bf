import { type OtherKind, otherKinds } from '../domain/schemas/other-kind.ts';
import { checkShape } from './check-shape.ts';
import { sharedFile } from './content-folder.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads the kinds of document that a content folder refuses by name, or the project's own where the folder has no such file.
 * @throws UnusableFile which names each line and field that does not fit
 */
export function readOtherKinds(root: string): OtherKind[] {
  const path = sharedFile(root, 'other-kinds.yml');
  const { value, lineOf } = readYaml(readTextFile(path), path);
  return checkShape(otherKinds, value, path, lineOf);
}
