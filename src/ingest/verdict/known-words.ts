/**
 * The everyday words that a claim may contain, besides those of its framework. A claim with any other word is left unread, because
 * words such as "hardly", "rarely" and "to improve governance" negate or narrow it in ways that are not recognised.
 */
export const knownWords: ReadonlySet<string> = new Set(
  `the a an this that these those it its they their them there
  has have had been is are was were be do does done did now since also together jointly overall however therefore yet
  respect relation regard regards regarding against across towards on in of for to with about at by from as and or so namely
  all each every both any either one none no not neither never only just except excepting exception excluding apart other than bar
  fail failed fails failing failure unable able
  january february march april may june july august september october november december
  two three four five six seven eight nine ten isn't hasn't haven't aren't wasn't weren't`.split(/\s+/),
);
