/** Nouns for things that have names of their own: “the ferry Aurora” is later “the ferry”. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What is built, steered, flown or lies somewhere. Singular. */
export const namedKinds = list(`
  airport abbey arena asteroid barge boat bridge building camp canal capsule castle cathedral cave
  channel chapel church cinema cruiser dam destroyer dome ferry fort fortress freighter frigate
  gallery garden glacier grave hall harbour helmet hoard hotel house island jet lake launcher library liner lander
  lighthouse mall market mill mine mission monastery mosque motorway mountain museum observatory orchestra
  palace park pier pipeline plane plant port power-station prison probe quarry school railway refinery
  reactor reservoir restaurant rig river rocket rover satellite schooner shuttle shipyard ship skyscraper
  spacecraft stadium station statue steamer steamship submarine synagogue tanker telescope temple theater
  theatre tomb tower treasure trawler tunnel vessel viaduct volcano warship well yacht yard zoo`);

/** What strikes. */
export const calamities = list(`
  blizzard cyclone earthquake fire flood hurricane plague quake storm tornado typhoon virus wildfire`);

/** Bodies of people that decide, teach, play or report. Firms are told apart from these (see \`bodies\`). */
export const namedBodies = list(`
  academy agency army assembly association authority band bureau choir club coalition college
  commission committee congress council court federation foundation fund charity institute league magazine
  ministry movement museum newspaper orchestra parliament party police regiment school senate
  service society team tribunal union university`);

/** What is written, decided, made or sold under a name. */
export const namedWorks = list(`
  accord act agreement album amendment bill charter constitution contract convention cup drug
  engine festival film gun law machine medicine novel opera painting pact plan programme program
  prize project memoir collection play protocol purchase referendum resolution series species song symphony tax treaty
  trophy vaccine`);
