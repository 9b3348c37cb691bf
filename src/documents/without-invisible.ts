/**
 * Characters that no reader sees and that part or reorder words: control characters other than white space, zero-width spaces
 * and joiners, marks of writing direction, byte order marks, tags, code points that are no characters. A soft hyphen is none of
 * them: it says how lines are joined.
 */
const invisible =
  /(?![\t\n\v\f\r])\p{Cc}|\p{Noncharacter_Code_Point}|[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Text without characters that are not seen; half a surrogate pair, which no file can hold, becomes U+FFFD. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '').toWellFormed();
