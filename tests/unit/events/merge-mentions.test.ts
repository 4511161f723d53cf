import { describe, expect, it } from 'vitest';
import { withSources } from '../../../src/events/merge/composing/compose-event';
import { mergeMentions, MentionMerger } from '../../../src/events/merge-mentions';
import type { Reading } from '../../../src/events/reading';
import { readingOf, tellers, type Line } from './merge-support';

const alone: ReadonlyMap<string, string> = new Map();

/** What else the articles of a collection tell, so that words have their usual frequency. */
const background = readingOf('z', '2031-05-20', [
  line('The senate of Orland rejected the budget on 3 May 2031.', 'rejected', '2031-05-03'),
  line('Heavy rain flooded the cellars of Marlow on 9 May 2031.', 'flooded', '2031-05-09'),
  line('A strike of pilots grounded flights to Teresk on 11 May 2031.', 'grounded', '2031-05-11'),
  line('The poet Ana Quill won the Brandt prize on 12 May 2031.', 'won', '2031-05-12'),
]);

it('gives events in the order of time, before Christ too', () => {
  const history = readingOf('h', null, [
    line('The general Varro Calvus died in battle in 44 BC.', 'died', '-0043'),
    line('The republic of Arpona was founded in 753 BC.', 'founded', '-0752'),
    line('A flood destroyed the harbour of Teresk in AD 79.', 'destroyed', '0079'),
  ]);
  const years = mergeMentions([history], alone).map(({ date }) => date.edtf);
  expect(years).toEqual(['-0752', '-0043', '0079']);
});

