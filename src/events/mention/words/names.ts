/** Words around names: titles before people, roles, what ends an organisation's name. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Lower-case words that stand before a person's name and are no part of it. */
export const titles = list(`
  president premier chancellor prime minister secretary general colonel captain major admiral
  lieutenant sergeant commander senator sen. rep. representative governor gov. mayor king queen prince
  princess pope cardinal archbishop bishop rabbi imam ayatollah sheikh sultan emperor sir lord lady dame
  dr dr. mr mr. mrs mrs. ms ms. prof prof. professor judge justice attorney chairman chairwoman chair ceo
  cfo coo cto chief executive officer director head founder co-founder leader spokesman spokeswoman
  spokesperson envoy ambassador commissioner analyst economist adviser advisor aide deputy vice former
  acting late then then-president ex-president staff foreign finance defence defense interior state treasury
  candidate nominee lawmaker congressman congresswoman coach manager striker actor actress singer author
  writer journalist reporter editor employee negotiator diplomat detective inspector officer gen. col.
  lt. capt. sgt. st speaker referee umpire captain midfielder defender goalkeeper pilot archduke duke
  duchess count baron empress tsar plaintiff defendant petitioner respondent claimant appellant`);

/** Last words of an organisation's name. */
export const organisationEndings = list(`
  inc inc. corp corp. co co. ltd ltd. llc plc ag gmbh sa group company corporation bank council
  commission committee ministry department agency university college institute association union
  federation party parliament congress senate court house office bureau service services news times post
  journal guardian tribune herald press television tv radio network police army navy force forces
  guard brigade church seafood seafoods foundation fund trust board authority administration government alliance
  league club team united city airlines airways motors computer computers systems technologies
  software records studios pictures entertainment hospital society estate energy foods fisheries
  opera orchestra philharmonic ballet pharma pharmaceuticals chemicals industries holdings partners logistics shipping railways railway
  telecom telecommunications insurance securities aerospace petroleum mining resources laboratories labs
  international networks solutions healthcare therapeutics supermarkets hotels bakeries breweries`);

/** Last words of a firm's name that are surnames as well: behind a given name they are. */
export const tradeEndings = list(`
  steel lines ferries rail gas oil electric water power capital ventures mills works yards docks ports
  stores media marine maritime freight transport coal sugar dairy paper textiles cement timber robotics
  dynamics cruises coaches buses trains rockets space wines digital`);

/** Capitalised words that are no names: the calendar's, and adjectives of peoples and regions. */
export const notNames = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep
  sept oct nov dec christmas easter ramadan thanksgiving eve day year new spring summer autumn winter
  western eastern northern southern central european american russian ukrainian british french german
  italian spanish chinese japanese indian iranian iraqi israeli palestinian syrian turkish greek polish
  dutch swedish norwegian danish finnish swiss austrian belgian irish scottish welsh canadian mexican
  brazilian argentine argentinian chilean colombian venezuelan cuban egyptian libyan tunisian algerian
  moroccan nigerian kenyan ethiopian sudanese somali african asian arab jewish muslim christian catholic
  orthodox sunni shiite shia kurdish afghan pakistani bangladeshi korean vietnamese thai filipino
  indonesian malaysian australian hungarian czech slovak romanian bulgarian serbian croatian bosnian
  albanian estonian latvian lithuanian georgian armenian azerbaijani kazakh belarusian soviet post-soviet
  tomorrow today yesterday tonight ad bc bce ce a.d b.c saudi lebanese jordanian yemeni kuwaiti qatari emirati portuguese icelandic latin nordic baltic
  atlantic pacific mediterranean english parliamentary federal national international article chapter
  section part former then-president mr mrs ms dr president prime minister general`);
