/** How English turns, narrows and ends a claim. Matched in lower case, white space folded, straight apostrophes. */
export const claimGrammar = {
  /** Each turns the claim round; two in one clause leave it unread. */
  negators:
    /\bnot\b|n't\b|\bnever\b|\bno\b|\bnone\b|\bneither\b|\bnobody\b|\bfail(?:ed|s|ing|ure)?\b|\byet to\b|\binsufficient\b|\bineffective(?:ly)?\b|\binadequate\b|\btoo little\b|\black(?:s|ed|ing)?\b|\bwithout\b|\bunable\b/g,
  /** Idioms that hold a negator and do not negate. */
  idioms:
    /\b(?:there (?:is|can be) )?no (?:doubt|question)(?: that)?\b|\bnot only\b|\bwithout (?:a )?doubt\b|\bno longer\b(?! effective)|\bnor\b/g,
  /** A claim that is weakened is none of the verdicts. */
  hedges:
    /\b(?:some|partly|partially|in part|largely|mostly|broadly|mainly|generally|limited|mixed|almost|nearly|more effective|less effective|increasingly|inconsistent|most)\b/,
  /** Another day, another speaker, a wish or a condition: what follows is no verdict of this visit. */
  notOfThisVisit:
    /\b(?:will|would|could|should|may|might|must|if|whether|unless|until|needs? to|ought|intends?|plans? to|aims? to|expects?|hopes?|believes?|thinks?|says?|said|feels?|felt|claims?|claimed|consider(?:s|ed)?|considers|according to|told|reports? that|reported that|in their view|self-evaluation)\b|\b(?:had|did|was|were)(?:n't| not| never| yet to)?(?: \w+)? (?:fail\w*|tak\w+|been|address\w*|tackl\w*|effective|insufficient|ineffective)\b|\bfor example\b/,
  /** Inspectors' own words, after which the verdict of this visit may follow. */
  ownVoice:
    /^(?:overall|in summary|in conclusion|as a result|therefore|however|nevertheless|nonetheless|also|now|today),? |^(?:we|inspectors|his majesty's (?:chief )?inspectors?|ofsted and (?:the )?cqc)(?: have| has)? (?:found|find|judged?|conclud\w+|determined|decided|are satisfied)(?:,? overall,?)? that /,
  /** An earlier inspection that a sentence tells of; "since" it and "identified at" it are about this visit. */
  earlier:
    /\b(?:at|in|after|during|following|by) (?:the )?(?:time of )?(?:our |the )?(?:initial|previous|last|first|earlier|full|original) (?:inspection|visit|report)\b|\b(?:initial|previous|last|first|earlier|original) (?:inspection|visit|report) (?:found|judged|said|concluded|reported|identified that)\b/,
  aboutThisVisit:
    /\b(?:since|identified|set out|raised|named|found|listed|highlighted|made|described|reported|noted)(?: as [\w ]+?)? (?:at|in|by|during|from|following|after)? ?(?:the )?(?:time of )?(?:our |the )?(?:initial|previous|last|first|earlier|full|original) (?:inspection|visit|report)\b/g,
  /** Where a clause ends: what comes after may turn the claim round. */
  clauses:
    /(?:,|;|:|\s[–—-])? ?\b(?:but|however|although|though|whereas|while|even so|nevertheless)\b,? |, yet (?!to\b)|, (?=(?:it|they|leaders|the partnership) (?:has|have)\b)|; | [–—] /,
  /** From here on a reason or a consequence follows, which is not the claim. */
  consequence: /,? (?:so that|so|which|who|because|resulting|meaning|and (?:this|these|that)|leading to)\b/,
};
