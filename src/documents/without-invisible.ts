/**
 * Invisible characters that split or reorder words: control characters other than white space, zero-width spaces and joiners,
 * directional marks, byte order marks, tags and noncharacters. Soft hyphens are not among them: they say how lines are joined.
 */
const invisible =
  /(?![\t\n\v\f\r])\p{Cc}|\p{Noncharacter_Code_Point}|[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Text without invisible characters; an unpaired surrogate, which no file can hold, becomes U+FFFD. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '').toWellFormed();
