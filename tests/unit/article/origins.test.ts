import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article';
import { findCopies } from '../../support/find-copies';
import { plainArticle } from '../../support/plain-article';

const wire = `The harbour board of Vessel Bay voted on Tuesday to close the old ferry terminal by 2031.
Chairwoman Ilse Brandt told reporters that repairs would cost 48 million crowns, twice the estimate of 2024.
"We cannot keep patching a roof that was built in 1911," Brandt said after the session.
Ferry workers marched outside the hall and demanded guarantees for 230 jobs.
Their union leader, Tomas Reker, called the vote a betrayal of the islands.
The terminal survived a fire in 1968 and a storm that flooded the quay in 1993.
Mayor Odd Lindqvist promised a new pier near the fish market within four years.
Tourist traffic to the islands has grown by 17% since the bridge to Korsholm was closed.
The governor's office in Halden declined to comment on the plan.`;

const copyWithMenu = `${wire.replace('on Tuesday ', 'this week ')}
Sign up for our letter from the coast.`;

const rewrite = `Vessel Bay's old ferry terminal is to shut by 2031 after a vote of the harbour board.
Repairing it would take 48 million crowns, double what was expected in 2024, said board head Ilse Brandt.
The roof dates from 1911 and endless patching makes no sense, according to Brandt.
Workers of the ferries protested in front of the hall, asking for 230 jobs to be guaranteed.
Union chief Tomas Reker spoke of a betrayal of islanders.
A fire struck the terminal in 1968, and in 1993 a storm put the quay under water.
Within four years a pier close to the fish market should replace it, mayor Odd Lindqvist pledged.
With the Korsholm bridge closed, tourists bound for the islands are up 17%.`;

const sameTopic = `Ferry passengers in Vessel Bay waited up to three hours on Wednesday.
A broken winch on the Sea Heron kept 400 people on the quay.
The operator apologised and offered refunds for tickets bought online.
"My daughter missed her exam," said Mina Aalto, a teacher on the islands.
Engineers from Turku are expected to replace the winch by Friday.
Ilse Brandt of the harbour board said the old terminal had not been the cause.
Two smaller boats will run until the Sea Heron returns.`;

const brief = `A grain silo collapsed at the port of Marrow on Thursday, burying four dockers, the harbour master said.
Divers freed one of the dockers, Piet Aldous, from a flooded tunnel towards evening.
Harbour master Gwen Tarrant said the silo had been inspected in June and found sound.
The owner, Northgrain, denied that it had overfilled the silo.
A crane had grazed the silo on Monday, the dockers' union said.
Parliament's transport committee is to question Northgrain on 9 October.`;

const briefRewrite = `Four dockers were buried when a silo full of grain came down in the port of Marrow on Thursday, according to its harbour master.
Towards evening one of them, Piet Aldous, was brought out of a flooded tunnel by divers.
The silo had passed an inspection in June, said Gwen Tarrant, the harbour master.
Northgrain, which owns it, rejected claims of overfilling.
Its union said a crane grazed the silo three days earlier, on Monday.
Northgrain will be questioned by the transport committee of parliament on 9 October.`;

const nextDay = `A second docker was found alive on Friday beneath the silo that collapsed at the port of Marrow.
Rescuers heard knocking shortly before dawn and cut through a steel door.
Northgrain's chief executive, Hal Voigt, came to the port and met families.
"We will pay for everything," he told them.
The dockers' union called a strike for Monday at all of the company's terminals.
Gwen Tarrant, the harbour master, closed the eastern basin to ships.`;

const yard = `The Coldmere shipyard launched its largest ferry, the Anna Rask, on Saturday before thousands of onlookers.
The ferry can carry 2,100 passengers and runs on hydrogen, the yard said.
Trade minister Solveig Brun, back early from Lisbon, broke the bottle against its bow.
A first launch was put off in May because a winch jammed.
Coldmere is to build two sister ships by 2029.`;

const yardRewrite = `Before a crowd of thousands the largest ferry ever made at Coldmere was launched on Saturday.
The Anna Rask runs on hydrogen and has room for 2,100 passengers.
Solveig Brun, the trade minister, swung the bottle after cutting her journey short.
In May a jammed winch had put off a first launch.
"Now we breathe again," a welder said.
Wages have doubled since the takeover.`;

