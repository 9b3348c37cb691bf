/** Words that say nothing about what is looked for, folded. They count again where a query holds nothing else. */
export const stopWords: ReadonlySet<string> = new Set(
  // Contractions, folded as words are: without the apostrophe. Those that would then be another word ("I'll", "we'd") are left out.
  (
    'arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent wont wouldnt im ive ' +
    'theyd theyll theyre theyve theres thats weve whats youd youll youre youve ' +
    'a about after all also am an and any are as at be been being but by can could did do does doing for from had has have having he ' +
    'her his how i if in into is it its me more most my no nor not of on or our out over she should so some such than that the their ' +
    'them then there these they this those to too up was we were what when where which while who why will with without would you your'
  ).split(' '),
);
