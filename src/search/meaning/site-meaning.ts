import { resolve } from 'node:path';
import { projectFolder } from '../../content/index/site-file.ts';
import { readLexicon } from '../../content/read-lexicon.ts';
import { readQuestions } from '../../content/read-questions.ts';
import type { ThemeTerms } from '../../domain/schemas/theme.ts';
import { siteWeights } from '../../tagging/site-weights.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { makeQuestions } from './make-questions.ts';
import { type MeaningData, meaningData } from './meaning-data.ts';

/** What the site that is being built reads queries by. @param vocabulary themes of the content */
export function siteMeaning(vocabulary: readonly ThemeTerms[], records: readonly SearchRecord[]): MeaningData {
  const questions = readQuestions(resolve(projectFolder, 'questions'));
  return meaningData(
    readLexicon(resolve(projectFolder, 'lexicon')),
    makeQuestions(questions, { vocabulary, weights: siteWeights() }, records),
  );
}