describe('the same happening in several articles', () => {
  it.each([
    [
      'in other words, with the noun for the verb',
      line('Norland invaded the island of Vesk in 2019.', 'invaded', '2019'),
      line('The Norland invasion of Vesk in 2019 shook the region.', 'invasion', '2019'),
    ],
    [
      'in words that name no act',
      line('President Hale ordered the invasion of Vesk in 2019.', 'ordered', '2019'),
      line('President Hale ordered troops into Vesk in 2019.', 'ordered', '2019'),
    ],
    [
      'in a verb of two words',
      line(
        'The Norland senate voted down a plan for the banks on 4 May 2031.',
        'voted',
        '2031-05-04',
      ),
      line('The Norland senate rejected an earlier draft on 4 May 2031.', 'rejected', '2031-05-04'),
    ],
    [
      'in one word for leaving and another',
      line('The Greens quit the Vesk coalition on 3 May 2031.', 'quit', '2031-05-03'),
      line('The Greens left the Vesk coalition on 3 May 2031.', 'left', '2031-05-03'),
    ],
    [
      'told by who sells and by who buys',
      line('Argo sold the Vesk shipyard to Hale for $4 million in 2019.', 'sold', '2019'),
      line('Hale bought the shipyard from Argo in 2019.', 'bought', '2019'),
    ],
    [
      'told by who sells, once without the buyer',
      line('Argo sold the Vesk shipyard for $4 million in 2019.', 'sold', '2019'),
      line('Hale bought the Vesk shipyard from Argo in 2019.', 'bought', '2019'),
    ],
    [
      'in the past of “win”, and in another word for winning',
      line('Norham won the league on 4 May 2031.', 'won', '2031-05-04'),
      line(
        'The side from Norham clinched its first title on 4 May 2031.',
        'clinched',
        '2031-05-04',
      ),
    ],
    [
      'in a verb that leaves it to its object what is done',
      line('Prosecutors opened an inquiry into Argo on 4 May 2031.', 'opened', '2031-05-04'),
      line('Argo was investigated by the police from 4 May 2031 on.', 'investigated', '2031-05-04'),
    ],
    [
      'as the end of talks, in whatever words',
      line(
        'Talks between Orland and the Vesk League broke down on 4 May 2031.',
        'broke',
        '2031-05-04',
      ),
      line('The Vesk League walked out of the talks on 4 May 2031.', 'walked', '2031-05-04'),
    ],
    [
      'as the beginning of a strike, in whatever words',
      line('Hundreds of dockers at Teresk went on strike on 4 May 2031.', 'went', '2031-05-04'),
      line('Port workers at Teresk downed tools over pay on 4 May 2031.', 'downed', '2031-05-04'),
    ],
    [
      'as a strike that began and a job that was left',
      line('The strike of the Teresk dockers began on 4 May 2031.', 'began', '2031-05-04'),
      line('Port workers at Teresk walked off the job on 4 May 2031.', 'walked', '2031-05-04'),
    ],
    [
      'as a slope that gave way and a landslide that struck',
      line('A landslide tore through the village of Vesk on 4 May 2031.', 'tore', '2031-05-04'),
      line('The slope above Vesk collapsed on 4 May 2031.', 'collapsed', '2031-05-04'),
    ],
    [
      'as an agreement to buy, and what is to be bought',
      line('Argo agreed on 4 May 2031 to buy the Vesk shipyard.', 'agreed', '2031-05-04'),
      line('The Vesk shipyard is to be bought by Argo, 4 May 2031.', 'bought', '2031-05-04'),
    ],
    [
      'in a verb and where it brings something',
      line('Argo put the weather satellite Mira into orbit on 4 May 2031.', 'put', '2031-05-04'),
      line('The satellite Mira reached its orbit on 4 May 2031.', 'reached', '2031-05-04'),
    ],
    [
      'as a fact that an official gives',
      {
        ...line(
          'Two trains collided near Teresk on 4 May 2031, the governor said.',
          'collided',
          '2031-05-04',
        ),
        status: 'said' as const,
      },
      line(
        'An express ran into a freight train in a tunnel near Teresk on 4 May 2031.',
        'ran',
        '2031-05-04',
      ),
    ],
    [
      'at a place where it befalls but once on a day',
      {
        ...line('A ferry capsized off Marlow on 4 May 2031.', 'capsized', '2031-05-04'),
        where: ['Marlow'],
      },
      {
        ...line(
          'Divers searched for the ship that sank near Marlow on 4 May 2031.',
          'sank',
          '2031-05-04',
        ),
        where: ['Marlow'],
      },
    ],
    [
      'with a vaguer date that agrees',
      line(
        'The Orland parliament amended the constitution on 14 June 2019.',
        'amended',
        '2019-06-14',
      ),
      line('In 2019 Orland amended its constitution.', 'amended', '2019'),
    ],
    [
      'with another date, though one verb names no act itself',
      line(
        'The envoys of Orland and Vesk meet in Teresk on 4 May 2031 for their second round of talks.',
        'meet',
        '2031-05-04',
      ),
      line(
        'The envoys of Orland and Vesk needed an hour on 5 May 2031 for their second round of talks in Teresk.',
        'needed',
        '2031-05-05',
      ),
    ],
    [
      'with a date from context, a day off',
      line('Hale signed the ferry treaty with Vesk on 4 May 2031.', 'signed', '2031-05-04'),
      { text: 'Hale signed the ferry treaty with Vesk.', trigger: 'signed', edtf: '2031-05-05' },
    ],
  ])('is one event %s', (_, one, other) => {
    const events = mergeMentions(
      [readingOf('a', '2031-05-06', [one]), readingOf('b', '2031-05-06', [other]), background],
      alone,
    );
    expect(tellers(events)).toContainEqual(['a', 'b']);
    expect(events).toHaveLength(5);
  });

  it('has the finest date that is supported, and says what the others give', () => {
    const [event] = mergeMentions(
      [
        readingOf('a', null, [line('In 2019 Orland amended its constitution.', 'amended', '2019')]),
        readingOf('b', null, [
          line('Orland amended its constitution in June 2019.', 'amended', '2019-06'),
        ]),
      ],
      alone,
    );
    expect(event?.date).toMatchObject({
      edtf: '2019-06',
      why: 'It is 2019-06. Less exact, and in agreement: 2019.',
    });
    expect(event?.conflict).toBeNull();
  });

  it('counts origins, not articles', () => {
    const told = line(
      'Hale signed the ferry treaty with Vesk on 4 May 2031.',
      'signed',
      '2031-05-04',
    );
    const readings = ['a', 'b', 'c'].map((id) => readingOf(id, '2031-05-05', [told]));
    const [event] = mergeMentions(readings, new Map(Object.entries({ a: 'a', b: 'a', c: 'c' })));
    expect(event?.sources).toHaveLength(3);
    expect(event?.origins).toBe(2);
  });

  it('takes a light mention in as one more source, whatever day its context gives it', () => {
    const events = mergeMentions(
      [
        readingOf('a', '2031-05-05', [
          line('Hale signed the ferry treaty with Vesk on 4 May 2031.', 'signed', '2031-05-04'),
        ]),
        readingOf('b', '2031-09-01', [
          {
            text: 'Since Hale signed the ferry treaty with Vesk, fares have doubled.',
            clause: 'Hale signed the ferry treaty with Vesk',
            trigger: 'signed',
            edtf: '2031-09-01',
            weight: 0.3,
          },
        ]),
        background,
      ],
      alone,
    );
    expect(tellers(events)).toContainEqual(['a', 'b']);
  });

  it('takes no light mention in that is itself dated otherwise', () => {
    const later = line('Vesk hoped for a ferry treaty by 1 September 2031.', 'hoped', '2031-09-01');
    const events = mergeMentions(
      [
        readingOf('a', '2031-05-05', [
          line('Vesk hoped for a ferry treaty by 4 May 2031.', 'hoped', '2031-05-04'),
        ]),
        readingOf('b', '2031-08-01', [{ ...later, weight: 0.3 }]),
        background,
      ],
      alone,
    );
    expect(tellers(events)).toContainEqual(['a']);
  });

  it.each([
    ['takes a light hope without a date for the one of the month after', '2031-04-20', ['a', 'b']],
    ['takes no light hope without a date for one of months later', '2031-01-20', ['b']],
  ])('%s', (_, day, expected) => {
    const hope: Line = {
      text: 'Hale may be ready for the ferry treaty with Vesk.',
      clause: 'the ferry treaty with Vesk',
      trigger: 'treaty',
      edtf: day,
      status: 'possible',
      weight: 0.3,
    };
    const planned = line(
      'Hale hopes for the ferry treaty with Vesk by 4 May 2031.',
      'treaty',
      '2031-05-04',
    );
    const events = mergeMentions(
      [
        readingOf('a', day, [hope]),
        readingOf('b', '2031-04-25', [{ ...planned, status: 'planned' }]),
        background,
      ],
      alone,
    );
    expect(tellers(events)).toContainEqual(expected);
  });

  it('founds no event on a light mention', () => {
    const told = {
      text: 'Hale signed a treaty.',
      trigger: 'signed',
      edtf: '2031-05-04',
      weight: 0.3,
    };
    expect(mergeMentions([readingOf('a', '2031-05-05', [told])], alone)).toEqual([]);
  });

  it('lists sources oldest report first, each with the sentence that stands by itself', () => {
    const text = 'On 4 May 2031, after a long night, Hale signed the ferry treaty with Vesk.';
    const told: Line = {
      text,
      clause: 'Hale signed the ferry treaty with Vesk',
      trigger: 'signed',
      edtf: '2031-05-04',
      dated: '4 May 2031',
    };
    const [event] = mergeMentions(
      [readingOf('a', '2031-05-07', [told]), readingOf('b', '2031-05-05', [told])],
      alone,
    );
    expect(event?.sources.map(({ article, quote }) => [article, quote])).toEqual([
      ['b', text],
      ['a', text],
    ]);
    expect(event?.id).toBe(event?.sources[0]?.mention);
  });
});

