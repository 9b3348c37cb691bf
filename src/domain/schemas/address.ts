import { z } from 'zod';
import { addressProblem, type Scheme, schemes, schemesInWords } from '../address.ts';

const addressOf = (allowed: readonly Scheme[]) =>
  z
    .string()
    .check(({ value, issues }) => {
      const problem = addressProblem(value, allowed);
      if (problem) {
        const message = `an address that begins with ${schemesInWords(allowed)} (this one ${problem})`;
        issues.push({ code: 'custom', message, input: value });
      }
    })
    .meta({ format: 'uri' });

/** Address of a page or document on the web. */
export const webAddress = addressOf(['https', 'http']);

/** Address of a page, or of somebody to write to. */
export const contactAddress = addressOf(schemes);
