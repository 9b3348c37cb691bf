import { resolve } from 'node:path';
import { projectFolder, siteFile } from '../../content/index/site-file.ts';
import { readLexicon } from '../../content/read-lexicon.ts';
import { readQuestions } from '../../content/read-questions.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { ThemeTerms } from '../../domain/schemas/theme.ts';
import { readWeights } from '../../tagging/read-tagger.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { makeQuestions } from './make-questions.ts';
import { type MeaningData, meaningData } from './meaning-data.ts';

/** What the site that is being built reads queries by. @param vocabulary themes of the content */
export function siteMeaning(vocabulary: readonly ThemeTerms[], records: readonly SearchRecord[]): MeaningData {
  const weights = readWeights(mustHave(siteFile('tagger/weights.json'), 'weights of the tagger'));
  const questions = readQuestions(resolve(projectFolder, 'questions'));
  return meaningData(readLexicon(resolve(projectFolder, 'lexicon')), makeQuestions(questions, { vocabulary, weights }, records));
}
