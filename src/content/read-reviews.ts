import { join } from 'node:path';
import { type Review, review } from '../domain/schemas/review.ts';
import { checkShape } from './check-shape.ts';
import { namesIn } from './content-folder.ts';
import { everyProblem } from './every-problem.ts';
import { readTextFile } from './read-text-file.ts';
import { type Placed, readYaml } from './read-yaml.ts';

/** Corrections to one report, and where they stand. */
export interface PlacedReview extends Pick<Placed, 'lineOf'> {
  review: Review;
}

/** Files of corrections in a content folder, by name. */
export const reviewFiles = (root: string): string[] =>
  namesIn(join(root, 'review'))
    .filter((name) => name.endsWith('.yml'))
    .sort();

/** The report that a file of corrections is about, by the file's name. */
export const reportOfReview = (name: string): string => name.slice(0, -'.yml'.length);

/**
 * Reads corrections to one report.
 * @throws UnusableFile which names each line and field that does not fit
 */
export function readReview(path: string): PlacedReview {
  const { value, lineOf } = readYaml(readTextFile(path), path);
  return { review: checkShape(review, value, path, lineOf), lineOf };
}

/**
 * An editor's corrections, by report id.
 * @param root the content folder
 * @throws UnusableFile which names each file, line and field that does not fit
 */
export const readReviews = (root: string): Record<string, Review> =>
  Object.fromEntries(
    everyProblem(reviewFiles(root), (name) => [reportOfReview(name), readReview(join(root, 'review', name)).review] as const),
  );
