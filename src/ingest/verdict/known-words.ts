/**
 * Every word that a claim may be made of. A claim with any other word is not read: "hardly", "rarely" and "to improve governance"
 * would turn it or narrow it in a way that nothing here knows.
 */
export const knownWords: ReadonlySet<string> = new Set(
  `the a an this that these those it its they their them there
  local area areas partnership partnership's partners leaders leaders' council councils council's county city borough authority icb icbs
  integrated care board nhs send
  has have had been is are was were be do does done did now since also together jointly overall however therefore yet
  take taken address addressed addressing tackle tackled tackling deal dealt respond responding made make respect relation regard
  regards regarding against across towards on in of for to with about at by from as and or so namely
  all each every both any either one none no not never neither only just except excepting exception excluding apart other than bar
  fail failed fails failing failure unable able demonstrate demonstrated insufficient sufficient enough adequate inadequate reasonable
  effective effectively ineffective response steps step action actions urgent urgently
  priority priorities requiring number numbers weakness weaknesses significant concern concerns
  identified set out raised named listed highlighted found initial previous first last full earlier original inspection visit report
  january february march april may june july august september october november december
  two three four five six seven eight nine ten isn't hasn't haven't aren't wasn't weren't`.split(/\s+/),
);
