import { createHash } from 'node:crypto';
import type { BuiltFolder } from '../built-folder.ts';
import type { Package, Resource } from './descriptor.ts';

/** What is wrong with a package, but for its resources: the profile of version 2 of the standard. */
export function packageProblem({ name, resources, licenses, sources, contributors, version, created }: Package): string | undefined {
  if (!name || !/^[a-z0-9-._]+$/.test(name)) return `its name is "${name}"`;
  if (!resources?.length) return 'it has no resources';
  const names = resources.map((resource) => resource.name);
  if (new Set(names).size < names.length) return 'two resources have one name';
  if (!licenses?.length || !licenses.every((one) => one.name || one.path)) return 'a licence has neither name nor path';
  if (!sources?.length || !sources.every(({ title }) => title)) return 'it does not name its sources';
  if (!contributors?.length || !contributors.every(({ title, path }) => title && (path === undefined || URL.canParse(path))))
    return 'it does not name its contributors';
  if (!version) return 'it has no version';
  return created !== undefined && Number.isNaN(Date.parse(created)) ? `it was created on "${created}"` : undefined;
}

/** What is wrong with a resource, but for its rows: its name, and whether its file is the one that is described. */
export function resourceProblem(site: BuiltFolder, file: string, { name, path, bytes, hash }: Resource): string | undefined {
  if (!name || !/^[a-z0-9-._]+$/.test(name)) return `its name is "${name}"`;
  if (!path || /^(?:\/|\.\.|\w+:)/.test(path)) return `its path is "${path}"`;
  if (!site.files.includes(file)) return 'its file is not there';
  const held = site.bytes(file);
  if (bytes !== undefined && held.byteLength !== bytes) return `expected bytes are ${bytes}, and it has ${held.byteLength}`;
  const sum = createHash('sha256').update(held).digest('hex');
  return hash !== undefined && hash !== `sha256:${sum}` ? `expected hash is ${hash}` : undefined;
}
