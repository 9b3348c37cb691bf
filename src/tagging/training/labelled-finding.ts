import type { Role } from '../../domain/schemas/framework.ts';
import type { Label } from '../../domain/schemas/tagger.ts';

/** A finding with the labels that readers gave it. */
export interface LabelledFinding extends Label {
  role: Role;
  text: string;
}
