import { describe, expect, it } from 'vitest';
import { mentionId } from '../../../src/events/mention-id';
import { mentionOf, monday, read, triggersOf } from './read';

/** Under each text, which date (EDTF) the events named by which words have. */
const corpus: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'Quill Motors, which was founded in Alder, Ohio, in 1908, has lost 3 billion dollars since 2005.',
    { founded: '1908', lost: '2005' },
  ],
  [
    // What a report of the day looks back on is not its news.
    'Norland Air has ordered 32 jets from Quill Aircraft. Bo Marsh resigned as head of its rival Sudair on 28 May over the delays. The order is the largest of the year so far. Quill shares closed 2 percent higher.',
    { resigned: '2024-05-28', closed: monday },
  ],
  [
    'She founded the firm in 1976, and in 1984 the first engine was shown.',
    { founded: '1976', shown: '1984' },
  ],
  [
    'He fought the illness in 2004 and left office in early 2009.',
    { fought: '2004', left: '2009' },
  ],
  [
    'The premier said on Saturday he hopes the two sides will sign an accord this week.',
    { said: '2024-06-08', sign: '2024-06-10/2024-06-16' },
  ],
  ['At the 2008 Harbour summit, ministers agreed that both towns would join.', { agreed: '2008' }],
  [
    'Marsh Foods, which reported first-quarter results on Friday, fell.',
    { reported: '2024-06-07' },
  ],
  // Of an act in -ing that opens its sentence with a date, and of the one that follows.
  ['Opening in 1941, the fort of Riga was home to two squadrons.', { Opening: '1941' }],
  // Of who is doing something on a day, and does something else.
  [
    'Readers turning up to return their books on Saturday found a sheet on the door.',
    { found: '2024-06-08' },
  ],
  // By who they are told to be: the news of that day.
  [
    'The minister, Bo Marsh, who flew to Riga on Monday afternoon, ordered a curfew in three counties.',
    { ordered: '2024-06-10' },
  ],
  ['Marsh Water pleaded guilty to that incident in 2020.', { pleaded: '2020' }],
  // Nobody asks for what is over.
  [
    'The ferry committee of Lund, which called for the ship to be withdrawn last month, met.',
    { called: '2024-05' },
  ],
  ['In the spring of 1868 war broke out near Riga.', { broke: '1868-21' }],
  ['After the coup of 12 February 1974 thousands fled.', { fled: '1974-02-12' }],
  ['The siege of Riga lasted from 218 to 201 BC.', { lasted: '-0217/-0200' }],
  ['Ada Quill objected in writing on 20 January 2020.', { objected: '2020-01-20' }],
  [
    'By letter dated 14 January 2020, general counsel, Bo Marsh, informed Ada Quill that no bonus was due.',
    { informed: '2020-01-14' },
  ],
  [
    'In 1974 parliament passed the first law limiting waste, and the yard closed in 1987.',
    { passed: '1974', closed: '1987' },
  ],
  ['It was in 1994, when dust made headlines, that the agency paid.', { paid: '1994' }],
  ['An attempt to launch it on 14 May 2016 was called off.', { called: '2016-05-14' }],
  ['After a fire in 1991 the yard moved to Riga.', { moved: '1991' }],
  [
    'On Saturday they lost to City; Bo Marsh, who returned in May, missed a penalty.',
    { lost: '2024-06-08', missed: '2024-06-08', returned: '2024-05' },
  ],
  [
    'Ada Quill resigned on Monday. Quill succeeded Bo Marsh, who was forced out in March.',
    { resigned: '2024-06-10', succeeded: '2024-03', forced: '2024-03' },
  ],
  [
    '3 February 2015: Bo Marsh is arrested in Riga. He is released on bail.',
    { arrested: '2015-02-03', released: '2015-02-03' },
  ],
  ['All trains were cancelled until at least 17 June 2024.', { cancelled: '2024-06-10' }],
  ['All trains have been cancelled until Friday.', { cancelled: '2024-06-10' }],
  // A day behind what describes a person is no day of the act; nor is the story's of what came shortly before.
  [
    'Town beat City on Saturday. With a minute left Cal Shaw, a former trainee released by the club in 2022, scored.',
    { released: '2022', scored: '2024-06-08' },
  ],
  [
    'Flying ceased in 1957. The tower was restored by volunteers and reopened in 2016.',
    { ceased: '1957', reopened: '2016' },
  ],
  // What is to come, told without “will”; an act that has only its “have” from the past.
  ['Bo Marsh will have a test on Thursday.', { have: '2024-06-13' }],
  ['Judge Ada Quill set the trial for July 6.', { trial: '2024-07-06' }],
  ['Sales of tickets start on Saturday.', { start: '2024-06-15' }],
  ['Parliament reconvenes on Thursday.', { reconvenes: '2024-06-13' }],
  ['Voters go to the polls on 1 July.', { go: '2024-07-01' }],
  ['Kettle Bridge was to have been finished in 2019.', { finished: '2019' }],
  ['Bo Marsh was to have appeared in court on Saturday.', { appeared: '2024-06-08' }],
  [
    'A quake in 1946 killed some 4,000 people, and another, in August 1992, 75.',
    { killed: '1946' },
  ],
  [
    'A pipe burst in May 2022. Bathing was banned at three beaches until the following April.',
    { burst: '2022-05', banned: '2022-05' },
  ],
  ['In 1914 fighting resumed near Riga.', { resumed: '1914' }],
  [
    'The battle of Lund, on the first Sunday of May 1914, cost 11,000 lives.',
    { cost: '1914-05-03' },
  ],
  ['The club, bought by a fund in 2011, was sold again in 2020.', { bought: '2011', sold: '2020' }],
  [
    'The bridge, built in 1958 and strengthened in 1994, was closed on Friday.',
    { built: '1958', strengthened: '1994', closed: '2024-06-07' },
  ],
  [
    'The painting, stolen in 1990 and found in 2013 in a barn, will be shown on 4 July.',
    { stolen: '1990', found: '2013', shown: '2024-07-04' },
  ],
  [
    'The quay, which opened in 1999, burned down on Friday.',
    { opened: '1999', burned: '2024-06-07' },
  ],
  // How long after or before the clause the act was.
  [
    'In 1950, two years after the mill opened, Ada Quill sold it.',
    { opened: '1948', sold: '1950' },
  ],
  [
    'Two years after the war ended in 1945, Ada Quill moved to Riga.',
    { ended: '1945', moved: '1947' },
  ],
  [
    'The bridge opened in 1962, ten years before the tunnel was dug.',
    { opened: '1962', dug: '1972' },
  ],
  ['The mill closed on 4 May 2001, three days after Ada Quill died.', { died: '2001-05-01' }],
  [
    'Fishermen had sheltered there for long, but no town stood there until 1760, when a mill opened.',
    { opened: '1760' },
  ],
  [
    'Bo Marsh died minutes before the roof of the mill fell on Friday.',
    { died: '2024-06-07', fell: '2024-06-07' },
  ],
  ['Police said two people died minutes before the roof fell on Friday.', { died: '2024-06-07' }],
  ['The owner said he bought the yard two years before the war ended in 1918.', { bought: '1916' }],
  // When something was filed is not when it came about.
  [
    'Norland Steel bought the yard in Sund in May, according to a filing on Tuesday.',
    { bought: '2024-05' },
  ],
  [
    'Divers found the wreck on Thursday. The fire broke out on Tuesday. The owner said nobody was hurt.',
    { broke: '2024-06-04', said: '2024-06-06' },
  ],
  ['Hours after a vote on Friday, the premier resigned.', { resigned: '2024-06-07' }],
  ['The premier resigned shortly before a vote on Friday.', { resigned: '2024-06-07' }],
  // A week before the day of the news, not before what the envoy did besides.
  [
    'A truce was presented on Friday by Mara Quill, who signed it on 27 May. A week earlier, shells had hit Ellery.',
    { signed: '2024-05-27', hit: '2024-05-27/2024-06-02' },
  ],
  [
    'The town remembered the night of 12 May on Friday. Pupils planted 43 trees.',
    { remembered: '2024-06-07', planted: '2024-06-07' },
  ],
  [
    'Rovers host City on Wednesday. The premier visits Riga on Thursday, and Parliament votes on Friday.',
    { host: '2024-06-12', visits: '2024-06-13', votes: '2024-06-14' },
  ],
  ['Sund United host City on Wednesday.', { host: '2024-06-12' }],
  ['Ada Quill, in power since 2019, resigned.', { resigned: '2024-06-10' }],
  ['Since 2019, Ada Quill has led the party.', { led: '2019' }],
  ['Shares ended on Friday at their lowest close since June 2021.', { lowest: '2021-06' }],
  ['The vote on Friday was close.', { vote: '2024-06-07' }],
  // In its paragraph a report goes on with what it has just dated.
  [
    'Divers reached the wreck on Saturday. The fire broke out on Thursday. Bo Marsh ordered all hands to the upper deck.',
    { reached: '2024-06-08', broke: '2024-06-06', ordered: '2024-06-06' },
  ],
  [
    'Twelve miners died after a roof fell in the pit on Friday.',
    { died: '2024-06-07', fell: '2024-06-07' },
  ],
  [
    'The yard built its first carrier in April 2005; its maiden voyage began on 27 April.',
    { built: '2005-04', began: '2005-04-27' },
  ],
  [
    'Ada Quill, in office since 2020, resigned on Friday after talks that lasted until Thursday.',
    { resigned: '2024-06-07', lasted: '2024-06-06' },
  ],
  // Weeks are counted in days, a few more or less.
  [
    'Ada Quill was sworn in on Friday, five weeks after her party won the election.',
    { sworn: '2024-06-07', won: '2024-04-30/2024-05-06' },
  ],
  // The day of the source is not that of the act.
  [
    'Marsh Holdings has bought the yard from Norland Steel, according to a filing on Friday.',
    { bought: '2024-06-07' },
  ],
  ['The club came close to folding two years ago.', { came: '2022' }],
  // A report goes on in the year it has just named, unless the day is of the last weeks.
  ['Tests confirmed it in March 2021. Bo Marsh was freed on 2 April.', { freed: '2021-04-02' }],
  ['The board met on 4 May 2021. The mill was sold on 20 May.', { sold: '2024-05-20' }],
  ['The board met on 4 May 2021. The mill was sold on 2 March.', { sold: '2024-03-02' }],
  // What is told before “police said” is the story, and its year that of what it hangs on.
  [
    'Rebels took the port on Saturday, aid workers said. The president left by sea.',
    { took: '2024-06-08', left: '2024-06-08' },
  ],
  [
    '“I never hoped for this,” said Ada Quill, who founded the group in 1983, when it was banned.',
    { said: monday, founded: '1983' },
  ],
  ['A vigil is planned for Friday.', { planned: '2024-06-14' }],
  ['Writing in Le Soir in 1991, Henri Vidal dismissed her work.', { dismissed: '1991' }],
  ['It is the deadliest slide since 1999, when 38 people were killed in Riga.', { killed: '1999' }],
  ['Experts have linked the group to attacks on two clinics in 2023.', { linked: monday }],
  [
    'Bo Marsh said on Friday costs had risen since the line was planned in 2013 and warned of taxes.',
    { planned: '2013', warned: '2024-06-07' },
  ],
  // Before the sentence comes to a time of its own, it goes on with the story.
  [
    'In 2007 Bo Marsh caught the old squid. The squid was frozen, thawed the next year and shown in Riga.',
    { caught: '2007', frozen: '2007', thawed: '2008', shown: '2008' },
  ],
  [
    'Sales rose to 5 million in the year to 31 May 2024, Ada Quill said on Friday.',
    { rose: '2024' },
  ],
  ['Trade halved after the old union fell in 1991.', { fell: '1991' }],
  [
    'It was shut in May 2007, after a ship had sunk, and in June 2012, when salt was found in the joints.',
    { shut: '2007-05', found: '2012-06' },
  ],
  [
    'On 6 April 2006 divers went down. Two weeks later water broke in and filled the tube.',
    { went: '2006-04-06', broke: '2006-04-17/2006-04-23' },
  ],
  // What somebody answers for came before.
  [
    'Ren, charged with manslaughter following the death of a singer in June 2009, was on trial on Friday.',
    { death: '2009-06', was: '2024-06-07' },
  ],
  [
    'On Friday police arrested two men over the explosion in March 2004.',
    { explosion: '2004-03', arrested: '2024-06-07' },
  ],
  ['The firm was fined for the spill in May 2010.', { spill: '2010-05', fined: monday }],
  [
    'He was jailed for his part in the robbery in May 2007.',
    { robbery: '2007-05', jailed: monday },
  ],
  ['Ren was charged with murder in June 2009.', { charged: '2009-06' }],
  ['After the crisis of 2008 the bank changed its rules.', { crisis: '2008' }],
  // What lasted has the whole stretch.
  ['From 1939 to 1945 the tube served as a shelter.', { served: '1939/1945' }],
  ['Between May and July 2010 the city sold the land.', { sold: '2010-05/2010-07' }],
  ['The show ran from 3 to 7 May 2010.', { ran: '2010-05-03/2010-05-07' }],
  ['The strike lasted from March 2011 until June 2012.', { lasted: '2011-03/2012-06' }],
  // Of a list, the first tells the act in its own right; see `severalTimes`.
  ['In May 1999 and in July 2001 the mole broke.', { broke: '1999-05' }],
  // What a date tells apart is not told at it.
  ['The minutes of the meeting of 18 March were approved.', { approved: monday }],
  ['Oil stood at 40 euros, down from 52 early last month.', { stood: monday }],
  ['The reef was named 41 years after the navy charted it.', { named: monday }],
  // Of a life, the age says when: no news.
  ['Ada Quill, the poet, has died aged 91. She left school at 14 and sang.', { died: monday }],
  ['The cellist Henri Vidal, who has died at the age of 78, taught Bo Marsh.', { died: monday }],
  [
    'Henri Vidal, the cellist, has died. He married in 1971 and retired in 2010. Vidal was born on 2 May 1945 and died on 4 June.',
    { died: '2024-06-04', born: '1945-05-02', married: '1971' },
  ],
  [
    'Greta Holm, who has died aged 67, was a captain. She joined in 1971, left in 1988, moved in 1990, wrote in 1992, sailed in 1994 and retired in 2003.',
    { died: monday, joined: '1971' },
  ],
  // What follows a birth came years later.
  [
    'Bo Marsh was born in Lund in 1936 and grew up on a farm. In 1960 he left.',
    { born: '1936', left: '1960' },
  ],
  // The story goes on from the last of several times, and in the year that its sentence opens with.
  [
    'Fire destroyed the barracks in 1702 and 1744. After the second fire the garrison was halved.',
    { halved: '1744' },
  ],
  [
    'Minutes of the harbour board, 6 June 2024\n\nAda Quill welcomed 41 members of the club to the hall on the quay.\n\nThe treasurer of the club presented the accounts for 2018 to the members.',
    { welcomed: '2024-06-06', presented: '2024-06-06' },
  ],
  ['2006 – Norland and Brevia sign a treaty on a pipeline.', { sign: '2006' }],
  // Where the act is one of ending, barring or clearing, the time is that of the whole.
  ['Velox Motors is to stop making engines by 2026.', { stop: '2026' }],
  ['A court banned Bo Marsh from leaving Riga on 3 June.', { banned: '2024-06-03' }],
  ['Ada Quill was cleared of breaching secrecy in 2006.', { cleared: '2006' }],
  ['The council approved the minutes of 25 April.', { approved: monday }],
  ['The first plane since last night has landed in Riga.', { landed: monday }],
  ['A dam burst above Riga on Saturday, sending mud through the town.', { burst: '2024-06-08' }],
  ['2 February: Police fire on students in Riga. Ada Quill flees.', { fire: '2024-02-02' }],
  ['8 June: Elections are held. The Movement for Change wins 58 seats.', { wins: '2024-06-08' }],
  ['12 May 1999: Some 3,000 villagers march on Riga.', { march: '1999-05-12' }],
  ['3 March 2009: A cofferdam breaks.', { breaks: '2009-03-03' }],
  ['Neighbouring Norland closed its border on Saturday.', { closed: '2024-06-08' }],
  [
    'Bo Marsh proposed a hearing, to be held in the first week of July.',
    { held: '2024-07-01/2024-07-07' },
  ],
  ['The mole broke in 1999, and until 2004 nobody mended it.', { broke: '1999' }],
  [
    'The port authority opened a second quay on Friday. It also showed a model of the third.',
    { opened: '2024-06-07', showed: '2024-06-07' },
  ],
  [
    'The mayor opened the quay on Friday. In 1998 a storm destroyed the old one. She thanked the crews.',
    { destroyed: '1998', thanked: '2024-06-07' },
  ],
  [
    'Two people died when a roof fell in Riga on Friday, police said.',
    { died: '2024-06-07', fell: '2024-06-07', said: monday },
  ],
  [
    'Marsh Motors, which went public in 1999, said last Friday it would close a plant in 2025.',
    { went: '1999', said: '2024-06-07', close: '2025' },
  ],
  ['The port authority opened a second quay.', { opened: monday }],
  ['The launch in 2003 was a success. Since the launch the store has grown.', { launch: '2003' }],
  [
    'According to a November 2023 Harbour Post report, the yard is close to ruin.',
    { is: '2023-11' },
  ],
  [
    'The krone traded near nine on Friday, its highest level since June 2021.',
    { highest: '2021-06', traded: '2024-06-07' },
  ],
  // Present forms that could be nouns.
  [
    'In 2009 the mayor signs the deal. In 2010 Norhaven annexes Port Alder.',
    { signs: '2009', annexes: '2010' },
  ],
  [
    'The quay in dates\n\n**May 2019 and July 2020.** Two storms damage the mole.\n\n**2021.** Divers raise a wreck.',
    { damage: '2019-05/2020-07', raise: '2021' },
  ],
  // What stands under a date happened then: chronologies, and lead-ins in bold.
  [
    'The quay in four dates\n\nHow did the town come by its quay?\n\n**March 2014.** The council approves the quay. Its builders raise the first crane.\n\n**2016.** A storm destroys the mole. In May a crane collapses.\n\nThe town mourns.',
    {
      approves: '2014-03',
      raise: '2014-03',
      destroys: '2016',
      collapses: '2016-05',
      mourns: monday,
    },
  ],
  [
    'The quay in three dates\n\n24 February 2014\n\nThe council approved the quay after a debate of nine hours.\n\n3 May 2016\n\nA storm destroyed the mole and two of the old cranes.\n\nDivers raised the wreck of a tug from the harbour.\n\nThe outlook\n\nThe council approved a second quay and a new mole.',
    { approved: '2014-02-24', destroyed: '2016-05-03', raised: '2016-05-03' },
  ],
  // A year that tells which one.
  ['Ada Quill cited the 1994 law on ships.', { cited: monday }],
  ['The 2009 study on ships found no cracks.', { found: '2009' }],
  // What somebody took part in was then, too.
  ['Bo Marsh won last year’s election on a promise of peace.', { won: '2023' }],
  ['Ada Quill attended last month’s summit in Oslo.', { attended: '2024-05' }],
  ['Ada Quill criticised last month’s summit in Oslo.', { criticised: monday }],
  [
    'Ada Quill was elected in 2015 and joined the cabinet after the vote in 2022.',
    { elected: '2015', joined: '2022' },
  ],
  [
    'The yard sold half as many boats over the past decade as in the 1990s, Ada Quill said on Friday.',
    { said: '2024-06-07' },
  ],
  ['Bo Marsh will miss the final after breaking an ankle on Thursday.', { breaking: '2024-06-06' }],
  [
    'An inquiry, announced by the health minister on Friday, will begin in May.',
    { announced: '2024-06-07' },
  ],
  [
    'On 24 September 2023 the pumps failed. The next morning the bank broke. On the 26th the town was empty.',
    { was: '2023-09-26' },
  ],
  ['The Rovers were held to a draw by Seaford on Sunday.', { held: '2024-06-09' }],
  ['The council has extended the ban until Friday.', { extended: '2024-06-10' }],
  ['The mayor spoke on the Thursday before last.', { spoke: '2024-05-30' }],
  [
    'A year ago this week, the dam near Varn collapsed after days of rain.',
    { collapsed: '2023-06-12/2023-06-18' },
  ],
  [
    '2023\n\n18 December: Bo Marsh is found guilty and sentenced to seven years.',
    { found: '2023-12-18', sentenced: '2023-12-18' },
  ],
  // A year that is told through, though later dates leave it out; and where a report has come to its own days.
  [
    'In 2022 the valley lost its water. In January 2022 the mill changed hands. On 3 May an angler found dead trout. On 14 May the council tested the water, and on 2 July it shut the well. The owner said nothing. In August a judge closed the mill.',
    { found: '2022-05-03', tested: '2022-05-14', shut: '2022-07-02', closed: '2022-08' },
  ],
  [
    'Police arrested Bo Marsh on Thursday. His firm was raided in March 2022. He paid a fine on 2 May.',
    { paid: '2024-05-02' },
  ],
  // A history that has come to its own time.
  [
    'The fort was built in 1632. It burned in 1745. On 9 March 1944 a bomb hit it. In 1997 the walls were repaired. On Sunday a museum opened there.',
    { repaired: '1997', opened: '2024-06-09' },
  ],
  [
    'Ada Quill was born in 1953. She studied in 1972 and moved to Riga in 1991. She entered parliament in 2006. She announced a campaign last October and won the vote on 18 May. She will visit Lund next week.',
    { announced: '2023-10', won: '2024-05-18', visit: '2024-06-17/2024-06-23' },
  ],
  ['Harbour authorities ordered the closure of schools until 19 June.', { ordered: monday }],
  [
    'In a statement issued to Harbour News on Friday, Ada Quill said the yard was lost.',
    { issued: '2024-06-07', said: '2024-06-07' },
  ],
];

