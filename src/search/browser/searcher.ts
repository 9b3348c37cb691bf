import type { AnswerView } from '../answer/answer-view.ts';
import type { SearchState } from '../answer/search-state.ts';
import type { ResultsFile } from '../export/results-file.ts';
import type { ResultsFormat } from '../export/results-format.ts';

/** Answers searches in a worker. */
export interface Searcher {
  answer: (state: SearchState) => AnswerView | Promise<AnswerView>;
  /** @param page absolute address of the search page, without a query part */
  file: (state: SearchState, format: ResultsFormat, page: string) => Promise<ResultsFile>;
}
