/** Words that say nothing about what a text is about: function words, and the words of dates. */

const functionWords = `
a about above across after again against ago all almost along already also although always am among
an and another any anyone anything are around as at away back be became because become been before being
below between both but by came can cannot come could did do does doing done down
during each either else enough even ever every few for from further gave get gets getting give given
go goes going gone got had has have having he hence her here hers herself him himself his how however
i if in indeed instead into is it its itself just keep kept least less let lets like made make makes
making many may maybe me might mine more most much must my myself near neither never no none nor not
nothing now of off often on once one ones only onto or other others our ours out over own part per
perhaps put quite rather really same see seem seemed seems seen several shall she should since so some
something still such take taken takes taking than that the their theirs them themselves then there
therefore these they thing things this those though three through throughout thus to together too
toward towards two under until up upon us use used uses using very via was we well went were what
whatever when where whether which while who whole whom whose why will with within without would yet
you your yours aren couldn didn doesn don hadn hasn haven isn shouldn wasn weren wouldn
arent couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt
ive im youre theyre weve thats lot called according including amid`;

const dateWords = `
january february march april june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
day days week weeks weekend month months year years decade decades century hour hours minute minutes
today yesterday tomorrow tonight morning afternoon evening night noon midnight
am pm gmt bst utc est edt cet last next early earlier late later recent recently ago previous
previously first former formerly soon currently current time times date`;

export const stopWords: ReadonlySet<string> = new Set(
  `${functionWords} ${dateWords}`.split(/\s+/).filter(Boolean),
);