describe('which date belongs to which event', () => {
  for (const [text, dates] of corpus)
    it(text, () => {
      const reading = read(text);
      const found = Object.keys(dates).map((word) => [
        word,
        mentionOf(reading, word).date?.edtf.replace(/[~?%]/g, ''),
      ]);
      expect(Object.fromEntries(found)).toEqual(dates);
    });
});

/** Under each text, the act told at each of several times, and its times. */
const severalTimes: readonly (readonly [string, string, readonly string[]])[] = [
  ['The Rovers won the cup in 2018 and 2020.', 'won', ['2018', '2020']],
  ['Fire destroyed the mill in 1812 and again in 1839.', 'destroyed', ['1812', '1839']],
  ['Ada Quill was elected in 1998, 2002 and 2006.', 'elected', ['1998', '2002', '2006']],
  ['In 2011 and 2015 the river flooded the old town.', 'flooded', ['2011', '2015']],
  ['The court met on 4 May and 7 May 2023.', 'met', ['2023-05-04', '2023-05-07']],
  ['Ada Quill sailed north twice, in May 1897 and in 1901.', 'sailed', ['1897-05', '1901']],
  // One stretch, one time told twice over, and times of two acts.
  ['Between 2001 and 2004 the yard built nine ships.', 'built', ['2001/2004']],
  ['The show ran from 3 May to 7 May 2010.', 'ran', ['2010-05-03/2010-05-07']],
  ['The mill closed in 2008, on 4 May, and never opened again.', 'closed', ['2008-05-04']],
  ['The firm was founded in 1976, and in 1984 the first engine ran.', 'founded', ['1976']],
  ['The firm was founded in 1976 and in 1984 opened a mill.', 'founded', ['1976']],
];

