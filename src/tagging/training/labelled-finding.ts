import type { Section } from '../../domain/schemas/finding.ts';
import type { Label } from '../../domain/schemas/tagger.ts';

/** A finding with the labels that readers gave it. */
export interface LabelledFinding extends Label {
  section: Section;
  text: string;
}
