/** Nouns that, with “the” and nothing more, stand for what the text has named before. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** A body of people by what it is. */
export const bodies = list(`
  company firm contractor builder developer brewer group giant manufacturer carmaker maker airline bank lender retailer store subsidiary
  supplier operator chain conglomerate concern partnership startup start-up owner unit`);

/** Of those, the ones that are part of another. */
export const partsOfBodies = list('unit subsidiary');

/** Someone by what they are to the story. */
export const persons = list(`
  man woman boy girl child baby infant teenager youth couple twins mother father parents son daughter
  brother sister wife husband widow uncle aunt grandfather grandmother singer star superstar rapper
  actor actress comedian entertainer musician guitarist composer conductor doctor physician nurse
  cardiologist patient victim victims suspect suspects defendant driver pilot passenger passengers
  player author writer artist pupil pupils student students worker workers physicist scientist
  billionaire businessman tycoon politician veteran founder boss president chairman spokesman spokeswoman family families school hospital duo trio pair four five three`);

/** What came about or was made, by a word that fits a thousand others. */
export const matters = list(`
  announcement move decision news development issue matter question problem situation idea approach
  deal offer plan proposal project scheme program programme show series episode process procedure
  attempt effort step measure measures action operation letter statement document documents criteria
  estimate figure figures number total sum amount rate level price prices value increase decrease
  loss gain gains profit drop fall rise change changes charge transaction practice system device
  product products item version list page piece part point result results outcome finding findings
  trend pattern incident event events occasion scene success failure delay trouble comment comments
  remark remarks report song album film movie book novel track single video clip tour job role post
  position seat title game match round contract agreement order recommendation request review case
  increase discussion dispute`);

/** Of those, the ones that tell nothing where they are all an act is done to. */
export const emptyObjects = list(`
  announcement move news development issue matter question problem situation idea approach success
  step process procedure practice device product item version figure figures number change changes
  incident scene outcome trend discussion remarks comments possibility prospect option suggestion
  suggestions claim claims allegation allegations accusation accusations territory`);

/** What firms count: whose it is, a headline has to say. */
export const measures = list(`
  income revenue revenues sales earnings profit profits loss losses shares stock dividend dividends
  output orders costs expenses expense assets reserves turnover margins volume spending`);

/** What is left of “the ship”, “the currency” at the head of a line. */
export const things = list(`
  ship vessel boat plane aircraft train car lorry building house bridge mine factory plant country
  nation city town village island region area currency virus disease storm fire blaze leak`);