describe('an act told at several times', () => {
  for (const [text, act, times] of severalTimes)
    it(text, () => {
      const { mentions, article } = read(text);
      const told = mentions.filter(
        ({ trigger }) => article.text.slice(trigger.start, trigger.end) === act,
      );
      expect(told.map(({ date }) => date?.edtf)).toEqual(times);
      expect(new Set(mentions.map(mentionId)).size).toBe(mentions.length);
      expect(mentions.map(({ id }) => id)).toEqual(mentions.map(mentionId));
    });
});

it('dates a half behind a semicolon by no year of the first', () => {
  const text = 'Ada Quill resigned on Monday. Bo Marsh died in 2020; his widow sold the mill.';
  expect(triggersOf(read(text))).not.toContain('sold');
});

it('takes what is to last until a day for no act of that day', () => {
  const text = 'Bo Marsh will appeal against the decision to keep him in custody until 19 June.';
  expect(triggersOf(read(text))).not.toContain('keep');
});

it('takes no reason of what is long over for the day’s news', () => {
  const told = read('The strike began in 1984 after the closure of the mine was announced.');
  expect(triggersOf(told)).not.toContain('announced');
});

it('takes nothing for the day’s news that a paragraph of the past goes on with', () => {
  const text =
    'Sudland seized the valley in October 2019 after a clash. A truce brokered by Norland in 2021 collapsed after five weeks.';
  const told = read(text);
  expect(triggersOf(told)).toContain('seized');
  expect(triggersOf(told)).not.toContain('collapsed');
});

