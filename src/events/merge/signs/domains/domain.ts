/**
 * The domains of news: the lanes a reader finds without knowing the collection. They are those of the
 * top level of the IPTC Media Topics, joined where they share their words.
 */
export const domainNames = [
  'War',
  'Talks and deals',
  'Politics',
  'Protest',
  'Law',
  'Markets',
  'Business',
  'Technology',
  'Disasters',
  'Environment',
  'Health',
  'Education',
  'Science',
  'Culture',
  'Sport',
  'Religion',
  'People',
] as const;

export type Domain = (typeof domainNames)[number];

/**
 * By domain its words, parted by blanks: `troop` with all its endings, `shares.` as it stands, `explo-`
 * whatever begins so. What is told of, not who acts: “the government”, “a man”. A word that several
 * domains use counts for the first that has it; of several beginnings the longest.
 */
export type DomainWords = Readonly<Record<Domain, string>>;