describe('different happenings', () => {
  it.each([
    [
      'on one day with the same people',
      line('Hale welcomed the ferry treaty on 4 May 2031.', 'welcomed', '2031-05-04'),
      line('The crown of Hale traded near 80 cents on 4 May 2031.', 'traded', '2031-05-04'),
    ],
    [
      'of one kind in different years',
      line('Orland amended its constitution in 2019.', 'amended', '2019'),
      line('Orland amended its constitution in 2026.', 'amended', '2026'),
    ],
    [
      'of one year with the same people',
      line('Norland invaded Vesk in 2019.', 'invaded', '2019'),
      line('Norland banned the fishing fleet of Vesk from its harbours in 2019.', 'banned', '2019'),
    ],
    [
      'as an offer does from its refusal',
      line('Argo submitted a bid for Hale on 4 May 2031.', 'submitted', '2031-05-04'),
      line(
        'Marlow rejected an opening offer from Argo for Hale on 4 May 2031.',
        'rejected',
        '2031-05-04',
      ),
    ],
    [
      'as does an agreement to buy from the purchase',
      line('Argo agreed to buy the Vesk shipyard in May 2031.', 'agreed', '2031-05'),
      line('Argo bought the Vesk shipyard in 2031.', 'bought', '2031'),
    ],
    [
      'as does leaving for talks from leaving them',
      line('The Vesk League left for talks in Teresk on 4 May 2031.', 'left', '2031-05-04'),
      line('Orland broke off the talks on grain on 4 May 2031.', 'broke', '2031-05-04'),
    ],
    [
      'as does a toll that rose the day after the deaths',
      line('The crash near Teresk killed 15 people on 4 May 2031.', 'killed', '2031-05-04'),
      line(
        'The number of people killed in the crash near Teresk rose to 15 on 5 May 2031.',
        'rose',
        '2031-05-05',
      ),
    ],
    [
      'as does what happened after the news of one was written',
      {
        text: 'Two passengers of the Teresk train died in hospital.',
        trigger: 'died',
        edtf: '2031-05-06',
      },
      line('A passenger of the Teresk train died in hospital on 8 May 2031.', 'died', '2031-05-08'),
    ],
  ])('stay apart %s', (_, one, other) => {
    const events = mergeMentions(
      [readingOf('a', '2031-05-06', [one]), readingOf('b', '2031-05-06', [other]), background],
      alone,
    );
    expect(events).toHaveLength(6);
  });

  it('stay apart when a vague date joins one that excludes the other’s', () => {
    const shot = line('Bo Marsh was shot by the police on 4 May 2031.', 'shot', '2031-05-04');
    const both = line(
      'Miners went on strike and police shot Bo Marsh in May 2031.',
      'went',
      '2031-05',
    );
    const promised = line(
      'Hale promised on 5 May 2031 an inquiry into the death of Bo Marsh, a striking miner whom police shot.',
      'promised',
      '2031-05-05',
    );
    const events = mergeMentions(
      [shot, both, promised].map((told, i) => readingOf(`a${String(i)}`, '2031-06-06', [told])),
      alone,
    );
    expect(tellers(events)).toContainEqual(['a2']);
  });

  it('stay apart when one sentence tells of both, and another report of both in one clause', () => {
    const text = 'Hale laid flowers in Teresk on 4 May 2031 and declared three days of mourning.';
    const of = (clause: string, trigger: string): Line => ({
      text,
      clause,
      trigger,
      edtf: '2031-05-04',
      dated: '4 May 2031',
    });
    const events = mergeMentions(
      [
        readingOf('a', '2031-05-06', [
          of('Hale laid flowers in Teresk on 4 May 2031', 'laid'),
          of('declared three days of mourning', 'declared'),
        ]),
        readingOf('b', '2031-05-06', [
          line(
            'Hale laid flowers in Teresk and declared three days of mourning on 4 May 2031.',
            'declared',
            '2031-05-04',
          ),
        ]),
        background,
      ],
      alone,
    );
    expect(events.map(({ sources }) => sources.length).filter((count) => count > 2)).toEqual([]);
  });

  it('stay apart when one sentence tells of both', () => {
    const text = 'Reker founded the yard in 1976, and in 1984 the yard was sold.';
    const events = mergeMentions(
      [
        readingOf('a', null, [
          {
            text,
            clause: 'Reker founded the yard in 1976',
            trigger: 'founded',
            edtf: '1976',
            dated: '1976',
          },
          {
            text,
            clause: 'in 1984 the yard was sold',
            trigger: 'sold',
            edtf: '1984',
            dated: '1984',
          },
        ]),
      ],
      alone,
    );
    expect(events.map(({ date }) => date.edtf)).toEqual(['1976', '1984']);
    expect(events.map(({ sources }) => sources[0]?.quote)).toEqual([
      'Reker founded the yard in 1976',
      'in 1984 the yard was sold',
    ]);
  });
});