describe('news whose day the next sentences say', () => {
  it.each([
    [
      'a fire and the blaze',
      'A fire has destroyed a warehouse in Riga.\n\nThe blaze broke out on Friday night in a store of paint.',
      'destroyed',
      '2024-06-07',
    ],
    [
      'a death and what the family says',
      'Ada Quill, the poet, has died aged 91.\n\nHer family said she died at home in Lund on Saturday.',
      'died',
      '2024-06-08',
    ],
    [
      'an arrest and those held',
      'Two men have been arrested over the theft of three bells.\n\nThe men were detained on Thursday. The bells were taken on 3 May.',
      'arrested',
      '2024-06-06',
    ],
    [
      'an agreement and the deal',
      'Marsh Steel has agreed to buy Quill Iron.\n\nThe deal was signed in Riga late on Sunday.',
      'agreed',
      '2024-06-09',
    ],
    [
      'a sentence and its hearing',
      'A clerk who stole from a school has been jailed for six years.\n\nIna Shaw moved the money over eight years, Lund court heard on Friday.',
      'jailed',
      '2024-06-07',
    ],
    [
      'a trial that goes on',
      'A man has denied that he burned a mill.\n\nThe trial began in Lund on Thursday.',
      'denied',
      '2024-06-10',
    ],
    [
      'another match',
      'Marsh Town has won the cup in Riga.\n\nIt drew at home to United on Wednesday.',
      'won',
      '2024-06-10',
    ],
    [
      'news with a day of its own',
      'A fire destroyed a warehouse in Riga on Sunday.\n\nThe blaze of a mill on Friday was put out.',
      'destroyed',
      '2024-06-09',
    ],
  ])('has it, or none: %s', (_, text, act, day) => {
    expect(mentionOf(read(text), act).date?.edtf).toBe(day);
  });
});
