import { z } from 'zod';

/** A name of something within a framework. */
export const key = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'a key of small letters and single hyphens, such as priority-action');

/** A regular expression as data. */
export const pattern = z
  .string()
  .min(1)
  .check(({ value, issues }) => {
    try {
      new RegExp(value, 'i');
    } catch (error) {
      issues.push({ code: 'custom', input: value, message: `a regular expression (${(error as Error).message})` });
    }
  })
  .describe('A regular expression in which capitals and small letters are the same');