describe('findCopies', () => {
  it('counts a copy, a rewrite and their source as one origin', () => {
    expect(grouped({ wire, copyWithMenu, rewrite, sameTopic })).toEqual([
      ['copyWithMenu', 'rewrite', 'wire'],
      ['sameTopic'],
    ]);
  });

  it('takes the same text for a copy however far apart it was published', () => {
    expect(grouped({ wire, later: wire }, { wire: '2027-03-02', later: '2029-11-30' })).toEqual([
      ['later', 'wire'],
    ]);
  });

  it('takes a retelling long after for a report of its own', () => {
    expect(grouped({ wire, rewrite }, { wire: '2027-03-02', rewrite: '2027-06-01' })).toHaveLength(
      2,
    );
  });

  it('finds the rewrite of a brief, and no brief that tells only some of the same', () => {
    expect(grouped({ brief, briefRewrite, nextDay, yard, yardRewrite })).toEqual([
      ['brief', 'briefRewrite'],
      ['nextDay'],
      ['yard'],
      ['yardRewrite'],
    ]);
  });

  it('asks less of those that credit one agency', () => {
    const articles = Object.entries({ yard, yardRewrite }).map(([id, text]) => ({
      ...article(id, text),
      credit: 'Reuters',
    }));
    expect(new Set(findCopies(articles).origins.values()).size).toBe(1);
  });

  it('names a group after its oldest article, whatever the order', () => {
    const articles = [
      article('b', wire, '2027-03-02'),
      article('a', copyWithMenu, '2027-03-03'),
      article('c', rewrite, '2027-03-02'),
    ];
    for (const order of [articles, articles.toReversed()]) {
      expect([...findCopies(order).origins.values()]).toEqual(['b', 'b', 'b']);
    }
  });

  it('takes the shortest of texts for copies only when they are the same', () => {
    expect(grouped({ one: 'Ferry late.', two: 'Ferry late.', three: 'Ferry sunk.' })).toEqual([
      ['one', 'two'],
      ['three'],
    ]);
  });

  it('counts a report that a hundred print, each with words of its own, as one origin', () => {
    const printed = Array.from({ length: 100 }, (_, i) => {
      const lines = wire.split('\n').filter((_, line) => line !== i % 9);
      return [`p${String(i)}`, `${lines.join('\n')}\nEdition number ${String(i)} of the day.`];
    });
    expect(grouped({ ...Object.fromEntries(printed), rewrite, sameTopic })).toHaveLength(2);
  });

  it('does not ask who else is there whether two are one report', () => {
    const others = Array.from({ length: 40 }, (_, i) => [
      `o${String(i)}`,
      sameTopic.replaceAll('Sea Heron', `Sea Heron ${String(i)}`),
    ]);
    const origins = grouped({ wire, rewrite, ...Object.fromEntries(others) });
    expect(origins).toContainEqual(['rewrite', 'wire']);
  });

  it('leaves articles without a sentence alone', () => {
    expect(grouped({ one: '', two: '' })).toEqual([['one'], ['two']]);
  });
});

describe('lenders', () => {
  const lendersOf = (articles: readonly Article[]) =>
    Object.fromEntries(findCopies(articles).lenders);

  it('are copies word for word; a rewrite may be of another day', () => {
    const dated = article('a', wire, '2027-03-02');
    const articles = [dated, article('b', copyWithMenu), article('c', rewrite)];
    expect(lendersOf(articles)).toEqual({ b: 'a' });
  });

  it('are the oldest of several, and those that know the day before those that know the year', () => {
    const articles = [
      article('a', wire, '2027'),
      article('b', copyWithMenu, '2027-03-04'),
      article('c', `${wire} Ends.`, '2027-03-02'),
      article('d', `${wire} More soon.`),
    ];
    expect(lendersOf(articles)).toEqual({ d: 'c' });
  });

  it('do not lend on what was lent to them', () => {
    const borrower: Article = {
      ...article('b', copyWithMenu),
      published: { value: '2027-03-02', from: 'copy', lender: 'gone' },
    };
    expect(lendersOf([borrower, article('c', wire)])).toEqual({});
    expect(lendersOf([borrower, article('c', wire, '2027-03-03')])).toEqual({ b: 'c' });
  });

  it('are not found among texts too short to be copies by more than accident', () => {
    const short = 'The council met on Monday and voted for the bridge after a long debate.';
    expect(lendersOf([article('a', short, '2027-03-02'), article('b', `${short} `)])).toEqual({});
  });
});

function grouped(
  texts: Record<string, string>,
  published: Record<string, string> = {},
): string[][] {
  const articles = Object.entries(texts).map(([id, text]) => article(id, text, published[id]));
  const groups = new Map<string, string[]>();
  for (const [id, origin] of findCopies(articles).origins) {
    groups.set(origin, [...(groups.get(origin) ?? []), id].sort());
  }
  return [...groups.values()].sort();
}

/** Each line of the text is a sentence. */
function article(id: string, text: string, published?: string): Article {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const sentences = lines.map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    block: 0,
  }));
  return plainArticle(id, text, {
    published: published === undefined ? null : { value: published, from: 'given' },
    sentences,
  });
}
