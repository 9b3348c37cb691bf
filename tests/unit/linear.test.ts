import assert from 'node:assert/strict';
import test from 'node:test';
import { hyphenatedWords, joinLineEnds, joinLines } from '../../src/documents/join-lines.ts';
import { mayHide } from '../../src/documents/pdf/may-hide.ts';
import { decodeText } from '../../src/documents/tables/decode-text.ts';
import { parseText } from '../../src/documents/text.ts';
import { mustHave } from '../../src/domain/must-have.ts';
import { saidInOrder } from '../../src/domain/said-in-order.ts';
import { stem } from '../../src/domain/text/stem.ts';
import { standsAlone } from '../../src/ingest/heading-of.ts';
import { profileOf } from '../../src/ingest/profile.ts';
import { readBodies, splitBodies } from '../../src/ingest/read-bodies.ts';
import { claimsIn } from '../../src/ingest/verdict/claims-in.ts';
import { colourKeyInText } from '../../src/plans/colour-key.ts';
import { columnOf } from '../../src/plans/column-of.ts';
import { officesIn } from '../../src/plans/offices-in.ts';
import { statusOf } from '../../src/plans/status-of.ts';
import { samePunctuation } from '../../src/quote/same-punctuation.ts';
import { wordsInSentences } from '../../src/tagging/words-in-sentences.ts';
import { findReferences, frameworks, verdictWords } from '../area-send.ts';
import { growthOf } from '../growth/work-of.ts';

const areaSend2023 = profileOf(
  mustHave(
    frameworks.find(({ id }) => id === 'area-send-2023'),
    'area-send-2023',
  ),
);
const followUp = mustHave(areaSend2023.followUp, 'followUp');
const none = new Set<string>();

/** What once took the square or the cube of its length: a beginning, and what goes on and on after it. */
const readers: [name: string, read: (text: string) => unknown, texts: [start: string, piece: string][]][] = [
  [
    'fullWithinYears',
    (text) => saidInOrder(text, followUp.fullWithinYears),
    [
      ['', 'full inspection '],
      ['full inspection', 'within 3 '],
      ['', 'full '],
    ],
  ],
  [
    'standsAlone',
    (text) => standsAlone(`${text}x`, areaSend2023),
    [
      ['', ' '],
      ['', '?.'],
      ['Areas for improvement', ' '],
    ],
  ],
  [
    'splitBodies',
    splitBodies,
    [
      ['', '('],
      ['x', ' '],
      ['', ' and '],
      ['', 'A Council and '],
    ],
  ],
  [
    'readBodies',
    (text) => readBodies(text, text, text),
    [
      ['', 'A '],
      ['', 'AB'],
      ['', 'A ICB and '],
      ['', 'A Council, '],
    ],
  ],
  [
    'officesIn',
    officesIn,
    [
      ['', ' '],
      ['', 'and '],
      ['', ' - '],
      ['Jo Smith', '\t'],
    ],
  ],
  [
    'columnOf',
    columnOf,
    [
      ['', '('],
      ['a', 'A'],
      ['', 'A'],
      ['', '(a)'],
    ],
  ],
  [
    'stem',
    (text) => stem(text.slice(1)),
    [
      ['', 'a'],
      ['', 'y'],
      ['', 'ational'],
    ],
  ],
  [
    'findReferences',
    findReferences,
    [
      ['priority', ' '],
      ['', 'PA1 IA2 '],
      ['', 'priority action '],
    ],
  ],
  [
    'statusOf',
    (text) => statusOf(text, new Map()),
    [
      ['', '1'],
      ['a', ' '],
      ['', ' –'],
    ],
  ],
  [
    'colourKeyInText',
    colourKeyInText,
    [
      ['red =', ' '],
      ['', 'R = '],
      ['red = a', ' a'],
    ],
  ],
  [
    'decodeText',
    (text) => decodeText(Buffer.from(text.replace('\0', ''), 'latin1')),
    [
      ['', '\u00D2a '],
      ['', '\u00D2\u00E9'],
    ],
  ],
  [
    'joinLines',
    (text) => joinLines(text.split('\n'), none),
    [
      ['', 'a-\n'],
      ['', 'a\n'],
      ['', 'a\u00AD\n'],
      ['', 'a'],
    ],
  ],
  [
    'joinLineEnds',
    (text) => joinLineEnds(`${text}-\n`, none),
    [
      ['', 'a'],
      ['', 'a-\n'],
    ],
  ],
  [
    'hyphenatedWords',
    (text) => hyphenatedWords([text, text]),
    [
      ['', 'a'],
      ['', 'a-'],
    ],
  ],
  [
    'parseText',
    (text) => parseText(text, () => false),
    [
      ['', '\n'],
      ['x', '\n'],
      ['*', ' '],
      ['', 'a | b\n'],
    ],
  ],
  [
    'mayHide',
    (text) => mayHide(`BT ${text}`),
    [
      ['', '\\('],
      ['', '.'],
      ['', '"/'],
      ['', '('],
    ],
  ],
  [
    'wordsInSentences',
    wordsInSentences,
    [
      ['a', '\n'],
      ['', '. '],
      ['', 'a\n\n'],
    ],
  ],
  [
    'claimsIn',
    (text) => claimsIn(text, verdictWords),
    [
      ['', 'effective action on 1 to '],
      ['', 'A and '],
      ['', 'if '],
      ['', 'not '],
    ],
  ],
  [
    'samePunctuation',
    (text) => samePunctuation(text, 'a'),
    [
      ['', ' '],
      ['', ' – '],
    ],
  ],
];

for (const [name, read, texts] of readers) {
  test(`${name} takes no more work than its text is long`, () => {
    for (const [start, piece] of texts) {
      const growth = growthOf((length) => () => read(`${start}${piece.repeat(Math.ceil(length / piece.length))}\0x`));
      assert.ok(growth < 6, `${JSON.stringify(start + piece)} … took ${growth.toFixed(1)} times the work a letter at 25 kB`);
    }
  });
}
