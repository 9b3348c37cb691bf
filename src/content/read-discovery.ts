import { type Discovery, discovery } from '../domain/schemas/discovery.ts';
import { checkShape } from './check-shape.ts';
import { sharedFile } from './content-folder.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads where newly published inspections are looked for, from a content folder or the project's own where it has no such file.
 * @throws UnusableFile which names each line and field that does not fit
 */
export function readDiscovery(root: string): Discovery {
  const path = sharedFile(root, 'discovery.yml');
  const { value, lineOf } = readYaml(readTextFile(path), path);
  return checkShape(discovery, value, path, lineOf);
}
