/**
 * Meanings that inspectors and partnerships give different names, one to a line: a pattern over small letters with hyphens as
 * spaces. The name is what a person sees where both texts mention it.
 */
export const linkConcepts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['EHC plans', /\behc ?ps?\b|\behc plans?\b|\beducation,? health and care plans?\b|\bplans? (?:that are|they) (?:write|written)\b/g],
  ['EHC needs assessment', /\behc (?:needs )?assess\w*|\behcnas?\b|\bneeds assessments?\b|\b(?:20|twenty) weeks?\b|\bstatutory assess\w*/g],
  ['annual reviews', /\bannual reviews?\b|\byearly reviews?\b|\breview(?:s|ed)? (?:each|every) year\b|\breview meetings?\b|\bamend\w*/g],
  [
    'quality of plans',
    /\b(?:quality|better|good|improve\w*|precise|poor) (?:of )?(?:\w+ ){0,3}(?:ehc ?ps?|plans?)\b|\b(?:ehc ?ps?|plans?) (?:\w+ ){0,3}(?:quality|better|good|precise)\b|\bmoderat\w+|\bdip sampl\w*|\bmulti agency audit\w*|\bplan (?:audits?|writers?|writing|template)\b/g,
  ],
  [
    'data',
    /\bdata\b|\bdashboards?\b|\bperformance information\b|\bscorecards?\b|\bmetrics?\b|\banalys\w+|\bintelligence\b|\bjsna\b|\btrends?\b/g,
  ],
  [
    'governance',
    /\bgovernance\b|\boversight\b|\bboards?\b|\bscrutin\w*|\baccountab\w+|\bterms of reference\b|\bexecutive\b|\bdecision making\b/g,
  ],
  ['quality assurance', /\bquality assur\w*|\bqa\b|\baudits?\b|\bauditing\b|\bpeer review\w*/g],
  ['strategy', /\bstrateg(?:y|ies|ic)\b/g],
  [
    'joint working',
    /\bjoint(?:ly)? work\w*|\bwork\w* (?:well |closely |effectively |better |more )?(?:together|jointly|in partnership)\b|\bjoined up\b|\bcollaborat\w*|\bmulti (?:agency|disciplinary)\b|\bagencies\b|\bcooperat\w*/g,
  ],
  ['joint commissioning', /\bcommission\w*|\bpooled\b|\bsection 75\b|\bprocur\w*|\bsufficiency\b/g],
  ['impact', /\bimpact\b|\bdifference\b|\bevaluat\w*|\boutcomes? framework\b|\bmeasur\w+|\bbenefits?\b/g],
  [
    'child voice',
    /\b(?:voices?|views?|think|say|hear from|aspirations?|hope for)\b|\byouth forum\b|\byoung people s (?:panel|group|voice)\b|\bsurvey of (?:children|young people|pupils)\b/g,
  ],
  ['co-production', /\bco ?produc\w*|\bco ?design\w*/g],
  ['families', /\bparents?\b|\bcarers?\b|\bfamil(?:y|ies)\b/g],
  [
    'communication',
    /\bcommunicat\w* (?!needs|assess|therap)|\blocal offer\b|\bnewsletters?\b|\bengag\w*|\bphone line\b|\bhelpline\b|\bkeep \w+ informed\b|\bwebsites?\b|\binformation sharing\b|\bshare information\b/g,
  ],
  [
    'concerns and disputes',
    /\bconcerns?\b|\bcomplain\w*|\bdisput\w*|\bdisagree\w*|\bmediat\w*|\btribunals?\b|\bappeals?\b|\bdissatisf\w*|\bunhapp\w*|\bformal routes?\b|\bformal action\b/g,
  ],
  ['waits', /\bwait\w*|\bbacklogs?\b|\bdelays?\b|\bqueues?\b|\blists? down\b|\breferral to (?:treatment|assessment)\b|\b18 weeks\b/g],
  ['gaps in services', /\bgaps?\b|\bmissing services?\b/g],
  ['neurodivergence', /\bneuro ?(?:divers|diverg|develop)\w*|\bautis\w*|\basd\b|\badhd\b|\bnd pathways?\b/g],
  ['speech and language', /\bspeech\b|\bsalt\b|\bslt\b|\bslcn\b/g],
  ['mental health', /\bmental health\b|\bcamhs\b|\bcypmhs\b|\bemotional\b|\bwell ?being\b|\bmhsts?\b|\banxi\w+/g],
  ['audiology', /\baudiolog\w*|\bhearing\b/g],
  ['therapies', /\btherap\w*|\boccupational\b|\bphysio\w*/g],
  ['medication', /\bmedic(?:ation|ines?)\b|\bprescri\w*|\bshared care\b|\btitration\b/g],
  [
    'health access',
    /\bhealth services?\b|\bpostcode\b|\bcounty ?wide\b|\bequit\w*|\bequal\w*|\bsame offer\b|\bfrom one part\b|\blocalit(?:y|ies)\b|\bevery (?:part|district|locality)\b|\bwherever they live\b|\bvariation\b/g,
  ],
  [
    'healthy child programme',
    /\bhealth visit\w*|\bhealthy child\b|\bantenatal\b|\bdevelopment(?:al)? (?:checks?|reviews?)\b|\b(?:one|two|1|2) year (?:old )?(?:and (?:two|2) year )?(?:checks?|reviews?)\b|\bmandated\b/g,
  ],
  [
    'attendance',
    /\battend\w*|\babsen\w*|\bpart time\b|\breduced timetables?\b|\btimetables?\b|\bnot in school\b|\bout of school\b|\bchildren missing\b/g,
  ],
  [
    'named provision',
    /\bnamed in (?:their|the) plans?\b|\bsection f\b|\bplacements?\b|\bprovision named\b|\bprovision in (?:their|the|section)\b|\bschool (?:they are )?named\b/g,
  ],
  ['no school roll', /\bschool roll\b|\beotas\b|\bwithout a school\b|\bno school place\b|\boff roll\b|\beducated (?:otherwise|at home)\b/g],
  ['alternative provision', /\balternative (?:provision|education)\b|\bap\b|\bprus?\b|\bpupil referral\b|\bunregistered\b/g],
  [
    'transition',
    /\btransitions?\b|\bmov(?:e|es|ing) (?:on|between|from|into|up)\b|\bnext (?:stage|phase)\b|\bphase transfers?\b|\bat every age\b/g,
  ],
  [
    'adulthood',
    /\badult\w*|\bpfa\b|\bsupported internships?\b|\bpost 16\b|\bemployment\b|\bneet\b|\bindependen(?:t living|ce)\b|\blives\b|\bpaid work\b|\bjobs?\b|\bage 14\b|\byear 9\b/g,
  ],
  ['workforce', /\btrain(?:ing|ed)?\b|\bskills?\b|\bexpertise\b|\bworkforce\b|\bpractitioners?\b|\bcpd\b|\bstaff\b/g],
  ['inclusion', /\binclusi(?:on|ve)\b|\bordinarily available\b|\bmainstream\b/g],
  ['SEND support', /\bsend? support\b|\bsen k\b|\bk code\b|\bwithout (?:an )?(?:ehc|plan)\b/g],
  ['schools', /\bschools?\b|\bacadem\w*|\bheadteachers?\b|\bheads\b|\btrusts\b/g],
  [
    'timeliness',
    /\btimel\w*|\bin good time\b|\bon time\b|\bpunctual\w*|\bdeadlines?\b|\bwithin \d+\b|\blate\b|\bpromptly?\b|\btimescales?\b|\bstatutory time\w*/g,
  ],
  [
    'support while waiting',
    /\bwhile (?:they )?wait\w*|\bwaiting (?:to be|for an?) assess\w*|\bwaiting well\b|\bsupport (?:for those |families )?while\b|\bwhilst (?:they )?wait\w*/g,
  ],
  ['targets', /\btargets?\b|\btrajector\w*|\bambitio\w*/g],
];