describe('disagreement among sources', () => {
  const pairs: readonly (readonly [string, string, Line, Line])[] = [
    [
      'date',
      'Sources give different dates: 14 June 2019 and 15 June 2019.',
      line(
        'The parliament of Orland amended the constitution on 14 June 2019.',
        'amended',
        '2019-06-14',
      ),
      line(
        'The parliament of Orland amended the constitution on 15 June 2019.',
        'amended',
        '2019-06-15',
      ),
    ],
    [
      'number',
      'Sources give different numbers: 11 and 17.',
      line(
        'The blast at the Marlow refinery killed 11 workers on 9 May 2031.',
        'killed',
        '2031-05-09',
      ),
      line(
        'The blast at the Marlow refinery killed 17 workers on 9 May 2031.',
        'killed',
        '2031-05-09',
      ),
    ],
    [
      'status',
      'One source says that it happened, another that it did not.',
      line('Norland shelled the port of Vesk on 9 May 2031.', 'shelled', '2031-05-09'),
      {
        ...line('Norland never shelled the port of Vesk on 9 May 2031.', 'shelled', '2031-05-09'),
        status: 'denied',
      },
    ],
    [
      'wording',
      'Sources describe it in opposite words: “praised” and “criticised”.',
      line('Hale praised the ferry treaty of Vesk on 9 May 2031.', 'praised', '2031-05-09'),
      line('Hale criticised the ferry treaty of Vesk on 9 May 2031.', 'criticised', '2031-05-09'),
    ],
    [
      'wording',
      'Sources differ in how strongly they put it: “supported” and “pledged”.',
      line('Norland supported a ferry for Vesk on 9 May 2031.', 'supported', '2031-05-09'),
      line('Norland pledged a ferry for Vesk on 9 May 2031.', 'pledged', '2031-05-09'),
    ],
  ];

  it.each(pairs)('on %s is shown side by side', (kind, message, one, other) => {
    const events = mergeMentions(
      [readingOf('a', '2031-05-20', [one]), readingOf('b', '2031-05-20', [other]), background],
      alone,
    );
    const conflicts = events.flatMap((event) => (event.conflict ? [event.conflict] : []));
    expect(conflicts).toEqual([{ kind, message, quotes: [one.text, other.text] }]);
  });

  const both = [
    line('The union praised the ferry road of Vesk on 9 May 2031.', 'praised', '2031-05-09'),
    line('The union criticised the ferry hall of Vesk on 9 May 2031.', 'criticised', '2031-05-09'),
  ];
  const killed = (workers: number) =>
    line(
      `The blast at the Marlow refinery killed ${String(workers)} workers on 9 May 2031.`,
      'killed',
      '2031-05-09',
    );

  const deadly = (words: string, trigger = 'killed') =>
    line(
      `The blast at the Marlow refinery ${trigger} ${words} on 9 May 2031.`,
      trigger,
      '2031-05-09',
    );

  it.each([
    ['a number in words and in digits', 'nine workers', '9 workers', null],
    ['a number and a bound below it', 'at least nine workers', '14 workers', null],
    ['a number and a bound above it', '14 workers', 'up to 20 workers', null],
    ['a number and one about as large', 'about 100 workers', '94 workers', null],
    ['a number and its rounding', '34 percent of workers', '34.1 percent of workers', null],
    ['a part and the whole', '71 of 180 workers', '71 workers', null],
    [
      'numbers in words',
      'nine workers',
      'twelve workers',
      'Sources give different numbers: nine and twelve.',
    ],
    [
      'a number and a bound that it breaks',
      'more than 20 workers',
      '14 workers',
      'Sources give different numbers: more than 20 and 14.',
    ],
  ])('of %s is told, or is none', (_, one, other, message) => {
    const events = mergeMentions(
      [
        readingOf('a', '2031-05-20', [deadly(one)]),
        readingOf('b', '2031-05-20', [deadly(other)]),
        background,
      ],
      alone,
    );
    expect(tellers(events)).toContainEqual(['a', 'b']);
    expect(events.flatMap(({ conflict }) => conflict?.message ?? [])).toEqual(
      message ? [message] : [],
    );
  });

  it('is none where the toll grows from day to day, and is told as that', () => {
    const tolls = ['at least nine', '14', '15'].map((toll, i) =>
      readingOf(`a${String(i)}`, `2031-05-1${String(i)}`, [deadly(`${toll} workers`)]),
    );
    const events = mergeMentions([...tolls, background], alone);
    expect(events.flatMap(({ conflict }) => conflict?.message ?? [])).toEqual([
      'Later reports give higher numbers: at least nine (10 May 2031), 14 (11 May 2031), 15 (12 May 2031).',
    ]);
  });

  it('is none between who sells and who buys', () => {
    const events = mergeMentions(
      [
        readingOf('a', '2031-05-20', [
          line('Argo sold the Vesk shipyard to Hale in 2019.', 'sold', '2019'),
        ]),
        readingOf('b', '2031-05-20', [
          line('Hale bought the Vesk shipyard from Argo in 2019.', 'bought', '2019'),
        ]),
        background,
      ],
      alone,
    );
    expect(tellers(events)).toContainEqual(['a', 'b']);
    expect(events.map(({ conflict }) => conflict)).toEqual(events.map(() => null));
  });

  it('is none between a number and the name of what is counted', () => {
    const events = mergeMentions(
      [
        readingOf('a', '2031-05-20', [
          line('Marsh recalled 900 of its Volt 3 cars on 9 May 2031.', 'recalled', '2031-05-09'),
        ]),
        readingOf('b', '2031-05-20', [
          line('Marsh recalled 900 cars on 9 May 2031.', 'recalled', '2031-05-09'),
        ]),
        background,
      ],
      alone,
    );
    expect(tellers(events)).toContainEqual(['a', 'b']);
    expect(events.map(({ conflict }) => conflict)).toEqual(events.map(() => null));
  });

  it.each([
    ['two acts, of which the other tells one', both, both.slice(0, 1)],
    ['two numbers, of which the other gives one', [killed(11), killed(17)], [killed(17)]],
  ])('is none where one article tells %s', (_, one, other) => {
    const events = mergeMentions(
      [readingOf('a', '2031-05-20', one), readingOf('b', '2031-05-20', other), background],
      alone,
    );
    expect(events.some(({ sources }) => sources.length > 2)).toBe(true);
    expect(events.flatMap(({ conflict }) => conflict ?? [])).toEqual([]);
  });
});

