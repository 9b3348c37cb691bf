import type { Question } from '../../domain/schemas/question.ts';
import type { TaggerWeights } from '../../domain/schemas/tagger.ts';
import type { ThemeTerms } from '../../domain/schemas/theme.ts';
import { likelihoodsOf } from '../../tagging/likelihoods-of.ts';
import { openNames } from '../glossary/open-names.ts';
import { readText } from '../index/read-text.ts';
import { type SearchRecord, textOf } from '../index/search-record.ts';
import { meaningWeights as weigh } from './meaning-weights.ts';
import { type PackedQuestions, packQuestions } from './packed-questions.ts';
import { questionAnswers } from './question-answers.ts';

/** Puts together what people ask, the records that answer it, and the themes that the tagger sees in the ways of asking. */
export function makeQuestions(
  questions: readonly Question[],
  tagger: { vocabulary: readonly ThemeTerms[]; weights: TaggerWeights },
  records: readonly SearchRecord[],
): PackedQuestions {
  const names = openNames([]);
  const answers = questionAnswers(
    questions,
    records.map((record) => ({ record, text: readText(textOf(record), names) })),
  );
  // The ways of asking are not about one kind of report, so a theme made for one would only take the place of another.
  const vocabulary = tagger.vocabulary.filter(({ frameworks }) => !frameworks);
  const themes = questions.map(({ asks }) => {
    const seen = likelihoodsOf(asks.join('.\n\n'), { ...tagger, vocabulary }).themes.toSorted((a, b) => b.chance - a.chance);
    return seen.filter(({ chance }) => chance >= weigh.themeChance).slice(0, weigh.mostThemes);
  });
  return packQuestions(questions.map((question, at) => ({ question, answers: answers[at] ?? [], themes: themes[at] ?? [] })));
}
