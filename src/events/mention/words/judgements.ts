/** Adjectives that say how somebody sees a thing, not what state it came into. */
export const judgements: ReadonlySet<string> = new Set(
  `unavoidable inevitable impossible possible likely unlikely difficult hard easy good bad better best
  worse worst wrong right important unimportant necessary unnecessary useful useless serious severe
  dangerous harmful harmless costly expensive crucial critical vital great interesting sensible foolish
  premature similar different comparable devastating disastrous catastrophic significant
  insignificant remarkable extraordinary unusual unprecedented strange normal typical obvious clear
  unclear evident apparent uncertain certain doubtful true untrue false fair unfair reasonable
  unreasonable acceptable unacceptable understandable irrelevant relevant short-lived tough tougher
  harsh complex complicated simple rare common famous popular unpopular successful unsuccessful
  proud rich poor beautiful ugly boring tragic sad surprising shocking embarrassing
  disappointing promising impressive effective ineffective efficient inefficient ambitious generous
  modest excessive insufficient inadequate adequate appropriate inappropriate controversial`.split(
    /\s+/,
  ),
);