describe('the status of an event', () => {
  it('is that it happened once a later report says so of what was planned', () => {
    const [event] = mergeMentions(
      [
        readingOf('a', '2031-05-01', [
          {
            ...line(
              'Hale will sign the ferry treaty with Vesk on 4 May 2031.',
              'sign',
              '2031-05-04',
            ),
            status: 'planned',
          },
        ]),
        readingOf('b', '2031-05-05', [
          line('Hale signed the ferry treaty with Vesk on 4 May 2031.', 'signed', '2031-05-04'),
        ]),
      ],
      alone,
    );
    expect(event).toMatchObject({ status: 'happened', conflict: null });
  });

  it('is never surer than its title', () => {
    const [event] = mergeMentions(
      [
        readingOf('a', '2031-05-01', [
          {
            ...line(
              'Hale may sign the ferry treaty with Vesk on 4 May 2031.',
              'sign',
              '2031-05-04',
            ),
            status: 'possible',
          },
        ]),
        readingOf('b', '2031-05-05', [
          {
            ...line(
              'Hale signed the ferry treaty with Vesk on 4 May 2031.',
              'signed',
              '2031-05-04',
            ),
            nameless: true,
          },
        ]),
      ],
      alone,
    );
    expect(event).toMatchObject({ title: expect.stringContaining('may sign'), status: 'possible' });
  });

  it('leaves what is said with its speaker, though the telling that heads it names none', () => {
    const told = line(
      'Hale signed the ferry treaty with Vesk on 4 May 2031.',
      'signed',
      '2031-05-04',
    );
    const said = { ...told, status: 'said', speaker: 'Ada Quill', nameless: true } as const;
    const [event] = mergeMentions(
      [
        readingOf('a', '2031-05-05', [told]),
        readingOf('b', '2031-05-05', [said]),
        readingOf('c', '2031-05-05', [said]),
      ],
      alone,
    );
    expect(event).toMatchObject({ status: 'said', attribution: { who: 'Ada Quill' } });
  });
});

