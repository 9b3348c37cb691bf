import { z } from 'zod';
import { questionId } from './ids.ts';

const phrase = z.string().trim().min(2);
const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
const pattern = phrase.refine((text) => text.split(/[+|]/).every(hasWord), 'a pattern with a word on each side of + and |');

/** Something that people ask of the record: how they type it, and how a finding that answers it is known. */
export const question = z.strictObject({
  id: questionId.describe('Unlike any other'),
  label: z.string().trim().min(3).describe('What it asks about, in a few words: shown where its answers are looked for'),
  asks: z.array(phrase).min(1).describe('What people type: key words, whole questions, complaints; every word that they may use for it'),
  strong: z
    .array(pattern)
    .min(1)
    .describe('Patterns of findings that answer it: "a b" side by side, "a|b" either, "a + b" both in one sentence'),
  weak: z.array(pattern).default([]).describe('Patterns of findings that touch it'),
  tone: z.enum(['criticism', 'praise', 'either']).default('either').describe('What those who ask it want to read about'),
});
export type Question = z.infer<typeof question>;

/** A file of questions. */
export const questionFile = z.array(question);
