import { describe, expect, it } from 'vitest';
import { loadLanguageTools } from '../../../src/article/language-tools';
import { readDocument } from '../../../src/engine';
import { mentionOf, monday, read } from './read';

const tools = await loadLanguageTools();

/** The headline of the event named by the word in square brackets. */
const corpus: readonly (readonly [string, string])[] = [
  // Who a pronoun is: nobody that the same clause does something to, nobody's son, no aside.
  [
    'Ada Quill was born in Lund. Otto Marsh left her in 1970 and she was [treated] for depression.',
    'Ada Quill was treated for depression',
  ],
  [
    'Ada Quill died on Monday. Her death was announced by her son, the cellist Sten Marsh, who said she had [been] ill since May.',
    'Ada Quill had been ill',
  ],
  [
    'Ada Quill wrote. Her first novel, Salt, was turned down by eleven houses before Marsh Press accepted it in 1962. It [won] the Harbour Prize in 1963.',
    'Salt won the Harbour Prize',
  ],
  [
    'Lund District Council lost the key. In May the council’s cabinet [voted] to sell the old library.',
    'Lund District Council’s cabinet voted to sell the old library',
  ],
  [
    'On Sunday a goal from Bo Marsh in the last minute [gave] Lund Rovers a 2-1 victory over Riga Town.',
    'Goal from Bo Marsh in the last minute gave Lund Rovers a 2-1 victory over Riga Town',
  ],
  // Participles of an apposition, and what is to come.
  [
    'Marsh Steel, the maker founded in 1856, [closed] 46 shops on Friday.',
    'Marsh Steel closed 46 shops',
  ],
  [
    'Harbin & Cole, the bookseller founded in 1856, is to [close] 46 of its shops on 3 May 2031.',
    'Harbin & Cole is to close 46 of its shops',
  ],
  // Where the words around a time do not close up, it stays; quotations stay as they are.
  [
    'A truce of seven days announced on Friday [collapsed] within 48 hours.',
    'Truce of seven days collapsed within 48 hours',
  ],
  [
    'In 1949 Bo Marsh [wrote] that the wall “will not withstand a surge like that of 1938”.',
    'Bo Marsh: the wall “will not withstand a surge like that of 1938”',
  ],
  [
    'On Friday Marsh Pumps [reported] a 22 percent fall in second-quarter operating profit to £143m.',
    'Marsh Pumps reported a 22 percent fall in operating profit to £143m',
  ],
  [
    'Ada Quill was [born] in Lund, on the Orm Sea, on 3 May 1941, the third child of a pilot.',
    'Ada Quill was born in Lund, on the Orm Sea, the third child of a pilot',
  ],
  [
    'On Friday the fever [killed] an estimated 700 people, three-quarters of them children.',
    'Fever killed an estimated 700 people',
  ],
  [
    'The Lund group [agreed] on Friday to buy its rival Vand for €4bn, in a deal that would create the largest maker of pumps.',
    'Lund group agreed to buy its rival Vand for €4bn',
  ],
  // Who is meant, where somebody of the same kind was named since, or the text is about another.
  [
    'The envoys were Ada Quill and Bo Marsh, a surveyor who was [struck] off in 2017 for fraud.',
    'Bo Marsh was struck off for fraud',
  ],
  [
    'The rails were made by Marsh Steel, a maker which was [barred] from Sudland in 2018.',
    'Marsh Steel was barred from Sudland',
  ],
  [
    'Bo Marsh reached the final with Eve Shaw. Ada Quill became a reader. She was [elected] to the Academy in 1976.',
    'Ada Quill was elected to the Academy',
  ],
  // Clauses behind what stands between a subject and its verb.
  [
    'Bo Marsh [stepped] down on Friday after the investor Harbour Capital, which had built up a stake, called for a sale.',
    'Bo Marsh stepped down',
  ],
  [
    'A former teacher who spent $2m on holidays, handbags and a villa in Lund was [jailed] on Friday.',
    'Former teacher who spent $2m on holidays was jailed',
  ],
  [
    'Dan Quill, 61, of Lund, who [pleaded] guilty to fraud on Friday, will appeal.',
    'Dan Quill pleaded guilty to fraud',
  ],
  [
    'On Friday Bo Fell KC said his client had been [treated] in Riga in 2021.',
    'Bo Fell KC’s client had been treated in Riga',
  ],
  [
    'Harper’s [cut] its rating of the firm on Friday, and the firm is seeking money.',
    'Harper’s cut its rating of the firm',
  ],
  // The day that was decided on is part of what was.
  ['On Friday Ada Quill [set] the trial for July 6.', 'Ada Quill set the trial for July 6'],
  [
    'The council on Friday [postponed] the vote until 14 July.',
    'Council postponed the vote until 14 July',
  ],
  ['Elections in Norland are [set] for 8 July.', 'Elections in Norland are set for 8 July'],
  ['Bo Marsh was to have [appeared] in court on Friday.', 'Bo Marsh was to have appeared in court'],
  ['On Friday, the council [opened] the new bridge.', 'Council opened the new bridge'],
  [
    'Norland President Ada Quill [ordered] troops to the border in 2012, causing panic.',
    'Ada Quill ordered troops to the border',
  ],
  [
    'Envoy Bo Marsh [said] on Sunday that membership was “off the menu” for Sudland.',
    'Bo Marsh: membership was “off the menu” for Sudland',
  ],
  ['The ministry [stated] on Friday that it welcomes the offer.', 'Ministry welcomes the offer'],
  [
    'Ada Quill told the inquiry. She [said] on Friday that she never read the letter.',
    'Ada Quill never read the letter',
  ],
  ['Bo Marsh [said] on Friday that he hardly knew the broker.', 'Bo Marsh hardly knew the broker'],
  [
    'Marlow Bank’s chief resigned on Monday. The Quay Authority opened an inquiry in April. Police [searched] the bank’s headquarters on May 27.',
    'Police searched Marlow Bank’s headquarters',
  ],
  ['Police chief Ada Quill [rejected] the report on Wednesday.', 'Ada Quill rejected the report'],
  [
    'A Marsh Air jet landed in a field on Monday. The Quill A320 lost power. The airline [grounded] a second jet on Tuesday.',
    'Airline grounded a second jet',
  ],
  ['Ada Quill won the race. She [retired] on Friday.', 'Ada Quill retired'],
  [
    'Bo Marsh resigned on Thursday. Police arrested the engineer of the ferry. He was [released] on Friday.',
    'Engineer was released',
  ],
  [
    'Marlow City sacked Dan Quill. The 52-year-old was [appointed] in 2022.',
    'Dan Quill was appointed',
  ],
  ['Bo Quill had the ban [lifted] by a court in March 2022.', 'Ban was lifted by a court'],
  [
    'Quill, who was barred in 2019 but had the ban lifted by a court, [took] 39 percent of the vote on Sunday.',
    'Quill took 39 percent of the vote',
  ],
  [
    'On Friday Norland [asked] the alliance for admission on a fast track.',
    'Norland asked the alliance for admission on a fast track',
  ],
  ['In return Norland [sold] Brevia power in 2019.', 'Norland sold Brevia power'],
  [
    'Riots broke out in Port Sund on Thursday. Sund [banned] all marches on Friday.',
    'Sund banned all marches',
  ],
  [
    'The drill of the probe will be [switched] on next Tuesday.',
    'Drill of the probe will be switched on',
  ],
  [
    'At least four people [died] and 61 were injured when a fire broke out on a ferry on Friday, the coastguard said.',
    'At least four people died when a fire broke out on a ferry',
  ],
  [
    'The bridge, built in 1958 and [strengthened] in 1994, was closed on Friday.',
    'Bridge was strengthened',
  ],
  [
    'The bridge, built in 1958 and strengthened in 1994, was [closed] on Friday.',
    'Bridge was closed',
  ],
  [
    'Norland Steel [sold] its shipyard to Bo Marsh on Friday.',
    'Norland Steel sold its shipyard to Bo Marsh',
  ],
  [
    'Ada Quill resigned as chief executive of Norland Ferries on Thursday. The ferry company [resumed] its trips to Riga on Friday.',
    'Norland Ferries resumed its trips to Riga',
  ],
  [
    'The coastguard has since [corrected] the figure of the dead to 58.',
    'Coastguard has since corrected the figure of the dead to 58',
  ],
  ['Trade halved after the old union [fell] in 1991.', 'Old union fell'],
  // Whose act a sentence tells that another one reports, describes, or sets a time for.
  [
    'Rebels attacked the town of Sund on Thursday. They were driven back, villagers [said] on Saturday.',
    'Villagers: Rebels were driven back',
  ],
  [
    'Two people were killed and a third was injured on Friday, police [said].',
    'Police: two people were killed',
  ],
  [
    'The plan announced by the firm was [dropped] on Friday.',
    'Plan announced by the firm was dropped',
  ],
  [
    'In Riga, the group that was [formed] in 2019 by Ada Quill won the vote on Friday.',
    'Group was formed by Ada Quill',
  ],
  [
    'Quill Lines, the firm which [bought] the yard in 2019, collapsed on Friday.',
    'Quill Lines bought the yard',
  ],
  [
    'Minutes after the verdict, protesters [stormed] the court on Friday.',
    'Protesters stormed the court',
  ],
  [
    'On Friday Ada Quill [likened] the leak in the northern bay of Sund to the loss of a whole fleet in a single night.',
    'Ada Quill likened the leak to the loss of a whole fleet in a single night',
  ],
  [
    'Norland Steel [had] on Friday closed the mill in the north that its new owners have yet to visit for the first time.',
    'Norland Steel had closed the mill in the north',
  ],
  // The capital of whoever fears was the sentence's; that of a people is its own.
  [
    'Growers fear that the frost on Friday [destroyed] the harvest.',
    'Frost destroyed the harvest, growers fear',
  ],
  [
    'Norwegian growers fear that the frost on Friday [destroyed] the harvest.',
    'Frost destroyed the harvest, Norwegian growers fear',
  ],
  [
    'Norland’s ban angers drivers. On Friday Norland [announced] the ban.',
    'Norland announced the ban',
  ],
  [
    'Norland Kroner cut its forecast on Friday. It [shed] 300 jobs on Saturday.',
    'Norland Kroner shed 300 jobs',
  ],
  ['Mary Steel resigned on Friday. She [moved] to Riga on Sunday.', 'Mary Steel moved to Riga'],
  [
    'On Friday Ada Quill was [said] by her office to be in the best of health after a fall from a horse.',
    'Ada Quill was said by her office to be in the best of health after a fall from a horse',
  ],
  // A verb goes on with what the first one has: its modal, its passive, its subject.
  [
    'Norland Steel Group said on Friday it would close two mills by 2027 and [sell] a third in June.',
    'Norland Steel Group would sell a third',
  ],
  ['Bo Marsh was arrested in May 2001 and [taken] to Riga.', 'Bo Marsh was taken to Riga'],
  [
    'Ada Quill was named professor in 1980, elected to the board in 1985, and [made] a Dame of the Realm in 1998.',
    'Ada Quill was made a Dame of the Realm',
  ],
  ['Ada Quill won the cup in 1921, then [moved] to Riga in 1923.', 'Ada Quill moved to Riga'],
  ['Ada Quill [won] the cup in 1921, then moved to Riga in 1923.', 'Ada Quill won the cup'],
  [
    'An inquiry led by Ada Quill found in 2003 that rust had weakened the hull and [recommended] yearly checks.',
    'Inquiry led by Ada Quill recommended yearly checks',
  ],
  [
    'In 2007 Norland divers [hauled] up the largest squid ever recorded, at 495 kilos.',
    'Norland divers hauled up the largest squid ever recorded, at 495 kilos',
  ],
  [
    'Scholars once thought that eels slept; a study by Ada Quill [showed] in 2010 that eels wait.',
    'Study by Ada Quill: eels wait',
  ],
  // Each act of a series that has years of its own.
  [
    'Ada Quill was elected to the academy in 1981, [retired] in 1994 and was awarded the Riga Medal in 1998.',
    'Ada Quill retired',
  ],
  [
    'Ada Quill was [elected] to the academy in 1981, retired in 1994 and was awarded the Riga Medal in 1998.',
    'Ada Quill was elected to the academy',
  ],
  [
    'The barge was freed in 2004 and [bounced] off the quay of Riga.',
    'Barge bounced off the quay of Riga',
  ],
  // Who is named between commas, and what one is called.
  ['Ada Quill lived in Riga. Her eldest son, Bo Marsh, [drowned] in 1986.', 'Bo Marsh drowned'],
  [
    'A chemist from Riga, Ada Quill, [found] lithium in the old shaft in 2017.',
    'Ada Quill found lithium in the old shaft',
  ],
  [
    'Ada Quill worked on the ice. In 2003 her memoir, Cold Salt, [appeared] in Riga.',
    'Ada Quill’s memoir, Cold Salt, appeared in Riga',
  ],
  [
    'The oil company Marsh Energy [closed] a well in the sound in 2003.',
    'Marsh Energy closed a well in the sound',
  ],
  [
    'Marsh Foods sells fish. A dispute arose over the frozen foods unit. The unit was [sold] to Grunwald in 2019.',
    'Frozen foods unit was sold to Grunwald',
  ],
  [
    'Norland Freight Group has agreed to buy Quill Lines, the companies [said] on Friday.',
    'Norland Freight Group has agreed to buy Quill Lines',
  ],
  // Whom, and whose, where it cannot be the subject.
  [
    'Dan Price left the yard in 1989. Bo Marsh [succeeded] him in 1990.',
    'Bo Marsh succeeded Dan Price',
  ],
  ['Colin Reed resigned in 2019. Police [arrested] him in May 2020.', 'Police arrested Colin Reed'],
  [
    'Colin Reed resigned in 2019. Police arrested him in May 2020 and [searched] his house in Riga.',
    'Police searched Colin Reed’s house in Riga',
  ],
  [
    'Ada Quill headed the institute. In 2015 the institute [named] its ship after her.',
    'Institute named its ship after Ada Quill',
  ],
  [
    'Norland signed the pact in 1991. Brevian troops [crossed] its borders in 1993.',
    'Brevian troops crossed Norland’s borders',
  ],
  [
    'Estonia changed its laws in 1989 and filed an application on 30 May 1992, seven months after Brevian troops [crossed] its borders.',
    'Brevian troops crossed Estonia’s borders',
  ],
  ['Fans of the club [wrecked] its ground in 1994.', 'Fans of the club wrecked its ground'],
  [
    'Norland took the offer in May. Brevia did not. In June its envoys [met] three firms in Riga.',
    'Brevia’s envoys met three firms in Riga',
  ],
  // People are who they are to somebody, and from somewhere.
  [
    'Tom Quill took over in 2022. His predecessor, Ada Marsh, left Riga. She [apologised] to the town in 2023.',
    'Ada Marsh apologised to the town',
  ],
  [
    'Ada Marsh climbed to the rim. The prefect [changed] his mind in Riga on 26 May 1977.',
    'Prefect changed his mind in Riga',
  ],
  [
    'President Mirza Altan of Norland flew to Riga in May 2021. Altan [left] in June 2021.',
    'Mirza Altan left',
  ],
  ['Mount Sarno was quiet for years. The mountain [erupted] on 1 May 1977.', 'Mount Sarno erupted'],
  // A life is of one person, whoever is told of in between.
  [
    `Ada Quill was born in Riga in 1929. She studied there. Ada Quill loved ships, as she said. She married a fellow student, Bo Marsh, in 1952.
    He [died] in 1961. Her sons were small. She never married again.`,
    'Bo Marsh died',
  ],
  [
    `Tom Quill was an engineer. He built balloons. He was poor. Tom Quill sold his house in 1911. The Tsar gave him a watch, which he sold in 1914.
    In 1920 he [married] Elsa Brandt. He died poor.`,
    'Tom Quill married Elsa Brandt',
  ],
  // A cut leaves what tells which thing it was.
  [
    'Marsh Computer has [released] a program that limits the noise produced by its own tape machines and all their relatives.',
    'Marsh Computer has released a program that limits the noise',
  ],
  [
    'A patient recovering from a hip operation [died] suddenly in Riga on Friday.',
    'Patient recovering from a hip operation died suddenly in Riga',
  ],
  [
    'The firm said that a tunnel under the Orsova pass will be [built] in 2031.',
    'Tunnel under the Orsova pass will be built',
  ],
  // Who came to harm is no news without what harmed them.
  [
    'Three people were [killed] when the ferry Aster capsized off Riga on Sunday.',
    'Three people were killed when the ferry Aster capsized off Riga',
  ],
  [
    'Ada Quill, 54, deckhand Bo Marsh of Sudport and the stoker Tam Ross [died] on Sunday.',
    'Ada Quill and others died',
  ],
  // Who acts shows in the number, the name or the trade of who was spoken of.
  [
    'Norland Glass, which makes lenses, lost money in May. The Riga-based maker of lenses [cut] its forecast on Friday.',
    'Norland Glass cut its forecast',
  ],
  [
    'Judge Anna Olivar said on Friday Oru Quill had lied. She [ordered] a new trial on Saturday.',
    'Anna Olivar ordered a new trial',
  ],
  [
    'Norland fishermen caught the old squid in 2007. It was [shown] in Riga in 2009.',
    'Old squid was shown in Riga',
  ],
  // Words that look like verbs, and verbs that look like none.
  ['The old salt works [opened] in Riga in 1760.', 'Old salt works opened in Riga'],
  [
    'Peace talks with the rebels [collapsed] in Riga in 1991.',
    'Peace talks with the rebels collapsed in Riga',
  ],
  [
    '2019 - Regulators in three countries [open] inquiries.',
    'Regulators in three countries open inquiries',
  ],
  [
    'Norland troops [retook] the road on Friday before being driven back.',
    'Norland troops retook the road',
  ],
  [
    'The patients confirmed with flu have [left] hospital on Friday.',
    'Patients confirmed with flu have left hospital',
  ],
  [
    'The council wants to triple that by 2035, but residents [voted] against a second port on Friday.',
    'Residents voted against a second port',
  ],
  // What ends a clause, and what belongs to its words.
  [
    'The Alma disaster of 12 February 1986 [ended] the boom: the firm moved its base south.',
    'Alma disaster ended the boom',
  ],
  [
    'In 1998 Norland Bank [showed] a computer, in 2001 a player and in 2003 a phone.',
    'Norland Bank showed a computer',
  ],
  [
    'The pier was [opened] in 2011 by Queen Margit, though only after protests had delayed it.',
    'Pier was opened by Queen Margit',
  ],
  ['May 2020 - Norland Bank [files] for insolvency.', 'Norland Bank files for insolvency'],
  [
    'The ministry [said] on Friday almost half of the oil had been burned or broken down by waves.',
    'Ministry: almost half of the oil had been burned or broken down by waves',
  ],
  ['A number of old envoys will [return] on Tuesday.', 'A number of old envoys will return'],
  [
    'A recording of Tam Ross bemoaning his unhappy childhood in the harbour was [played] on Friday.',
    'Recording of Tam Ross was played',
  ],
  ['The truce of 4 May 1987 has been [kept] ever since.', 'Truce has been kept'],
  [
    'The bill [passed] on Friday after a debate of Norland’s house that lasted until 3am.',
    'Bill passed after a debate of Norland’s house that lasted until 3am',
  ],
  ['Both deaths, in May and June, were [caused] by a drug.', 'Both deaths were caused by a drug'],
  [
    'Bo Marsh [appeared] before magistrates on Friday accused of killing Ruth Calder, 46.',
    'Bo Marsh appeared before magistrates accused of killing Ruth Calder',
  ],
  [
    'Ruth Calder was [reported] missing by her husband on 2 May.',
    'Ruth Calder was reported missing by her husband',
  ],
  [
    '30 January 1974: The two states [agree] to build it, but Sudland pulls out a year later.',
    'Two states agree to build it',
  ],
  [
    '“Ruth taught us all,” [said] the principal, Anne Dorsey, who taught her, on Friday.',
    'Anne Dorsey: “Ruth taught us all”',
  ],
  ['Campaigners who had met in Riga [wept] on Friday as it was read out.', 'Campaigners wept'],
  [
    'The change means investors in Norland will [lose] their money on Friday.',
    'Investors in Norland will lose their money',
  ],
  ['A truce signed on 4 June 1813 [expired] in Riga on 10 August.', 'Truce expired in Riga'],
  [
    'Odile Roy’s death was [confirmed] by her daughter, Claire, on Friday.',
    'Odile Roy’s death was confirmed by her daughter, Claire',
  ],
  ['Ada Quill was [born] on March 9, 1937, in Riga.', 'Ada Quill was born in Riga'],
  [
    'The Pompidou [bought] “Low Tide, Six O’Clock” in 1996.',
    'Pompidou bought “Low Tide, Six O’Clock”',
  ],
  [
    'The council named a park after the late labor leader Joe Quill, who [died] in 2019.',
    'Joe Quill died',
  ],
  [
    'A group calling itself Dawn hit Norland Bank in May. The group [published] the data on Friday.',
    'Group published the data',
  ],
  [
    'At least four people have [died] and six are missing after a slide hit Riga on Monday.',
    'At least four people have died after a slide hit Riga',
  ],
  // Whose, and who.
  [
    'Gordon Pell was freed in May 2019. Detectives [searched] the garden of his house on Friday.',
    'Detectives searched the garden of Gordon Pell’s house',
  ],
  ['Gordon Pell was tried in 2019. Pell was [freed] on Friday.', 'Gordon Pell was freed'],
  [
    'Police found Amy Rudd, 11, whose shoes were [seen] in Riga in 2021.',
    'Amy Rudd’s shoes were seen in Riga',
  ],
  [
    'A spokeswoman, Ada Quill, said the doctor was moving, having [closed] his rooms in May.',
    'Doctor had closed his rooms',
  ],
  [
    'France closed its embassy on Friday. It is expected to [fly] out its citizens on Tuesday.',
    'France is expected to fly out its citizens',
  ],
  [
    'Ada Quill [crossed] the ice in 1908, a feat not repeated until 1931.',
    'Ada Quill crossed the ice, a feat not repeated until 1931',
  ],
  // No comma says where a fronted phrase or clause ends.
  ['After the war the yard [moved] to Riga in 1921.', 'Yard moved to Riga'],
  ['After two years in prison Ada Quill [returned] to Riga in 1921.', 'Ada Quill returned to Riga'],
  ['Once the tunnel [opened] in 1931 the ferries stopped.', 'Tunnel opened'],
  ['Once the tunnel opened in 1931 the ferries [stopped].', 'Ferries stopped'],
  ['As the enemy came near in May 1915 the lower town was [cleared].', 'Lower town was cleared'],
  [
    'Ada Quill moved to Riga. In the thirties she [advised] the ministry.',
    'Ada Quill advised the ministry',
  ],
  [
    'Ada Quill moved to Riga. On leave from July 1934, she [travelled] to Oslo.',
    'Ada Quill travelled to Oslo',
  ],
  [
    'Ada Quill moved to Riga. Having [taken] the exam in May 1923, she went to Oslo in June.',
    'Ada Quill had taken the exam',
  ],
  // What somebody had, built or knew stands in a clause of its own, without a pronoun.
  [
    'Ada Quill moved to Riga. In 1945 she [married] Bo Marsh, a colleague she had known since 1929.',
    'Ada Quill married Bo Marsh, a colleague',
  ],
  // Where a clause ends that stands before another, or amid one.
  [
    'In 1974 parliament [passed] the first law limiting waste, and the yard closed in 1987.',
    'Parliament passed the first law limiting waste',
  ],
  [
    'Ada Quill, who had lost a third of her ships to storms and frost, [raised] the siege on 10 March 1709.',
    'Ada Quill raised the siege',
  ],
  [
    'The yard closed in 1998, when two old friends, Ada Quill and Bo Marsh, [founded] a bank.',
    'Ada Quill and Bo Marsh founded a bank',
  ],
  [
    'Talks resumed on Friday after the owners of the yard, led by Ada Quill, [sent] Riga a letter.',
    'Owners of the yard sent Riga a letter',
  ],
  [
    'It was put off in 2023 and again last year when the builder, Marsh Civil, [went] into administration.',
    'Marsh Civil went into administration',
  ],
  [
    'It was not until 1994, when dust made headlines, that the agency [paid] for a study.',
    'Agency paid for a study',
  ],
  [
    'The flood, which the council said could last until June, [drove] Ada Quill from Riga on Friday.',
    'Flood drove Ada Quill from Riga',
  ],
  [
    'Trains were stopped in March 2020 because of the storm and did not [resume] until June.',
    'Trains did not resume until June',
  ],
  [
    'Police said on Friday the driver, who has not been named, lost control and [hit] Ada Quill.',
    'Driver hit Ada Quill',
  ],
  [
    'Ada Quill was brought to Riga in 1901, [grew] up in Oslo and studied law at Lund.',
    'Ada Quill grew up in Oslo',
  ],
  [
    'The king, fearing a revolt, [fled] to Riga in 1703, from where he sailed to Oslo.',
    'King fled to Riga',
  ],
  [
    'Once the largest yard of Riga, the works [closed] in 1980 and lay empty until 2003.',
    'Works closed',
  ],
  [
    'Bo Marsh, a former soldier, [left] the union in May, joined the party in June and lost his seat.',
    'Bo Marsh left the union',
  ],
  [
    'The firm said on Monday it had sold its mills, [closed] two yards and cut 300 jobs.',
    'Firm closed two yards',
  ],
  [
    'In the early hours of 12 May a guard, acting on the orders of Bo Marsh, [opened] a valve in Riga.',
    'Guard opened a valve in Riga',
  ],
  [
    'It was only in March 2022, when the guard came forward, that detectives [searched] the yard.',
    'Detectives searched the yard',
  ],
  [
    'Ada Quill moved to Riga. In 1905 she founded a party in a bookshop. In 1906 it [won] four seats.',
    'Party won four seats',
  ],
  [
    'Outside court, the guild’s Ruth Dell [said] on Friday the case should be a warning.',
    'Ruth Dell: the case should be a warning',
  ],
  ['Judge Anna Prior [said] on Friday that the yard was shut.', 'Anna Prior: the yard was shut'],
  [
    'Harbour start-up Marsh Motors has raised $60 million from Quill, the company [said] on Friday.',
    'Harbour start-up Marsh Motors has raised $60 million from Quill',
  ],
  [
    'A quake in 1946 [killed] some 4,000 people, and another, in August 1992, 75.',
    'Quake killed some 4,000 people',
  ],
  [
    'The Aurora, [built] in Riga in 1984 and sold to Quill in 2011, left Oslo on Friday.',
    'Aurora was built in Riga',
  ],
  [
    'The Aurora, built in Riga in 1984 and sold to Quill in 2011, [left] Oslo on Friday.',
    'Aurora left Oslo',
  ],
  // What taggers take for something else.
  ['Riga goalkeeper Ian Fell was [sent] off in Oslo on Friday.', 'Ian Fell was sent off in Oslo'],
  [
    'A storm [swept] across the south coast of Riga on Friday.',
    'Storm swept across the south coast of Riga',
  ],
  ['The woman [drowned] in a flat in Riga on Friday.', 'Woman drowned in a flat in Riga'],
  [
    'Ada Quill graduated in 1957 and [married] Bo Marsh, a baker, the following spring.',
    'Ada Quill married Bo Marsh, a baker',
  ],
  // Whoever the commas name acted.
  [
    'The yard collapsed in May. Its administrators, Quill & Partners, [sold] the docks in June.',
    'Quill & Partners sold the docks',
  ],
  // A clause that would ask for more room describes a subject that says enough.
  [
    'A relief column that had set out from Riga in May was [surprised] near Lund on 9 June 1709.',
    'Relief column was surprised near Lund',
  ],
  // Her father is not she.
  [
    'Ada Quill moved to Riga. Her father left in 1913; he [returned] to Riga in 1919.',
    'Ada Quill’s father returned to Riga',
  ],
  [
    'In the weeks of May 1990 a fifth of the horses [died].',
    'Fifth of the horses died in the weeks',
  ],
  [
    'Talks came to nothing in May. Nine people died on Friday. Their funerals [drew] 80,000 on Sunday.',
    'Nine people’s funerals drew 80,000',
  ],
  ['Ada Quill [retired] at the end of 1984 and died in 1996.', 'Ada Quill retired'],
  [
    'Ada Quill [bought] two farms in 1988 and 1991, the second for a crown.',
    'Ada Quill bought two farms, the second for a crown',
  ],
  [
    'Under her the yard [moved] into steel in 1950: the first ship left it on 2 May 1958.',
    'Yard moved into steel',
  ],
  // Statements of facts, as lawyers write them.
  [
    'On or about March 3, 2019, Plaintiff Ada Quill [signed] an agreement with Halden Mills, effective April 1, 2019.',
    'Ada Quill signed an agreement with Halden Mills',
  ],
  ['Halden Mills [moved] to dismiss on April 9, 2021.', 'Halden Mills moved to dismiss'],
  [
    'By 2019 about a third of the residents had [returned] to Riga.',
    'About a third of the residents had returned to Riga',
  ],
  [
    'Rebels [shot] down a government helicopter near Azan on Friday.',
    'Rebels shot down a government helicopter near Azan',
  ],
  [
    'The rebels [claimed] responsibility in a video posted online on Friday.',
    'Rebels claimed responsibility in a video posted online',
  ],
  // A second act without a verb of its own is another one.
  ['Ada Quill [died] in 1968 and Bo Marsh eleven years later.', 'Ada Quill died'],
  // What is denied up to a time is not denied, and a day after something is no day.
  ['Ada Quill did not [return] to Riga until 1945.', 'Ada Quill did not return to Riga until 1945'],
  [
    'Banks will not [reopen] before Tuesday, the council announced late on Friday.',
    'Banks will not reopen before Tuesday',
  ],
  ['The mayor [has] until 25 June to pay the fine.', 'Mayor has until 25 June to pay the fine'],
  [
    'Ada Quill [met] lenders in Riga on Friday, a day after the council rejected a tax.',
    'Ada Quill met lenders in Riga',
  ],
  // “It” is what was done to, where the one who did it cannot be.
  ['Ada Quill bought the yard in 1921. It was [sold] in 1930.', 'Yard was sold'],
  ['By 1936 60 ships a day used the canal. It [closed] in 1999.', 'Canal closed'],
  ['The first ship [passed] through on 7 January 1914.', 'First ship passed through'],
  [
    'President Bo Marsh and his team [pressed] the town on the new port on Friday.',
    'Bo Marsh and his team pressed the town on the new port',
  ],
  // Not the man starts, but his trial.
  ['The trial of Dr Bo Marsh is due to [start] on Friday.', 'Trial of Bo Marsh is due to start'],
  // A verb keeps what belongs to it, and what was said comes before where.
  ['The canal was [handed] over at noon on 31 December 1999.', 'Canal was handed over'],
  [
    'On 8 May 1911 a treaty was [signed], a few minutes before a delegation arrived to discuss it.',
    'Treaty was signed',
  ],
  [
    'Alliance leaders had [promised] at a summit in Riga in April 2008 that Norland and Sudland would become members, but never set a date.',
    'Alliance leaders had promised that Norland and Sudland would become members',
  ],
  ['A “quick dip” plan [failed] in May 1999.', '“Quick dip” plan failed'],
  // A word that takes half of it back stays.
  ['On 3 May 1931 the mole almost [collapsed].', 'Mole almost collapsed'],
  ['Farmers only [learned] of the plan on 3 May 2011.', 'Farmers only learned of the plan'],
  ['From 1861 to 1865 the yards never [slept].', 'Yards never slept'],
  // The second act of a passive is passive, unless it cannot be.
  ['Ada Quill was arrested in 1942 and [released] in 1943.', 'Ada Quill was released'],
  ['The tunnel was built in 1920 and [lasted] until 1950.', 'Tunnel lasted until 1950'],
  [
    'In the late 1920s the firm [opened] offices in nine ports.',
    'Firm opened offices in nine ports',
  ],
  // Short, and dated: nothing to be ashamed of.
  ['In 1952 the swing bridge [opened].', 'Swing bridge opened'],
  ['War [broke] out in 1914.', 'War broke out'],
  // Of a short sentence of its own year that cannot be shortened, its own words.
  ['The dockers [sued] in May 2020.', 'The dockers sued'],
  // A record is told of the day of the one before, set against the day that broke it.
  [
    'The krone traded near nine on Friday, its [highest] level since June 2021.',
    'Krone was last as high as on 7 June 2024',
  ],
  [
    'The krone traded near nine on Friday, the [highest] level against the pound since June 2021.',
    'Krone was last as high against the pound as on 7 June 2024',
  ],
  ['The krone traded near nine, its [highest] level since June 2021.', 'Krone was last this high'],
  // What says where something is goes before what is told of it.
  [
    'President Ada Quill has [described] a vast dust cloud over the plains of Norland as a “potentially unprecedented” disaster.',
    'Ada Quill has described a vast dust cloud as a “potentially unprecedented” disaster',
  ],
  [
    'President Ada Quill [said] on Friday she was pleased that the operation in the bay was “finally close to coming to an end”.',
    'Ada Quill was pleased that the operation was “finally close to coming to an end”',
  ],
  [
    'Ada Quill and her team [pressed] the envoys on Friday on several other key points, including Norland’s bid to join the pact.',
    'Ada Quill and her team pressed the envoys on Norland’s bid to join the pact',
  ],
  // Whom a description names, and whom it does not.
  [
    'The captain of the ferry Sea Lark, which [sank] off Riga in March 2023, was jailed on Friday.',
    'Ferry Sea Lark sank off Riga',
  ],
  [
    'The owner, the software millionaire Ada Quill, [bought] the club for £1 in September 2019.',
    'Ada Quill bought the club for £1',
  ],
  [
    'An inquiry led by the former appeal judge Lord Quill [began] in Riga on 5 May 2012.',
    'Inquiry led by Lord Quill began in Riga',
  ],
  [
    'The trial ended. Tomasi, 61, was born in Riga. She [moved] to Oslo in 1989.',
    'Tomasi moved to Oslo',
  ],
  [
    'Ada Quill [moved] to Riga in 1989, was made a professor in 2003 and won the Marsh Prize in 2005.',
    'Ada Quill moved to Riga',
  ],
  [
    'Ada Quill moved to Riga in 1989, was [made] a professor in 2003 and won the Marsh Prize in 2005.',
    'Ada Quill was made a professor',
  ],
  [
    'The trial was halted in 2003, when fighting in Norland [forced] the staff to leave.',
    'Fighting in Norland forced the staff to leave',
  ],
  [
    'The two ferries were [sold] to Northern Isles Shipping in May.',
    'Two ferries were sold to Northern Isles Shipping',
  ],
  [
    'Bells [rang] for 43 minutes, one for each, at St Olaf’s church on 3 May 2009.',
    'Bells rang for 43 minutes at St Olaf’s church',
  ],
  // A time that something is set against, a distance from somewhere, a night in the act.
  [
    'Profits of Marsh Oil [were] 18% higher than a year ago in May 2024.',
    'Profits of Marsh Oil were 18% higher than a year ago',
  ],
  [
    'The Orca rig [collapsed] in June 1979 in the Bay of Norland, 70 miles from the fishing town of Riga where he grew up as a boy.',
    'Orca rig collapsed in the Bay of Norland',
  ],
  [
    'Ada Quill will [stay] overnight in the valley on Friday.',
    'Ada Quill will stay overnight in the valley',
  ],
  // Who did it, past what describes something else.
  [
    'The flow of 5,000 barrels a day, a figure repeated by Marsh Oil, [increased] in May 2024.',
    'Flow of 5,000 barrels a day increased',
  ],
  [
    'On Friday, the tenth day of the strike, a meeting of the unions [began] in Riga.',
    'Meeting of the unions began in Riga',
  ],
  [
    'Two men who unfurled a flag showing a logo smeared with oil were [arrested] in Riga on Friday.',
    'Two men who unfurled a flag showing a logo were arrested in Riga',
  ],
  [
    'Marsh Oil bought Fort Quill, which was [built] between 1958 and 1963, from the state in 1998.',
    'Fort Quill was built',
  ],
  [
    'Bad Captain, the group [formed] by Bo Marsh in 2007, opened the show.',
    'Bad Captain was formed by Bo Marsh',
  ],
  [
    'Marsh Foods bought Calla Press, the publisher [founded] by Ada Quill in 1931, for £4m.',
    'Calla Press was founded by Ada Quill',
  ],
  [
    'The beach saw its worst day since the Orca rig [sank] on 3 May 2010, with thick oil coming ashore.',
    'Orca rig sank',
  ],
  [
    'The premier said on Saturday she hopes both sides will [sign] an accord this week.',
    'Both sides will sign an accord, premier hopes',
  ],
  ['Ada Quill’s 2012 [invasion] of Sudland shocked the coast.', 'Ada Quill’s invasion of Sudland'],
  ['The town plans to [build] a second quay in 2027.', 'Town plans to build a second quay'],
  [
    'Bo Marsh was seized in Riga in 1973 and [sentenced] to death in 1980.',
    'Bo Marsh was sentenced to death',
  ],
  [
    'The minister [denied] on Friday that he had taken gifts.',
    'Minister denied that he had taken gifts',
  ],
  [
    'RIGA (Harbour Wire) - The council [opened] the new bridge on Friday.',
    'Council opened the new bridge',
  ],
  [
    'In a letter on Friday, Ada Quill [wrote]: “We will meet in Riga.”',
    'Ada Quill: “We will meet in Riga”',
  ],
  [
    'In a speech on Friday, Ada Quill, who took office in 2013, [promised] to go.',
    'Ada Quill promised to go',
  ],
  [
    'The court, which sits in Harbourg, [freed] the three men in 2018.',
    'Court freed the three men',
  ],
  // What a time describes stays whole.
  [
    'The yard is to [release] details of yesterday’s call volume by Christmas.',
    'Yard is to release details of call volume by Christmas',
  ],
  ['The plant [earned] $5 million in the quarter ended Sept. 30.', 'Plant earned $5 million'],
  ['The school will be [closed] until at least Sunday.', 'School will be closed'],
  // Pronouns that only the text before could resolve.
  ['The clerk [gave] a false address for him on Friday.', 'Clerk gave a false address'],
  ['Ada Quill [returned] on Friday. He and his wife left.', 'Ada Quill returned'],
  [
    'A driver from Riga, whose death was [reported] on Friday, had been ill.',
    'Driver from Riga’s death was reported',
  ],
  [
    'More than 4 million songs had been sold by the Harbour store since its [launch] in 2003.',
    'Harbour store’s launch',
  ],
  ['Since its [launch] in 2003, the Harbour store has sold songs.', 'Harbour store’s launch'],
  // The first person is quoted, not retold.
  [
    'At noon on Friday, Ada Quill [wrote]: I will leave the yard.',
    'Ada Quill: “I will leave the yard”',
  ],
  ["``I will leave the yard,'' Ada Quill [said] on Friday.", 'Ada Quill: “I will leave the yard”'],
  [
    'On Friday Ada Quill [wrote]: “WE SHALL DO MORE BUSINESS WITH SOUTH KOREA AND JAPAN”',
    'Ada Quill: “We shall do more business with South Korea and Japan”',
  ],
  // Speakers of speakers, questions, and what is said in small letters.
  [
    'The agency [reported] on Friday that the minister said the quay was safe.',
    'Minister: the quay was safe',
  ],
  [
    'Ministers [learned] on Thursday what kind of virus the town was facing.',
    'Ministers learned what kind of virus the town was facing',
  ],
  [
    'Another man has been arrested, the police [said] on Friday.',
    'Police: another man has been arrested',
  ],
  ['Ada Quill [told] the court on Friday she will not testify.', 'Ada Quill will not testify'],
  [
    'In a statement issued to Harbour News on Friday, Ada Quill [said] the yard was lost.',
    'Ada Quill: the yard was lost',
  ],
  // Headings that run into the text.
  [
    'Panel urges major reforms The rig disaster [caused] great harm on Friday.',
    'Rig disaster caused great harm',
  ],
  [
    'Confirmed cases of swine flu have been [announced] on Friday.',
    'Confirmed cases of swine flu have been announced',
  ],
  ['Bo Marsh was shot and [survived] the attack on Friday.', 'Bo Marsh survived the attack'],
  ['Bo Marsh hopes both yards will [open] in 2026.', 'Both yards will open, Bo Marsh hopes'],
  [
    'Young’s Market Co., a wholesaler of spirits, wines and other goods, [left] the pact on Friday.',
    'Young’s Market Co. left the pact',
  ],
  [
    'Secretary of State Ada Quill [met] Bo Marsh in Riga on Friday.',
    'Ada Quill met Bo Marsh in Riga',
  ],
  [
    'Bo Marsh, a friend of ousted premier Ada Quill, [left] the yard on Friday.',
    'Bo Marsh left the yard',
  ],
  [
    'Ada Quill [saw] Bo Marsh in Riga on 2 May, a meeting that ended after midnight.',
    'Ada Quill saw Bo Marsh in Riga',
  ],
  [
    'The council met on Monday, voted on Tuesday and [published] the plan on Wednesday.',
    'Council published the plan',
  ],
  ['In May 2019 the court [freed] Bo Marsh, who had been jailed in 2012.', 'Court freed Bo Marsh'],
  ['Ada Quill was born in 1950 and [died] on Friday.', 'Ada Quill died'],
  [
    'Norland invaded Sudland in 2014; eight years later it [attacked] the capital.',
    'Norland attacked the capital',
  ],
  ['After the [blast] in Riga on Friday, the yard closed.', 'Blast in Riga'],
  [
    'Ada Quill [said] on Friday that the town will set its old and costly plan for the harbour aside if the United States and the northern union agree.',
    'Ada Quill: the town will set its old and costly plan for the harbour aside',
  ],
  ['It is feared that 40 people [died] on Friday.', '40 people died, it is feared'],
  ['The blast reportedly [killed] 12 people on Friday.', 'Blast reportedly killed 12 people'],
  ['Nobody was [hurt] on Friday.', 'Nobody was hurt'],
  ['Talks on Friday [ended] without a deal.', 'Talks ended without a deal'],
  ['RIGA _ The council [opened] the bridge on Friday.', 'Council opened the bridge'],
  [
    'Ada Quill was born in Riga and [fled] with her sister in 1939.',
    'Ada Quill fled with her sister',
  ],
  ['iPad sales [rose] on Friday.', 'iPad sales rose'],
  // What words are where taggers are often wrong.
  ['The well has [stopped] leaking oil on Friday.', 'Well has stopped leaking oil'],
  [
    'Shares in Harbour [fell] as much as a fifth on Friday.',
    'Shares in Harbour fell as much as a fifth',
  ],
  [
    'Last week, harbour investigators [said] cement used to seal the quay may have caused the fire.',
    'Harbour investigators: cement used to seal the quay may have caused the fire',
  ],
  // Whose act it was.
  [
    'Crews prepared for the trial against Dr Ada Quill, which is expected to [begin] in May 2025.',
    'Trial against Ada Quill is expected to begin',
  ],
  [
    'Norland, Sudland and Westland, who were [invited] in July 2017, joined the pact.',
    'Norland, Sudland and Westland were invited',
  ],
  [
    'Ada Quill is on trial [charged] with fraud in Riga in May 2024.',
    'Ada Quill was charged with fraud in Riga',
  ],
  [
    'Harbour Motors rose in May. On Friday the company [sold] its yard.',
    'Harbour Motors sold its yard',
  ],
  ['The owners fled when their boat [sank] off Riga on Friday.', 'Owners’ boat sank off Riga'],
  // What the taggers of words take for something else.
  [
    'The boy clung to a buoy for two days and was [pulled] from the harbour on Friday.',
    'Boy was pulled from the harbour',
  ],
  [
    'The man who threw a stone before the boat sank was [arrested] on Friday in Riga.',
    'Man who threw a stone before the boat sank was arrested in Riga',
  ],
  [
    'The firm was [sued] on Friday over calls, letters and notes.',
    'Firm was sued over calls, letters and notes',
  ],
  [
    '[Rescued] on 2 May by fishermen off Riga, Ada Quill has become a heroine.',
    'Ada Quill was rescued by fishermen off Riga',
  ],
  [
    'Led by the conductor Will Marsh, the choir of Harbourg [sang] in Riga on Friday.',
    'Choir of Harbourg sang in Riga',
  ],
  [
    'Boats are being [used] in Norland, Sudland and Westland in a scheme launched on Saturday.',
    'Boats are being used in Norland, Sudland and Westland in a scheme launched',
  ],
  // A state between commas parts nothing.
  ['A fire in Harbourg, Calif., [killed] a guard on Friday.', 'Fire in Harbourg killed a guard'],
  // Times that are more than times.
  [
    'Bo Marsh [won] the Harbour Sailor of the Year prize in 2016.',
    'Bo Marsh won the Harbour Sailor of the Year prize',
  ],
  [
    'Bo Marsh said on Friday he is [facing] next year with caution.',
    'Bo Marsh is facing next year with caution',
  ],
  // Names that look like titles, and names behind titles.
  [
    'The Larry King Harbour show [raised] money in Riga on Friday.',
    'Larry King Harbour show raised money in Riga',
  ],
  // Cut where a phrase ends, not inside a list, nor before what a word asks for.
  [
    'Ada Quill [opened] the new northern fish market of the old town on Friday in Norland, Sudland, Westland and Eastland.',
    'Ada Quill opened the new northern fish market of the old town',
  ],
  [
    'The harbour guard [sent] a letter to all the owners of old boats on Friday in an attempt to have the quay emptied by them.',
    'Harbour guard sent a letter to all the owners of old boats',
  ],
  [
    'Shares in the Harbour yard [fell] by a fifth on Friday over worries that the northern union of dockers and sailors would strike.',
    'Shares in the Harbour yard fell by a fifth',
  ],
  [
    'The mayor of Harbourg [pledged] money at the yearly gathering of the guild in the old hall on Friday to mend the roof of the school.',
    'Mayor of Harbourg pledged money at the yearly gathering of the guild in the old hall',
  ],
  // What is said to have done something hangs on a noun that does nothing.
  [
    'Riga remembers the victims of the storm that [destroyed] the quay in 1911.',
    'Storm destroyed the quay',
  ],
  [
    'The yard lost twice as much as the 900 barrels of tar [seized] by the rebels in Norland in 1911.',
    'Tar was seized by the rebels in Norland',
  ],
  [
    'Officials [said] on Friday that the coming rains will cause dangerous and entirely unforeseeable slides along the coast of the north.',
    'Officials: the coming rains will cause dangerous and entirely unforeseeable slides',
  ],
  // A time that the act cannot do without.
  ['The court of Riga [set] Friday as the deadline.', 'Court of Riga set Friday as the deadline'],
  ['The strike in Riga could [continue] into August.', 'Strike in Riga could continue into August'],
  // A comma before the noun has come.
  ['Their very popular, slow second ferry, Calla, was [sold] in May 2009.', 'Calla was sold'],
  // Who is meant.
  [
    'Harbour Motors rose in May. The yard was glad. The town was glad. Sailors were glad. On Friday the company’s shares [fell].',
    'Harbour Motors’s shares fell',
  ],
  ['Bo Marsh retired in May. Ada Quill waited. She [returned] on Friday.', 'Ada Quill returned'],
  // No test can speak.
  ['Tests [showed] on Friday that the old quay was safe.', 'Old quay was safe'],
  [
    'Harbour Steel Corp., hit by the higher costs of coal and by lower shipments to the key yards of Riga, [posted] a loss on Friday.',
    'Harbour Steel Corp. posted a loss',
  ],
  [
    'The owners of the old yard [sent] one hundred small boats to the northern Gulf of Mexico off Riga on Friday.',
    'Owners of the old yard sent one hundred small boats to the northern Gulf of Mexico',
  ],
  // Two of one surname.
  ['Bo Marsh left in May. The younger Marsh [returned] on Friday.', 'Younger Marsh returned'],
  // Whose figures they are, and how many there were.
  [
    'Harbour Motors opened a yard in May. On Friday net income [rose] to $40 million.',
    'Harbour Motors’s net income rose to $40 million',
  ],
  [
    'At least eight pupils at a Riga school were [believed] to have the flu on Friday.',
    'At least eight pupils at a Riga school were believed to have the flu',
  ],
  [
    'The yard posted a drop in third-quarter profit. On Friday Ada Quill [sold] an 1870s painting by Bo Marsh.',
    'Ada Quill sold a painting by Bo Marsh',
  ],
  // An aside between dashes.
  [
    'The Norland version of the vaccine - known as B2 - was [made] in Riga on Friday.',
    'Norland version of the vaccine was made in Riga',
  ],
  // Cut where nothing is asked for: before what describes a noun, never inside it, nor between a
  // verb and what it brings.
  [
    'On Friday engineers of the northern yard of Riga [found] wide cracks in the plates holding the tower above the harbour of the old town.',
    'Engineers of the northern yard of Riga found wide cracks in the plates holding the tower',
  ],
  [
    'On Friday the court of Riga [heard] Ada Quill on a contract that names the owners and the tenants of the yard and of all its docks.',
    'Court of Riga heard Ada Quill on a contract',
  ],
  [
    'Storms forced the parade to be [called] off on Friday.',
    'Storms forced the parade to be called off',
  ],
  // Done to the noun: told in a full sentence.
  [
    'The ruling follows a suit [filed] last year by the harbour union of Riga.',
    'Suit was filed by the harbour union of Riga',
  ],
  // A role before a name, what a name is behind it, and the day of what is told.
  ['US ambassador Bo Marsh [opened] the yard on Friday.', 'Bo Marsh opened the yard'],
  [
    'With the old ship behind her, Ada Quill, sister of Bo Marsh and head of the yard, [likened] the case to a storm on Friday.',
    'Ada Quill likened the case to a storm',
  ],
  [
    'On Friday a guard of the Riga yard [recalled] events of the day the tower fell.',
    'Guard of the Riga yard recalled events of the day the tower fell',
  ],
  [
    'The crew took the island of Marsh. Halden Ltd reported a loss. It [made] ships in 1998.',
    'Halden Ltd made ships',
  ],
  [
    'Ada Quill [told] members on Friday a review of the port had been carried out.',
    'Ada Quill: a review of the port had been carried out',
  ],
  [
    'On Friday the court [praised] the ill finance minister Ada Quill.',
    'Court praised the ill finance minister Ada Quill',
  ],
  ['Marsh Cos., Riga, [adopted] a plan on Friday.', 'Marsh Cos. adopted a plan'],
  // What has a name is called by it, and so is what stands for it later.
  [
    'The mayor of Riga, Ada Quill, [resigned] on Friday after talks.',
    'Ada Quill resigned after talks',
  ],
  [
    'Jacqui Quill fell ill. Quill [died] in Riga on Friday. A child of Jacqueline Quill lives.',
    'Jacqui Quill died in Riga',
  ],
  ['The bridge of Riga, Norland, was [opened] in 1931.', 'Bridge of Riga was opened'],
  [
    'Marsh Motors was founded in Riga in 1950. The company thrived. In 2008 it [built] a yard in Oslo.',
    'Marsh Motors built a yard in Oslo',
  ],
  ['The newest Lumen, Lumen 4 was [shown] in Riga on Friday.', 'Lumen 4 was shown in Riga'],
  [
    'Pupils of Marsh school in Harlow, Kent, [fell] ill in May 2014.',
    'Pupils of Marsh school in Harlow fell ill',
  ],
  ['The newest phone, the Lumen 4, was [shown] in Riga on Friday.', 'Lumen 4 was shown in Riga'],
  [
    'Guards shut the Harlow road bridge in 2012. Floods came. The bridge was [reopened] in June 2014.',
    'Harlow road bridge was reopened',
  ],
  [
    'The trial of Ada Quill began in Riga in 2011. The trial was [delayed] on 3 March 2012.',
    'Trial of Ada Quill was delayed',
  ],
  [
    'The trial of Ada Quill began in 2011, Bo Marsh’s trial in 2012. The trial was [delayed] in 2013.',
    'Trial was delayed',
  ],
  [
    'Storm Elva hit Norland on Friday. Roads were shut. The storm [sank] a ferry near Riga on Saturday.',
    'Storm Elva sank a ferry near Riga',
  ],
  [
    'Storm Elva hit Norland in 2012. In 1987 a smaller storm hit Riga. The storm [sank] a ferry in 1987.',
    'Storm sank a ferry',
  ],
  [
    'The probe, Hermes, left in 2020. It is small. The probe [reached] Mars on 3 May 2021.',
    'Hermes reached Mars',
  ],
  [
    'The ferry Aurora was built in Riga. Few sailed in her. The ferry [sank] on 3 May 2021.',
    'Ferry Aurora sank',
  ],
  [
    'Mayor Ada Quill is glad. Taxes are low. The mayor [opened] a school in Riga on Friday.',
    'Ada Quill opened a school in Riga',
  ],
  [
    'Former mayor Ada Quill is glad. Taxes are low. The mayor [opened] a school in Riga on Friday.',
    'Mayor opened a school in Riga',
  ],
  [
    'The case went to a federal court in Riga. Few came. The court [freed] Bo Marsh in June 2012.',
    'Federal court in Riga freed Bo Marsh',
  ],
  [
    'In 1889 two men found a hoard of silver cups near Riga. The hoard was [sold] in 1901.',
    'Hoard of silver cups was sold',
  ],
  [
    'The owner of the company, Bo Marsh, is rich. Ada Quill left. In June 2012 Marsh [sold] a yard in Riga.',
    'Bo Marsh sold a yard in Riga',
  ],
  // “Who” is somebody, and no place that they come from.
  [
    'A woman from the island of Skarra who [returned] from Riga on Friday found her house gone.',
    'Woman from the island of Skarra returned from Riga',
  ],
  [
    'A woman from the island of Skarra who returned from Riga on Friday [found] her house gone on Sunday.',
    'Woman from the island of Skarra found her house gone',
  ],
  // What is left out, or cut off, takes along what hangs on it, and nothing else.
  [
    'The trial [opened] on 4 May before a jury of seven men.',
    'Trial opened before a jury of seven men',
  ],
  [
    'The flow ended on 15 July, when Marsh [closed] a new cap that was made in Riga.',
    'Marsh closed a new cap that was made in Riga',
  ],
  [
    'The flow ended on 15 July, when Bo Marsh [closed] a new cap he had put on the well.',
    'Bo Marsh closed a new cap he had put on the well',
  ],
  [
    'Ada Quill [warned] on Friday it would be unwise to assume the flu was mild.',
    'Ada Quill: it would be unwise to assume the flu was mild',
  ],
  [
    'On Friday the new lens was [praised] by Marsh as “the best glass we have made”.',
    'New lens was praised by Marsh as “the best glass we have made”',
  ],
  [
    'As many as 15 councils of Norland [opened] inquiries into the fire on Friday.',
    'As many as 15 councils of Norland opened inquiries into the fire',
  ],
  [
    'The crew [guided] the 40ft (12m) funnel above the well on Friday.',
    'Crew guided the 40ft funnel above the well',
  ],
  [
    'In January 1444 an army under Bo Marsh was ambushed and all but [destroyed].',
    'Army under Bo Marsh was destroyed',
  ],
  [
    'Ada Quill was awarded the medal in 1985 but [refused] to attend the feast.',
    'Ada Quill refused to attend the feast',
  ],
  [
    'Ada Quill [handed] over the yard to Norland Oil board director Bo Marsh on Friday.',
    'Ada Quill handed over the yard to Bo Marsh',
  ],
  [
    'The letter [marked] on Friday the third time in ten years that Quill, aged 55, has won the cup of the northern yards of Riga.',
    'Letter marked the third time in ten years',
  ],
  [
    'A Norland probe has found evidence of ice, scientists [said] on Friday.',
    'Scientists: a Norland probe has found evidence of ice',
  ],
  [
    'The culture minister, Ada Quill, is glad. Taxes are low. The minister [flew] to Oslo on Friday.',
    'Ada Quill flew to Oslo',
  ],
  [
    'Minister Ada Quill met the culture minister. Taxes are low. The minister [flew] to Oslo in June 2012.',
    'Minister flew to Oslo',
  ],
  [
    'A relief force of 300 men met the northern force. Rain fell. The force [withdrew] in June 1984.',
    'Force withdrew',
  ],
  [
    'A helmet lay in the National Museum of Norland. Few saw it. Thieves [broke] into the museum in 2012.',
    'Thieves broke into the National Museum of Norland',
  ],
  [
    'Marsh Ltd bought Quill Steel Inc. in 1990. Norland Oil Corp. was founded by two men. In 1994 the company [opened] a yard in Riga.',
    'Norland Oil Corp. opened a yard in Riga',
  ],
  [
    'Ada Quill lived in Riga. She [joined] the school there in 1990 to read law.',
    'Ada Quill joined the school there to read law',
  ],
  [
    'Bo Marsh, a diver, won the cup. The 24-year-old Norlander [sold] it in June 2012.',
    'Bo Marsh sold it',
  ],
  [
    'Marsh Ltd ran the trams. Marsh Ltd stopped two lines on Friday; they [reopened] in Riga on Saturday.',
    'Reopened in Riga',
  ],
  [
    'Marsh Ltd is old. It [emerged] on Friday that a signal had been out of order.',
    'It emerged that a signal had been out of order',
  ],
  [
    'Otto Marsh ran a mill. His son, Otto, ran it next. His niece came. She [returned] to Riga in 1946.',
    'Returned to Riga',
  ],
  [
    'Ada Quill named a judge. Alma Reyes, who is 81, [announced] her retirement in June 2012.',
    'Alma Reyes announced her retirement',
  ],
  [
    'Sen. Ruth Pike of Riga [announced] on Friday that she would vote no.',
    'Ruth Pike of Riga would vote no',
  ],
  [
    'Bo Marsh [pulled] three men from the wreck on Friday before it caught fire.',
    'Bo Marsh pulled three men from the wreck',
  ],
  [
    'Bo Marsh was himself [suspended] for two years in 2016.',
    'Bo Marsh was himself suspended for two years',
  ],
  [
    'They built the largest bread factory in 1926. Men came. The factory was [sold] in 1938.',
    'Bread factory was sold',
  ],
  [
    'The yard closed in May. Within an hour men [stormed] the gate in Riga on Friday.',
    'Men stormed the gate in Riga',
  ],
  [
    'Sir Edmund Vane left Riga. The ship was sold in 1922. She [sank] near Riga on 5 May 1962.',
    'Sank near Riga',
  ],
  [
    'Bo Marsh is the mayor. The army said in June it had shot the guard Tom Quill, but he [appeared] in a film in July.',
    'Tom Quill appeared in a film',
  ],
  [
    'The state blames the militant group Ansar al-Fajr. Men fled. The group [left] Riga in June 2012.',
    'Ansar al-Fajr left Riga',
  ],
  [
    'Shares in Marsh Group fell. Marsh is old. In 1990 Quill Ltd left. The group [moved] to Riga in 2007.',
    'Marsh Group moved to Riga',
  ],
  [
    'Ada Quill heard Ray Tolliver in Riga. Tolliver’s debut [reached] the charts in 1960.',
    'Ray Tolliver’s debut reached the charts',
  ],
  ['Ray Tolliver sang. Tolliver himself [died] in Riga in 1979.', 'Ray Tolliver died in Riga'],
  [
    'On Friday twelve sailors of Riga were [hurt], one of them badly.',
    'Twelve sailors of Riga were hurt',
  ],
  // A surname whose full name is known: the plane is his own.
  [
    'President Bo Quill met Ada Marsh in Riga. In 2009 Quill [called] Cal Reed and several leaders from his plane.',
    'Bo Quill called Cal Reed and several leaders from his plane',
  ],
  // What is told in another tense than it is said in goes on with what was said.
  [
    'Guards allege Bo Marsh lied to them in 2009, and [hid] a bomb in Riga.',
    'Bo Marsh hid a bomb in Riga',
  ],
  [
    'The new deal replaces the 1991 accord between two firms, which [settled] the use of the mark.',
    'Accord between two firms settled the use of the mark',
  ],
  [
    'The staff of Marsh Ltd came late. For five months he [ran] the firm from Riga in 2008.',
    'Ran the firm from Riga',
  ],
  [
    'Marsh Motors began as the Norland Steel Company. Bo Marsh ran it. Marsh Motors is old. The company was [fined] in 2009.',
    'Marsh Motors was fined',
  ],
  // Words that point elsewhere: where they were spoken.
  [
    '“This question is a keystone,” Ada Quill [said] on Friday at a hearing in Riga.',
    'Ada Quill spoke at a hearing in Riga',
  ],
  // How long before or after what, tells nothing without it.
  [
    'President Ada Quill [signed] the $700 million rescue of the northern fishing ports into law on Friday, little more than an hour after the senate passed it.',
    'Ada Quill signed the $700 million rescue of the northern fishing ports into law',
  ],
  // A firm by its name alone, as people are.
  [
    'The European plane maker Marsh [admitted] on Friday that deliveries of its M90 would slip by up to six months because of the wiring.',
    'Marsh: deliveries of its M90 would slip by up to six months because of the wiring',
  ],
  [
    "Shares in Quill's parent, Marsh Group, [fell] 3.2 percent in Riga on Friday.",
    "Shares in Quill's parent fell 3.2 percent in Riga",
  ],
  ['The well could [reach] its target by the end of this month.', 'Well could reach its target'],
  [
    'The Norland Index [dropped] 504 points on Monday, its biggest loss since the attacks of September 2001.',
    'Norland Index dropped 504 points, its biggest loss since the attacks of September 2001',
  ],
  [
    'Norland Motors and Marsh, which [received] $17 million in loans in December, have asked for more.',
    'Norland Motors and Marsh received $17 million in loans',
  ],
  [
    'Bo Marsh’s last match as coach of Harbour Rovers [ended] 1-1 at Lunt on Saturday.',
    'Bo Marsh’s last match as coach of Harbour Rovers ended 1-1 at Lunt',
  ],
  [
    'Harbour Rovers [won] the Norland Cup on Saturday for the first time since 1989.',
    'Harbour Rovers won the Norland Cup for the first time since 1989',
  ],
  [
    'Rescuers [pulled] a boy of six alive from the attic of a school on Tuesday morning, more than 24 hours after the flood.',
    'Rescuers pulled a boy of six alive from the attic of a school',
  ],
  // No comma parts what is in front from the name behind it.
  [
    'In a statement Marsh Motors [said] on Monday that the yard would close.',
    'Marsh Motors: the yard would close',
  ],
  ['At the summit Norland [agreed] on Friday to open the port.', 'Norland agreed to open the port'],
  [
    'Under the accord Norland’s army [left] the valley on 1 March 2024.',
    'Norland’s army left the valley',
  ],
  ['In the film actor Bo Marsh [played] a thief in 1990.', 'Bo Marsh played a thief'],
  [
    'Two people were [killed] on 2 December when their car left the road near Riga.',
    'Two people were killed when their car left the road near Riga',
  ],
  [
    'The government forced Bo Marsh out on Friday. Marsh joined the company in 1977 and [became] its chief executive in 2000.',
    'Bo Marsh became the company’s chief executive',
  ],
  ['Bo Marsh left. The Senate [approved] the bill on Friday.', 'Senate approved the bill'],
  // Without its year, what was done to it once tells nothing.
  ['In Norland, a bridge built in 1958 [fell] on Friday.', 'Bridge fell in Norland'],
  // What is unlikely is told with what makes it so.
  [
    'The inquiry makes it unlikely that the two firms will [meet] their deadline of 30 September.',
    'Inquiry makes it unlikely that the two firms will meet their deadline',
  ],
  // A sentence ends behind an hour.
  [
    'A blast was heard at 3.12 a.m. Lava [reached] the village of Lunt by noon on Friday.',
    'Lava reached the village of Lunt',
  ],
  ['The hedge fund Marsh [voted] against on Friday.', 'Hedge fund Marsh voted against'],
  ['A warehouse built in the 1930s [burned] down on Friday.', 'Warehouse burned down'],
  [
    'Bo Marsh was convicted last month. He was [arrested] at his home in November 2020, having been reported by a neighbour, and released on bail.',
    'Bo Marsh was arrested at his home',
  ],
  [
    'Packing winds of up to 210 kph, Storm Odile killed two people. Packing winds of up to 190 kph, the storm [made] landfall near the port of Lunt on Friday.',
    'Storm Odile made landfall near the port of Lunt',
  ],
  [
    'Sudland troops captured the airport on 19 May after a siege that lasted three weeks but were [pushed] back on Friday by rebels.',
    'Sudland troops were pushed back by rebels',
  ],
  [
    'A former harbour master who took more than £400,000 in bribes from two dredging firms was [jailed] for seven years on Friday.',
    'Former harbour master was jailed for seven years',
  ],
  [
    'Marsh Foods said net income [fell] 12% to $318 million in the three months ended March 31.',
    'Marsh Foods’s net income fell 12% to $318 million',
  ],
  [
    'Ada Quill first [proposed] the vaccine in 2007, when, as a student, she worked in Riga.',
    'Ada Quill proposed the vaccine',
  ],
  [
    'Marsh Foods [agreed] on Friday to buy Quill A/S for $2 billion.',
    'Marsh Foods agreed to buy Quill A/S for $2 billion',
  ],
  [
    'Ada Quill, a composer, died on Friday. [Born] in Lunt in 1932, she began to play at nine.',
    'Ada Quill was born in Lunt',
  ],
  [
    'Marsh Foods sold a mill on Friday. [Founded] in Lunt in 1887, the company was nationalised in 1967.',
    'Marsh Foods was founded in Lunt',
  ],
  [
    'Artillery fire [killed] nine civilians, including a 12-year-old boy and his sister, in the northern city of Lunt on Friday, the governor said.',
    'Artillery fire killed nine civilians in the northern city of Lunt',
  ],
  [
    'Norland [said] on Friday that 60 reporters had been spied upon.',
    'Norland: 60 reporters had been spied upon',
  ],
  // What only describes who or what it was, left out before what was decided.
  [
    'Members of the Ash Vale district council’s planning committee [voted] by nine to four on Friday night to refuse the outline application for the airfield, citing its effect on traffic.',
    'Ash Vale district council’s planning committee voted to refuse the outline application',
  ],
  [
    'An earlier application for 600 homes was [withdrawn] in 2022 following objections from Norland Heritage.',
    'Earlier application for 600 homes was withdrawn following objections from Norland Heritage',
  ],
  ['A rider, Bo Marsh, 26, was [killed] there in April.', 'Bo Marsh was killed'],
  [
    'Ada Quill worked in Lund, [married] the oboist Luk Barr in 1970, and gave lessons to make ends meet.',
    'Ada Quill married the oboist Luk Barr',
  ],
  ['[Opening] in 1941, Fort Quill was home to two squadrons of the army.', 'Fort Quill opened'],
  [
    'The Marsh Institute, which has said it could make 60m doses a year, [plans] to submit data to the drug agency.',
    'Marsh Institute plans to submit data to the drug agency',
  ],
  // Called by what the sentences before have told.
  [
    'In 1982 Ada Quill turned down a post in Riga in order to found the Arctic Opera. The company gave a first performance and [toured] Murmansk in 1988.',
    'Arctic Opera toured Murmansk',
  ],
  [
    'Ada Quill was born in Narva in May 1941. In the autumn of 1944 the town was [burned] by an army in retreat.',
    'Narva was burned by an army in retreat',
  ],
  [
    'Ada Quill married the oboist Luk Quill and had a daughter, Nina Quill. Luk [died] in 2014.',
    'Luk Quill died',
  ],
  // In passing, with a date and words that say which.
  [
    'Two ferries [ordered] from the Lund yard in 2015 are eight years late.',
    'Two ferries were ordered from the Lund yard',
  ],
  [
    'Ethel Quill’s opera The Mill was [revived] at Lund in 2022.',
    'Ethel Quill’s opera The Mill was revived at Lund',
  ],
  [
    'The drug agency [confirmed] the outbreak on Friday after testing samples taken on 1 June.',
    'Drug agency confirmed the outbreak after testing samples',
  ],
  [
    'Bo Marsh [pleaded] guilty last June at Lund crown court to two counts of perverting the course of justice and was given a suspended sentence.',
    'Bo Marsh pleaded guilty at Lund crown court',
  ],
  // Who “she” is not: a man, as the sentence before has called him.
  [
    'Robin Marsh is a surgeon. In March 2016 he left a tool inside a patient. A swab was left in a 34-year-old teacher in 2018. She [developed] a fever.',
    '34-year-old teacher developed a fever',
  ],
  // What a relative clause describes is what its act was done to.
  [
    'The app Lumen, which Marsh Software [bought] in 2012 for $1bn, has 30m users.',
    'Marsh Software bought the app Lumen for $1bn',
  ],
  [
    'Harbour Bank sold Dock House, a tower that Bo Marsh [opened] in 1999.',
    'Bo Marsh opened a tower',
  ],
  // A name of one, whatever it ends in.
  [
    'Nordlys Seafood lost a fifth of its value on Friday. In 2009 the disease wiped out its rivals. Nordlys was founded in 1972 by two brothers. It [moved] to Lund in 2007.',
    'Nordlys moved to Lund',
  ],
];