describe('salience', () => {
  it('is higher for what more independent reports tell', () => {
    const told = line(
      'Hale signed the ferry treaty with Vesk on 4 May 2031.',
      'signed',
      '2031-05-04',
    );
    const readings = ['a', 'b', 'c'].map((id) => readingOf(id, '2031-05-05', [told]));
    const events = mergeMentions([...readings, background], alone);
    const [treaty, ...others] = events.toSorted((a, b) => b.salience - a.salience);
    expect(treaty?.title).toContain('ferry treaty');
    for (const other of others) expect(other.salience).toBeLessThan(treaty?.salience ?? 0);
    for (const event of events) expect(event.salience).toBeLessThanOrEqual(1);
  });
});

describe('MentionMerger', () => {
  it('adds a reading to the events that are there', () => {
    const told = line(
      'Hale signed the ferry treaty with Vesk on 4 May 2031.',
      'signed',
      '2031-05-04',
    );
    const merger = new MentionMerger();
    merger.change([], [readingOf('a', '2031-05-05', [told]), background]);
    expect(tellers(merger.events(alone).map(withSources))).toContainEqual(['a']);
    merger.change([], [readingOf('b', '2031-05-06', [told])]);
    const events = merger.events(alone).map(withSources);
    expect(tellers(events)).toContainEqual(['a', 'b']);
    expect(events).toHaveLength(5);
  });

  it('counts origins anew when they change', () => {
    const told = line(
      'Hale signed the ferry treaty with Vesk on 4 May 2031.',
      'signed',
      '2031-05-04',
    );
    const merger = new MentionMerger();
    merger.change(
      [],
      ['a', 'b'].map((id): Reading => readingOf(id, '2031-05-05', [told])),
    );
    expect(merger.events(new Map(Object.entries({ a: 'a', b: 'b' })))[0]?.origins).toBe(2);
    expect(merger.events(new Map(Object.entries({ a: 'a', b: 'a' })))[0]?.origins).toBe(1);
  });
});

/** A sentence that is its own clause and ends with or holds its date, written like the EDTF or in full. */
function line(text: string, trigger: string, edtf: string): Line {
  const dated = /\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{4}|\d{4}/.exec(text)?.[0] ?? edtf;
  return { text, trigger, edtf, dated };
}
