import { readXml } from './read-xml.ts';
import type { WorkbookParts } from './workbook-parts.ts';

export interface Relationship {
  id: string;
  /** Last part of its type, such as `worksheet` or `comments`. */
  type: string;
  /** Name of the part that it points to. */
  target: string;
}

/** A path within the archive, from the folder of the part that names it. */
function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The parts that a part of a workbook points to; the part `''` stands for the archive itself. */
export function relationshipsOf(parts: WorkbookParts, part: string): Relationship[] {
  const at = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const xml = parts.text(name);
  const found: Relationship[] = [];
  if (!xml) return found;
  readXml(xml, name, {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(part, Target) });
    },
  });
  return found;
}
