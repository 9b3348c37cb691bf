/** Words of questions and talk that say nothing of a subject. They are not looked for where a query has other words. */
export const fillerWords: ReadonlySet<string> = new Set(
  (
    'about absolutely actually afterwards again ago ah aha ahem ain aka alas almost already also although altogether ' +
    'amongst anybody anyhow anymore anyone anyplace anything anytime anyway anyways anywhere apparently approximately aren ' +
    'asap asking assume awfully awhile aye barely basically beforehand beneath besides bit bits blah blimey bloke blooming ' +
    'btw bunch bye came can cant certain certainly chap cheers clarify come comes coming completely concerning cool could ' +
    'couldn countless couple crikey curious currently dear definitely didn didnt doesn doesnt don dont dozen dude dunno eg ' +
    'eh else enlighten entire entirely er etc even eventually ever everybody everyone everything everywhere exactly ' +
    'extremely fairly fella fellow find finding flipping folks forth fortunately frankly friday fyi gee generally ' +
    'gentlemen gents get gets getting gimme give go goes going gone gonna goodbye goodness google googled googling gosh ' +
    'got gotta gotten greetings guess guy guys hadn happen happened happening happens hardly hasn haven heaps heavens heck ' +
    'hello hence hereby hers herself hey hi himself hiya hm hmm honestly hopefully hoping however hows huh hullo ideally ' +
    'ie im imo incidentally incredibly indeed info instead interested isn isnt issue issues itself ive just kinda lately ' +
    'lemme let lets literally ll loads lol looking lookup lot lots luckily luv madam mainly matter matters may maybe mean ' +
    'means meant meanwhile merely might mine mister mm moment monday mostly mr mrs ms mustn myself nah naturally nearly ' +
    'needn nevertheless nice nicely nobody nonetheless nope nowadays obviously oh ok okay oneself onto oops otherwise ouch ' +
    'ought ours ourselves pardon particular perfectly perhaps personally please plenty pls plz possibly practically ' +
    'presently presumably presume pretty probably quite rather re really recently reckon regarding related relating ' +
    'roughly sadly saying search searching seem seemed seems seriously shall should shouldn show simply sir slightly ' +
    'somebody someday somehow someone someplace something sometime somewhat somewhere sorry sort sorta sorts specifically ' +
    'still stuff subject suddenly suppose supposed supposedly sure surely ta tbh technically tell terribly thank thanks ' +
    'thankyou thats theirs themselves theoretically thereby therefore theres thing things thingy think thinks though ' +
    'thought thoughts thursday thus thx today tomorrow ton tonight tons topic totally tried truly try trying tuesday type ' +
    'ugh um umm underneath undoubtedly unfortunately upon ur utterly various ve versus virtually vs wanna wanted wants ' +
    'wasn wednesday went weren whatever whatnot whats whatsoever whenever whereby wheres wherever whichever whilst whoa ' +
    'whoever whole whos won wonder wondered wondering wont would wouldn wow yeah yep yes yesterday yet yo yours yourself ' +
    'yourselves yup'
  ).split(' '),
);
