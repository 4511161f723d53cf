/** English articles: what each sentence tells, one after the other, in the light of those before. */
import type { TaggedArticle } from '../../article/article';
import { edtfBounds } from '../../base/edtf';
import type { Timex } from '../../dates/timex';
import type { EventMention } from '../event';
import type { Lives } from './life-dates';
import { Antecedents } from './antecedents/antecedents';
import type { Candidate } from './placing/candidates';
import { composeSentence } from './compose-sentence';
import { Discourse } from './placing/discourse';
import { genreOf } from './genre';
import type { Headlines } from './headline/headline';
import { withoutToldBetter } from './headline/judging/told-better';
import { topicOf, withTopic } from './headline/topic';
import { writtenOut } from './names/acronyms';
import { withTitleOfNews, type Lead } from './headline/of-title';
import { tellsHistory } from './placing/histories';
import { timeOfNews } from './placing/day-of-news';
import { sessionOf } from './placing/session';
import { mainBodyOf } from './antecedents/main-body';
import { protagonistOf } from './antecedents/protagonist';
import { speakerIn } from './speech/speakers';
import { parseSentences, titlesOf } from './sentence';
import { saysItsYear } from './times/times';

/** The sentences that open a report carry its news, with a time or without; then comes background. */
const leadSentences = 2;
const earlySentences = 6;

/** The dates of `lives` place nothing more. */
export function englishMentions(
  tagged: TaggedArticle,
  timexes: readonly Timex[],
  lives: Lives,
  headlines: Headlines,
): readonly EventMention[] {
  const { article } = tagged;
  const published = article.published && edtfBounds(article.published.value);
  const history = tellsHistory(article, timexes);
  const sentences = parseSentences(tagged, timexes, lives);
  const session = sessionOf(article, timexes);
  const discourse = new Discourse(article.published, history, session, timeOfNews(sentences));
  const antecedents = new Antecedents(
    protagonistOf(sentences, article.title),
    mainBodyOf(sentences),
  );
  const titles = titlesOf(tagged);
  const named = titles.filter(({ inSentenceCase }) => inSentenceCase);
  for (const title of named) antecedents.readTitle(title);
  const genre = genreOf(sentences);
  const mentions = new Map<string, EventMention>();
  const bound = new Set<string>();
  let position = 0;
  const told: Lead[] = [];
  for (const parsed of sentences) {
    antecedents.enter(parsed);
    if (parsed.ranIn) {
      antecedents.leave(parsed);
      continue;
    }
    if (parsed.clauses.length > 0) position++;
    const around = {
      antecedents,
      genre,
      history,
      lead: position <= leadSentences,
      early: position <= earlySentences,
      headlines,
      published,
    };
    for (const { candidate, mention } of composeSentence(article, parsed, discourse, around)) {
      const leads = position <= leadSentences && isMainAct(candidate) && isNamed(mention);
      if (leads || isBound(candidate)) bound.add(mention.id);
      if (told.at(-1)?.said !== parsed.words && position <= earlySentences && tellsNews(candidate))
        told.push({ news: mention, said: parsed.words, opens: position === 1 });
      // Two triggers of one span are one mention: the weightier tells it.
      const known = mentions.get(mention.id);
      if (!known || (known.weight ?? 0) < (mention.weight ?? 0)) mentions.set(mention.id, mention);
    }
    const speaker = speakerIn(parsed, antecedents);
    if (speaker !== null) antecedents.hear(speaker);
    antecedents.leave(parsed);
  }
  const titled = withTitleOfNews([...mentions.values()], told, titles);
  const lasting = withoutToldBetter(withTopic(titled, topicOf(named)), bound);
  const full = writtenOut(sentences.flatMap(({ names }) => names));
  return lasting.map((mention) =>
    mention.who.every((name) => full(name) === name)
      ? mention
      : { ...mention, who: [...new Set(mention.who.map(full))] },
  );
}

/** What a sentence with a time of its own tells first: in the lead, the news of the article. */
function isMainAct(candidate: Candidate): boolean {
  return candidate.placement.basis === 'written' && opensOrMain(candidate);
}

/** A main clause, or “Nine people died on Friday” of “…, police said”. */
function opensOrMain(candidate: Candidate): boolean {
  const { told } = candidate;
  const reported =
    told.by === 'clause' && told.clause.kind === 'content' && told.clause.first === 0;
  return reported || isMainClause(candidate);
}

/** The same, or “The court ruled that the right … belongs to the crofters”. */
function tellsNews(candidate: Candidate): boolean {
  const { told } = candidate;
  const ruled =
    told.by === 'clause' && told.clause.kind === 'content' && told.clause.parent?.kind === 'main';
  return ruled || opensOrMain(candidate);
}

function isMainClause({ told }: Candidate): boolean {
  return told.by === 'clause' && told.clause.kind === 'main';
}

function isNamed({ headline }: EventMention): boolean {
  return / \p{Lu}/u.test(headline);
}

/** Told for its date: with a year of its own, as in histories, or as an entry under a date. */
function isBound({ told, parsed, placement }: Candidate): boolean {
  if (placement.basis === 'heading') return true;
  const { clauses, nouns } = parsed.attached;
  const time =
    told.by === 'clause'
      ? clauses.get(told.clause)
      : told.by === 'noun'
        ? nouns.get(told.noun)
        : null;
  return time ? saysItsYear(time) : false;
}
