/** How English negates, narrows and ends a claim. For text in lower case, with white space collapsed and straight apostrophes. */
export const claimGrammar = {
  /** Each negates the claim; a claim with two in one clause is left unread. */
  negators:
    /\bnot\b|n't\b|\bnever\b|\bno\b|\bnone\b|\bneither\b|\bnobody\b|\bfail(?:ed|s|ing|ure)?\b|\byet to\b|\binsufficient\b|\bineffective(?:ly)?\b|\binadequate\b|\btoo little\b|\black(?:s|ed|ing)?\b|\bwithout\b|\bunable\b/g,
  /** Idioms that contain a negator without negating. */
  idioms:
    /\b(?:there (?:is|can be) )?no (?:doubt|question)(?: that)?\b|\bnot only\b|\bwithout (?:a )?doubt\b|\bno longer\b(?! effective)|\bnor\b/g,
  /** A qualified claim is left unread: it fits none of the verdicts. */
  hedges:
    /\b(?:some|partly|partially|in part|largely|mostly|broadly|mainly|generally|limited|mixed|almost|nearly|more effective|less effective|increasingly|inconsistent|most)\b/,
  /** Another time, another speaker, a wish or a condition: the clause is not a verdict of this visit. */
  notOfThisVisit:
    /\b(?:will|would|could|should|may|might|must|if|whether|unless|until|needs? to|ought|intends?|plans? to|aims? to|expects?|hopes?|believes?|thinks?|says?|said|feels?|felt|claims?|claimed|consider(?:s|ed)?|considers|according to|told|reports? that|reported that|in their view|self-evaluation)\b|\b(?:had|did|was|were)(?:n't| not| never| yet to)?(?: \w+)? (?:fail\w*|tak\w+|been|address\w*|tackl\w*|effective|insufficient|ineffective)\b|\bfor example\b/,
  /** Openings in the inspectors' own voice, which may introduce the verdict of this visit. */
  ownVoice:
    /^(?:overall|in summary|in conclusion|as a result|therefore|however|nevertheless|nonetheless|also|now|today),? |^(?:we|inspectors|his majesty's (?:chief )?inspectors?|ofsted and (?:the )?cqc)(?: have| has)? (?:found|find|judged?|conclud\w+|determined|decided|are satisfied)(?:,? overall,?)? that /,
  /** The clause is about an earlier inspection. */
  earlier:
    /\b(?:at|in|after|during|following|by) (?:the )?(?:time of )?(?:our |the )?(?:initial|previous|last|first|earlier|full|original) (?:inspection|visit|report)\b|\b(?:initial|previous|last|first|earlier|original) (?:inspection|visit|report) (?:found|judged|said|concluded|reported|identified that)\b/,
  /** Mentions of an earlier inspection in a clause about this visit, such as "since the last inspection" or "identified at" it. */
  aboutThisVisit:
    /\b(?:since|identified|set out|raised|named|found|listed|highlighted|made|described|reported|noted)(?: as [\w ]+?)? (?:at|in|by|during|from|following|after)? ?(?:the )?(?:time of )?(?:our |the )?(?:initial|previous|last|first|earlier|full|original) (?:inspection|visit|report)\b/g,
  /** Boundaries between clauses, after which the claim may be reversed. */
  clauses:
    /(?:,|;|:|\s[–—-])? ?\b(?:but|however|although|though|whereas|while|even so|nevertheless)\b,? |, yet (?!to\b)|, (?=(?:it|they|leaders|the partnership) (?:has|have)\b)|; | [–—] /,
  /** The start of a reason or a consequence, which is not part of the claim. */
  consequence: /,? (?:so that|so|which|who|because|resulting|meaning|and (?:this|these|that)|leading to)\b/,
};
