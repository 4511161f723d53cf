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
  acting late then then-president ex-president foreign finance defence defense interior state treasury
  candidate nominee lawmaker congressman congresswoman coach manager striker actor actress singer author
  writer journalist reporter editor employee negotiator diplomat detective inspector officer gen. col.
  lt. capt. sgt. st speaker`);

/** Last words of an organisation's name. */
export const organisationEndings = list(`
  inc inc. corp corp. co co. ltd ltd. llc plc ag gmbh sa group company corporation bank council
  commission committee ministry department agency university college institute association union
  federation party parliament congress senate court house office bureau service services news times post
  journal guardian tribune herald press television tv radio network police army navy force forces
  guard brigade church foundation fund trust board authority administration government alliance
  league club team united city airlines airways motors computer computers systems technologies
  software records studios pictures entertainment hospital society`);

/** Nouns for people by what they do: a name beside them is a person’s. */
export const pluralRoles = list(`
  officials leaders ministers troops forces soldiers police lawmakers authorities analysts sources
  investigators prosecutors protesters rebels people workers residents experts scientists`);