describe('headlines', () => {
  for (const [sentence, headline] of corpus)
    it(headline, () => {
      const word = /\[(.+)\]/.exec(sentence)?.[1] ?? '';
      expect(mentionOf(read(sentence.replace(/[[\]]/g, '')), word).headline).toBe(headline);
    });

  it.each([
    'President Bo Marsh and his team [pressed] the town on the new port on Friday.',
    'Ada Quill was arrested in 1942 and [released] in 1943.',
    'Once the tunnel opened in 1931 the ferries [stopped] in June 1932.',
    'Trade halved after the old union [fell] in 1991.',
    'From 1861 to 1865 the yards never [slept].',
    'Bo Marsh [told] Ada Quill on 14 January that no bonus would be paid.',
    'The company had [bought] the boat in June 1998 from the state, and all relied on it ever since.',
    'The works depend on Norland Bank, which [failed] on 3 May 1931.',
    'Norland Airways, the first customer, now [expects] its first plane in October 2007.',
    'Marsh and two other carriers [cancelled] their orders for the new plane in 2006.',
    'In 1984 Ada Quill [closed] the coal mine at Lunt.',
    'Ada Quill [said] on Friday that the spill has so far cost the town $3 billion.',
    'The yard was [bought] by The Marsh Company in 1998.',
    'Divers trying to reach the wreck of the old ferry have [found] Bo Marsh since Friday.',
    'Simultaneous riots broke out later. More than 500 inmates have died in jails of Norland since February 2021, when riots in four cities [left] 79 dead.',
    'The bus, operated by Marsh Coaches, was [stopped] by a felled tree near Riga on Friday.',
    'The mayor of Riga said 200 additional officers would be [deployed] by Friday.',
    'The council tore down the huts in 1955, and the following year it [opened] a boating lake on the site.',
    'Talks in Riga ended on Friday when the army of Norland’s envoys [left] the hall.',
  ])('name an event: %s', (sentence) => {
    const word = /\[(.+)\]/.exec(sentence)?.[1] ?? '';
    expect(mentionOf(read(sentence.replace(/[[\]]/g, '')), word).nameless ?? false).toBe(false);
  });

  it.each([
    [
      'a pronoun for a thing that may be either of two',
      'The crew left the yard on Friday when it [lost] the case.',
    ],
    ['an object that stands outside', 'The plan it [announced] on Friday was small.'],
    [
      'which issue, only the text before can tell',
      'Ada Quill [said] on Friday the issue was a keystone.',
    ],
    ['whose loss nobody names', 'The yard was shut after a [loss] of $70 million in 2003.'],
    ['which one, only the text before tells', 'On Friday Ada Quill [led] the Russian one.'],
    ['a reader’s comment begins', 'At 4:32 pm on 28 May 2024, Ann [wrote]: The yard is to blame.'],
    [
      'half of it says the opposite',
      'On Friday the town neither confirmed nor [denied] the report.',
    ],
    ['what ought to have been', 'The ferry Aurora should have been [replaced] in 2018.'],
    [
      'how long it went on, in passing',
      'Bo Marsh, who [worked] at Lund hospital from 2008 until 2022, was sentenced.',
    ],
    ['no word was said', 'The mayor [declined] to comment on the talks on Friday.'],
  ])('stand alone, or found no event: %s', (_, sentence) => {
    const word = /\[(.+)\]/.exec(sentence)?.[1] ?? '';
    expect(mentionOf(read(sentence.replace(/[[\]]/g, '')), word).weight).toBeLessThan(0.5);
  });

  it.each([
    ['a question', 'Has the council [opened] the bridge on Friday?'],
    ['a condition', 'If the council [opened] the bridge on Friday, the mayor will be glad.'],
    ['a rule of every year', 'Most fires [break] out in late summer.'],
    ['what something is', 'The bridge on Friday [was] the longest of the coast.'],
    ['an act on something that is not named', 'After the storm on Friday the judge [ordered].'],
    [
      'a letter of one who does not say who he is',
      'I never met them as my aunt [left] Riga in 1924.',
    ],
    ['no subject of its own', 'He had not seen the town since [leaving] it in 1989.'],
    ['only born', 'His father was also James, a miner [born] 1830.'],
    ['him, whom it does not name', 'The firm [expects] him to be charged on Friday.'],
    ['which plan, it does not say', 'The council [voted] for this plan on Friday.'],
    [
      'whose hope is told already',
      'She said on Friday she hopes both yards will [open] this week.',
    ],
    ['a hope that is spoken of', 'Prices rose on hopes for a [deal] this week.'],
    ['the object stands outside', 'A tube it [placed] in the well on Friday is holding.'],
    ['too few words to say of what', 'They went home after the fire [began] on Friday.'],
    ['which move, it does not say', 'The move [shocked] the town of Riga on Friday.'],
    ['whose house, it does not say', 'The singer’s house in Riga [burned] down on Friday.'],
    ['what was announced, it does not say', 'Ada Quill [announced] the development on Friday.'],
    ['whose mines, it does not say', 'Two of its mines in Norland [closed] on Friday.'],
    ['which two, it does not say', 'Both leaders [met] in Riga on Friday.'],
    ['whose sales, it does not say', 'Sales [rose] by a fifth on Friday.'],
    ['to do what, it does not say', 'On Friday the council of Riga [asked] Bo Marsh.'],
    ['what was to go, it does not say', 'Ada Quill was [forced] to remove it on Friday.'],
    [
      'neither people nor firms take place',
      'The council praised Bo Marsh, which [happened] in Riga on Friday.',
    ],
    ['the writer is nobody’s “we”', 'Ada Quill said she is glad. We [left] Riga on Friday.'],
    ['told, but not what', 'Ada Quill [told] the whole council of Riga on Friday.'],
    [
      'he may be either of two',
      'The mayor said the guards found Bo Marsh on Friday as he was [leaving] Riga.',
    ],
    [
      'a guess: what stood before it has no name',
      'The crown fell by a third of its value. It [asked] the Harbour Fund for a loan of $3bn in May.',
    ],
    [
      'a guess as well, in the other half of a sentence',
      'Her father left in 1943. A neighbour paid for her lessons; at 17 she [won] a place at the Lund school.',
    ],
    [
      'in whose name somebody speaks, the talk before says',
      '“We [shut] the doors of the yard on Friday,” Bo Marsh said.',
    ],
    [
      'whose value, it does not say',
      'Marsh Chips fell in Riga. About SKr41bn was [wiped] off its value on Friday.',
    ],
    [
      'whose style, it does not say',
      'Ada Quill wrote Salt in 1963. Reviewers [praised] its plain style in May 1964.',
    ],
    ['no profit plans', 'Profit was $410 million. It [plans] to open 50 shops in 2031.'],
    [
      'they are the two that were just named',
      'The unions struck on Friday. Bo Marsh met Ada Quill in Riga. They [meet] again on 25 June.',
    ],
    ['it may be either of two', 'The yard’s fleet is old. It [failed] in Riga on Friday.'],
    [
      'similar to what, it does not say',
      'A similar rule was [dropped] in the town of Riga on Friday.',
    ],
    [
      'burned what, stands before its clause',
      'A quartet that Bo Marsh wrote in 1931 and [believed] he had burned in 1932 will be played.',
    ],
    ['where, it does not say', 'Ada Quill moved to Riga and [stayed] there in 1921.'],
    [
      'too few words to say of what, with a year',
      'Since testing [began] in 2016 the yard has grown.',
    ],
    [
      'whose death it was, another sentence tells',
      'Bo Marsh sang. Sales doubled since his [death] in May 2024.',
    ],
    ['no act, and nobody who acts', 'The club lives on the [sale] of its ground in 2019.'],
    [
      'in passing, of what has no name',
      'Shares of Marsh Ltd fell on Friday after the vote [failed] on a plan of the state.',
    ],
    [
      'he is nobody of an earlier sentence',
      'The guard shouted. Quill, 52, was hurt on Friday as he [stood] in the yard.',
    ],
    ['half of what was done', 'A truce was [signed] in December, a peace on 3 March 1918.'],
    [
      'or what, it does not say',
      'On Friday all pupils of Riga were [told] either to stay at home in the old town or to come to the school for the drugs that the state had bought for them.',
    ],
    ['what something is like', 'An adult [linked] to the old school of Riga on Friday.'],
    [
      'what somebody wanted to be done',
      'The court denied a request on Friday that the order [be] stayed.',
    ],
    [
      'of whom something was said',
      'Ann Bray was named on Friday as the first sailor to have [crossed] the sound.',
    ],
    [
      'half a comparison',
      'The harbour guard of Riga [found] more broken northern crates of coal and iron than all other harbours of the western coast together.',
    ],
    [
      'a claim without what is claimed',
      'Harbour Motors has [denied] on Friday claims by one of its oldest partners in Norland that its handling of the fire on the quay was poor.',
    ],
    [
      'people without what they are to do',
      'The Harbour League for the Defence of the Northern Forests [petitioned] the government of Norland on Friday to protect the old elms of the western coast.',
    ],
    [
      'whose, only the text around says',
      'The Harbourg office [issued] an order limiting their use on Friday.',
    ],
    [
      'what went on when something came about',
      'Bo Marsh was [cooking] soup when he was hit by a stone on Friday.',
    ],
    [
      'how things stood on the day of a report',
      'Bo Marsh was [drilling] a well on the northern coast.',
    ],
    [
      'a part of a noun taken for its act',
      'The Harbour purchase, for 3,000 old shares and 9,000 newly [created] shares, is valued at 8 million francs on Friday.',
    ],
    [
      'what someone was',
      'Ada Quill (4 July 1892 – 12 March 1967) [was] a poet from the northern islands.',
    ],
    [
      'what somebody did not only do',
      'Not only did Marsh Ltd [hide] the leak of the yard in 2012, it burned the notes.',
    ],
    [
      'of what, it does not say',
      'It is the worst storm to hit Riga since October 1987, when 18 people [died].',
    ],
    [
      'one of two times it tells of',
      'The choice of a jury is due to [begin] on 8 July with talks due to begin on 27 July.',
    ],
    ['some of what', 'Norland Relief halted all convoys and [resumed] some of them on Thursday.'],
    [
      'what was asked for',
      'Ada Quill applied to Norland Relief for a visa. It was [granted] in 2016.',
    ],
    ['whom of two', 'Tom Reed met Sam Hill in May. Anna Berg of Riga [married] him on Friday.'],
    [
      'by what',
      'The blow-out on the Orca rig in May 2010 was [caused] by a huge bubble of methane gas shooting up the riser pipe from the well on the ocean floor.',
    ],
    ['with what', 'Carl Quill was [charged] as well in May 2009.'],
    ['half of two', 'Neither [has] the ministry on Friday confirmed the death of Bo Marsh.'],
    ['with what', 'On Friday Ada Quill [was] disappointed.'],
    [
      'the second half of a likeness',
      'On Friday Ada Quill [described] the leak in the bay as the worst disaster that Norland has seen in more than a hundred years of drilling.',
    ],
    ['what a picture shows', 'A ship [sprays] water on the burning quay of the harbour.'],
    ['a caption in front of the news', 'Days in which Riga [burned] from the north Photograph: AP'],
  ])('name no event: %s', (_, sentence) => {
    const word = /\[(.+)\]/.exec(sentence)?.[1] ?? '';
    const reading = read(sentence.replace(/[[\]]/g, ''));
    const named = reading.mentions.filter(
      ({ trigger, weight = 1, nameless }) =>
        reading.article.text.slice(trigger.start, trigger.end) === word &&
        weight >= 0.5 &&
        nameless !== true,
    );
    expect(named.map(({ headline }) => headline)).toEqual([]);
  });

  it('name what a programme’s text tells as past, and nothing that it says is on', () => {
    const shows = Array.from(
      { length: 30 },
      (_, i) =>
        `At ${String((i % 9) + 1)}pm Ada Quill welcomes guest number ${String(i)} to the studio.`,
    );
    const { mentions } = read([...shows, 'Bo Marsh won the prize of Riga in 1998.'].join('\n\n'));
    const named = mentions.filter(({ nameless, weight = 1 }) => nameless !== true && weight >= 0.5);
    expect(named.map(({ headline }) => headline)).toEqual(['Bo Marsh won the prize of Riga']);
  });

  it('name no event of letters, which tell of those who write them', () => {
    const letters = Array.from(
      { length: 30 },
      (_, i) => `I am looking for my uncle. Tom Bray of Riga met Ann Marsh in ${String(1840 + i)}.`,
    );
    const { mentions } = read(letters.join('\n\n'));
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.filter(({ nameless }) => nameless !== true)).toEqual([]);
  });

  it('take the title of the news where its first sentence is too long for one', () => {
    const sentence =
      'The World Health Agency on Thursday recommended that every child in areas where malaria is common be given the new vaccine, a decision that campaigners hailed as historic.';
    const named = (title: string): readonly string[] =>
      read(`${title}\n\n${sentence}`)
        .mentions.filter(({ nameless, weight = 1 }) => nameless !== true && weight >= 0.5)
        .map(({ headline }) => headline);
    expect(named('Health agency backs malaria vaccine for children in areas at risk')).toEqual([
      'Health agency backs malaria vaccine for children in areas at risk',
    ]);
    // Not what may be, what is said, what lies ahead, what goes on; nor another piece of news.
    for (const title of [
      'Health agency may back malaria vaccine for children in areas at risk',
      '“Give every child the malaria vaccine”, health agency recommends',
      'Health agency to back malaria vaccine for children',
      'Malaria vaccine for every child to protect areas at risk',
      'Health agency backing new malaria vaccine for children',
      'Campaigners storm parliament as bakers, farmers and drivers join children in march',
    ])
      expect(named(title), title).toEqual([]);
    expect(named('What the new malaria vaccine means for children')).toEqual([]);
    expect(named('Bread prices rise again in Riga and in Oslo')).toEqual([]);
  });

  it('take a title that stands outside the text, as in pages and records', () => {
    const named = (title: string, text: string): readonly string[] =>
      readDocument(
        {
          name: 'test.json',
          format: 'json',
          metadata: { title, published: { value: monday, from: 'given' } },
          body: { kind: 'text', text },
        },
        tools,
      )
        .mentions.filter(({ nameless, weight = 1 }) => nameless !== true && weight >= 0.5)
        .map(({ headline }) => headline);
    // Said by the police, and told once.
    const attack =
      'Gunmen who stopped a crowded long-distance bus in the dry north of Sudland before dawn on Monday killed nine people and wounded 14 others, police and a local official said.';
    expect(named('Gunmen kill nine in attack on Lund bus', attack)).toEqual([
      'Gunmen kill nine in attack on Lund bus',
    ]);
    // A headline that only its article explains.
    const flood = 'At least 11 people have died and 40 are missing in a flood.';
    expect(named('Eleven dead and 40 missing as flood sweeps through Lund', flood)).toEqual([
      'Eleven dead and 40 missing as flood sweeps through Lund',
    ]);
    // Under a title in capitals, with an act that the sentence tells.
    const tenants =
      'In a dispute over the fishing that has gone on for years, the land court ruled on Monday that, whatever the estate may have been told by its lawyers when it bought the river, the tenants have it.';
    expect(named('Land Court Rules for Tenants in Dispute over Fishing', tenants)).toEqual([
      'Land Court Rules for Tenants in Dispute over Fishing',
    ]);
    // Cut before what was ruled.
    const ruling =
      'The land court of Norland ruled on Monday that the right to net salmon in the long estuary below the old town of Lund, which the estate has claimed for years, is that of the tenants.';
    expect(named('Land court hands Lund salmon nets to tenants', ruling)).toEqual([
      'Land court hands Lund salmon nets to tenants',
    ]);
    // What reads alone needs none.
    const bank = 'Marsh Bank of Riga has been fined £88m by the regulator of Norland.';
    expect(named('Regulator fines Marsh Bank £88m', bank)).toEqual([
      'Marsh Bank of Riga has been fined £88m by the regulator of Norland',
    ]);
    // Without the place that the title has.
    const ferry = 'At least 14 people died after a crowded ferry capsized, officials said.';
    expect(named('At least 14 killed as ferry capsizes off Luzena', ferry)).toEqual([
      'At least 14 killed as ferry capsizes off Luzena',
    ]);
    // What names somebody, under a title that tells less.
    const megaphone =
      'Norland did not want to hold the talks on Sudland’s shift with a megaphone, it said.';
    expect(named('Norland reacts to Sudland’s big shift before talks', megaphone)).toEqual([
      'Norland did not want to hold the talks on Sudland’s shift with a megaphone',
    ]);
    // A plan, of somebody whom only the title names.
    const shops = 'The bookseller is to close 46 shops with the loss of 900 jobs.';
    expect(named('Harbin & Cole to close 46 shops across Norland', shops)).toEqual([
      'Harbin & Cole to close 46 shops across Norland',
    ]);
    // News to which the text comes only after a scene.
    const scene = `Every autumn the people of Strath watched the nets from the shore.\n\n${ruling}`;
    expect(named('Land court rules for Lund tenants over salmon nets', scene)).toContain(
      'Land court rules for Lund tenants over salmon nets',
    );
    expect(named('Strath watches as land court hands Lund salmon to tenants', scene)).toEqual([]);
  });

  it('never run over 90 characters, and end on a word that says something', () => {
    const { mentions } = read(
      'The port authority of Harbourg and the ministry of works opened a long bridge over the northern sound between the two old towns of the western coast on Friday, in the presence of the mayor and of many guests from abroad.',
    );
    expect(mentions).not.toHaveLength(0);
    for (const { headline } of mentions) {
      expect(headline.length).toBeLessThanOrEqual(90);
      expect(headline).not.toMatch(/\s(?:the|of|and|in|to|a)$/);
    }
  });
});
