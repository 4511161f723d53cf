import { describe, expect, it } from 'vitest';
import { classifyText } from '../../../src/article/text/classify';

const first = 'The swing bridge opened to traffic again on Tuesday after two years of repairs.';
const second = 'Divers had found a second crack in one of its piers, the harbour master said.';

/** What one line becomes between two paragraphs, or at the place given. */
function kindOf(line: string, place: 'above' | 'between' | 'below' = 'between'): string {
  const order = {
    above: [line, 'Bridge opens after two years', first, second],
    between: ['Bridge opens after two years', first, line, second],
    below: ['Bridge opens after two years', first, second, line],
  }[place];
  const text = order.join('\n\n');
  const block = classifyText(text).blocks.findLast(
    ({ start, end }) => text.slice(start, end) === line.trim(),
  );
  return block?.reason ?? block?.kind ?? 'lost';
}

describe('what is masked', () => {
  it.each([
    ['menu', 'Home > Region > Harbour', 'above'],
    ['menu', 'HomeRegion', 'above'],
    ['menu', 'Free Ads', 'above'],
    ['tags', '#harbour', 'below'],
    ['tags', 'Filed under: bridges, harbour', 'below'],
    ['headlines', 'Read also: Ferry timetable changes', 'between'],
    ['headlines', 'Mehr zum Thema', 'below'],
    ['headlines', 'Diese Artikel könnten euch auch interessieren:', 'below'],
    ['headlines', 'Newsticker', 'below'],
    ['headlines', 'Les også: Tørr sommer tømte magasinene', 'between'],
    ['headlines', 'Читайте также: Лето без дождей', 'between'],
    ['headlines', 'Czytaj także: Susza w regionie', 'between'],
    ['headlines', '【関連記事】貯水池の水位が下がる', 'between'],
    ['headlines', '相关阅读：干旱的夏天', 'between'],
    ['headlines', '[Related: Dry spring]', 'between'],
    ['newsletter', 'Subscribe to our newsletter', 'below'],
    ['newsletter', 'Advertisement', 'between'],
    ['newsletter', '- Werbung -', 'between'],
    ['newsletter', 'ADVERTISEMENT - CONTINUE READING BELOW', 'between'],
    ['newsletter', 'Story continues', 'between'],
    ['newsletter', 'Continua a leggere dopo la pubblicità', 'between'],
    ['newsletter', 'Artikkelen fortsetter under annonsen', 'between'],
    ['newsletter', '広告', 'between'],
    ['newsletter', 'end of list', 'between'],
    ['newsletter', 'Get the Courier app', 'between'],
    ['newsletter', 'Like what you read? Upgrade to a paid subscription today.', 'between'],
    ['newsletter', 'Recibe cada tarde el boletín del puerto.', 'below'],
    ['paywall', 'Article réservé aux abonnés', 'above'],
    ['author', 'Sobre la firma', 'below'],
    [
      'notice',
      'Source URL (modified on 02/29/2024 - 08:00): https://courier.example/bridge',
      'below',
    ],
    ['newsletter', 'Will you chip in to keep it going?', 'below'],
    ['newsletter', 'For more stories from the sound, visit our page of the coast.', 'below'],
    ['newsletter', 'Clique aqui e receba as notícias do porto.', 'below'],
    ['newsletter', 'Abonneer je op de havenbrief', 'below'],
    ['newsletter', 'Подписывайтесь на наш канал, чтобы не пропустить новости порта.', 'below'],
    ['newsletter', 'Нашли опечатку? Сообщите нам.', 'below'],
    ['newsletter', 'この記事をシェアする', 'below'],
    ['newsletter', '残り812文字', 'below'],
    ['newsletter', '扫码关注港口新闻', 'below'],
    ['newsletter', '>>> Jetzt das Heft zum Hafen bestellen! <<<', 'between'],
    ['newsletter', 'By signing up you agree to our terms and to mail from partners.', 'between'],
    ['paywall', 'Already a subscriber? Log in', 'below'],
    ['newsletter', 'Have a story about the port? Write to tips@courier.example.', 'below'],
    ['newsletter', 'Since you’re here, we have a favour to ask.', 'below'],
    ['newsletter', 'Follow Ann Lee on Twitter.', 'below'],
    ['newsletter', '+++ Jetzt abonnieren: der Hafenbrief +++', 'between'],
    ['paywall', 'Il vous reste 60 % de cet article à lire.', 'below'],
    ['paywall', 'Continue reading with a Courier subscription', 'between'],
    ['paywall', 'Suscríbete para seguir leyendo', 'below'],
    ['newsletter', 'You can now listen to Courier articles!', 'between'],
    ['newsletter', 'For the latest news from around the port, click here.', 'below'],
    ['newsletter', 'Follow our coverage of the port at https://courier.example/port', 'below'],
    ['newsletter', 'Have YOU worked on the bridge? Email ann@courier.example', 'between'],
    ['newsletter', 'See a spelling or grammar error in our story?', 'below'],
    ['promotion', 'Help support quality journalism like this. Become a subscriber today.', 'below'],
    ['promotion', 'You can say how we are doing: fill out this survey about the paper.', 'below'],
    [
      'promotion',
      'Per restare aggiornato iscriviti gratis alla newsletter del porto. Basta cliccare qui.',
      'below',
    ],
    [
      'promotion',
      'Der Hafenbote ist jetzt auch bei WhatsApp. Mit nur einem Klick direkt zum Kanal.',
      'below',
    ],
    [
      'promotion',
      'We believe everyone needs good journalism, and not everyone can afford subscriptions, so our news is freely accessible to all.',
      'below',
    ],
    ['notice', 'An dieser Stelle finden Sie einen externen Inhalt des Hafenamts.', 'between'],
    ['notice', 'Please use Quay browser for a player that plays.', 'between'],
    [
      'promotion',
      'None of our stories will go behind a paywall, and none of them will be short.',
      'below',
    ],
    [
      'promotion',
      'Каждое утро мы шлём рассылку о порте. Подпишитесь, если хотите знать больше.',
      'below',
    ],
    ['promotion', 'You may unsubscribe at any time by the link below each letter.', 'below'],
    [
      'promotion',
      '“Tide Tales” is our daily show. Subscribe to the podcast wherever you listen.',
      'below',
    ],
    ['paywall', 'Para seguir leyendo gratis. Un euro el primer mes.', 'below'],
    ['credit', 'Contributing: Ann Lee, Norhaven Courier', 'below'],
    ['comments', '2 comments:', 'below'],
    ['notice', 'Find this article at: https://courier.example/bridge', 'below'],
    ['notice', '(Except for the headline, this story was not edited by our staff.)', 'below'],
    ['notice', 'A version of this article appears in print on page 3.', 'below'],
    ['comments', 'Comments have to be in English, and in full sentences.', 'below'],
    ['comments', 'Please be kind, and abide by our community guidelines.', 'below'],
    ['credit', '(Con información de AFP)', 'below'],
    ['legal', 'Copyright Courier', 'below'],
    ['headlines', 'Most Read from The Courier', 'below'],
    [
      'promotion',
      'You can read more on the sound in our weekly newsletter, which is free.',
      'below',
    ],
    ['promotion', 'Read all of it without pictures that move, on your phone or tablet.', 'below'],
    [
      'promotion',
      'The Courier is a nonprofit newsroom; please consider giving when you can.',
      'below',
    ],
    ['promotion', 'The Harbour Briefing newsletter tells it all by seven. Sign up here.', 'below'],
    ['promotion', 'Euch gefällt diese Seite? Dann erzählt es den Nachbarn bitte weiter.', 'below'],
    ['promotion', 'Die neue Ausgabe gibt es am Kiosk, im Abo und als E-Paper.', 'below'],
    ['legal', 'We may earn a small commission when you buy through links on this page.', 'below'],
    ['legal', 'Disclaimer: The views above are those of the writer.', 'below'],
    ['legal', 'SOURCE Norhaven Harbour', 'below'],
    ['notice', 'This article was translated from Norwegian.', 'below'],
    ['notice', 'This is a developing story. Please check back later.', 'below'],
    ['notice', 'To play this video please enable JavaScript in your browser.', 'between'],
    ['notice', 'Warning: Undefined index in /srv/www/theme/header.php on line 12', 'above'],
    ['notice', 'Über dieses Thema berichtete das Regionalradio am 3. März um 12 Uhr.', 'below'],
    ['notice', 'Diese Meldung wurde am 3. März im Programm der Küste gesendet.', 'below'],
    ['notice', 'Ann Lee does not work for, consult or own shares in any port.', 'below'],
    ['notice', 'Ann Lee can be reached at ann@courier.example.', 'below'],
    ['notice', '（责任编辑：王小明）', 'below'],
    ['notice', '無断転載を禁じます', 'below'],
    ['contact', 'Pressekontakt: Ole Dahl, presse@hafen.example', 'below'],
    ['tags', 'Filed to: bridges, harbour', 'below'],
    ['author', 'Autor:innen', 'below'],
    ['credit', 'Edited by: Ole Dahl', 'below'],
    ['credit', 'Audio produced by Ole Dahl.', 'below'],
    ['notice', 'Correction: This story gave the wrong year of the opening.', 'above'],
    ['newsletter', 'Know of a boat we should list? Write to quay@courier.example.', 'below'],
    ['newsletter', 'Ihre Meinung? Schreiben Sie dem Autor: leh@hafen.example', 'below'],
    ['credit', 'Lee reported from Norhaven. Roe and Fell contributed from Tarn.', 'below'],
    ['notice', 'Ann Lee may be reached at ann@courier.example.', 'below'],
    ['notice', '(Corrects the year of the opening in the second paragraph)', 'above'],
    ['notice', 'Loaded: 0.00%', 'between'],
    ['newsletter', 'Read more stories about the port here.', 'below'],
    ['credit', 'Photographs and text by Ann Lee', 'below'],
    ['notice', 'This article appears in the May print edition.', 'below'],
    ['legal', 'This press release contains forward-looking statements.', 'below'],
    ['paywall', 'Regístrate gratis para seguir leyendo', 'below'],
    ['newsletter', 'Artikel vorlesen lassen', 'above'],
    ['newsletter', 'We accept letters by post. Please give your name and address.', 'below'],
    ['credit', 'Źródło: Kurier Portowy', 'below'],
    ['credit', '来源：港口报', 'below'],
    [
      'correspondence',
      'On Mon, Mar 4, 2024 at 9:12 AM Ole Dahl <ole@post.example> wrote:',
      'below',
    ],
    ['correspondence', 'Am 04.03.2024 um 09:12 schrieb Ole Dahl:', 'below'],
    ['correspondence', '-------- Forwarded Message --------', 'above'],
    ['correspondence', 'Sent from my iPhone', 'below'],
    ['credit', 'The post Bridge opens appeared first on The Courier.', 'below'],
    ['comments', 'COMMENTS', 'below'],
    ['comments', '0 Response to "Bridge opens after two years"', 'below'],
    ['comments', 'Laisser un commentaire', 'below'],
    ['legal', '© 2021 The Norhaven Courier', 'below'],
    ['credit', '(Reporting by Ann Lee; Editing by Bob Roe)', 'below'],
    ['credit', 'This article was provided by the Reuters agency.', 'below'],
    ['credit', 'AFP', 'below'],
    ['byline', 'By Ann Lee and Bob Roe', 'above'],
    ['published', 'Published 3 March 2021', 'above'],
    ['published', 'Published 3 March 2021 in Region', 'above'],
    ['ornament', '* * *', 'between'],
    ['repeat', first, 'below'],
    ['author', 'About the author', 'below'],
    ['author', 'Ann Lee is a reporter who covers the port.', 'below'],
    ['author', 'Ann Lee has been a writer for us since 2011. Twitter: @annlee', 'below'],
    ['author', 'Anna Leh ist Redakteurin der Hafenzeitung.', 'below'],
    ['author', 'Ann Lee covers the port. Reach her at ann@courier.example.', 'below'],
    ['headlines', 'Read more on bridges', 'between'],
    ['headlines', 'People are also reading…', 'between'],
    ['headlines', 'Article réservé à nos abonnés Lire aussi Le port ferme', 'between'],
    ['newsletter', 'Share or comment on this article:', 'below'],
    ['newsletter', 'Do you have a photo of the bridge? Send it to us here.', 'below'],
    ['comments', 'Comments 212', 'below'],
    ['comments', 'Share what you think', 'below'],
    ['notice', 'Something went wrong, please try again later.', 'between'],
    ['notice', '[adrotate group="2"]', 'between'],
    ['notice', 'Ann Lee can be contacted at 555-0110.', 'below'],
    ['legal', 'Opinions expressed by Courier contributors are their own.', 'above'],
    ['legal', 'This post may contain affiliate links. Read my disclosure policy.', 'above'],
    ['legal', 'We and our partners use cookies to show you advertisements.', 'below'],
    ['legal', 'Diese Website verwendet Cookies, um Inhalte zu personalisieren.', 'below'],
  ] as const)('%s: %s', (reason, line, place) => {
    expect(kindOf(line, place)).toBe(reason);
  });
});

describe('what is not masked', () => {
  it.each([
    ['heading', 'Latest on the bridge'],
    ['heading', 'What it cost'],
    ['heading', 'PEACE AT LAST?'],
    ['heading', 'Talks With the U.S.'],
    ['paragraph', 'By Christmas it will be open at night as well.'],
    ['paragraph', 'He declined.'],
    ['paragraph', '“Comments are welcome,” she said.'],
    ['paragraph', 'Reuters reported in November that the money had run out.'],
    ['paragraph', 'Read more slowly, the report says something else.'],
    ['paragraph', 'Ann Lee is a reporter, and she was on the bridge when it closed.'],
    ['paragraph', 'The bakery on the quay gives our harbour its cookies and its cakes.'],
    ['paragraph', 'Support for the bridge grew as little was heard of its price.'],
    ['paragraph', 'Watch the tide before you cross, the harbour master said.'],
    ['paragraph', '“Read it in our newsletter,” the harbour master told those who had asked.'],
    ['paragraph', 'The salesmen earn a commission on every ticket, the report of the port says.'],
    ['paragraph', 'On Monday the harbour master wrote: “It will be open by noon on Friday.”'],
    ['heading', 'From: the quay'],
    ['heading', 'Contact lost'],
    ['paragraph', 'Further reading of the gauges showed a leak, the report says.'],
    ['paragraph', 'This story was told in every tavern on the quay.'],
    ['paragraph', 'Warning: no diver went down on line 12, the log says.'],
    ['paragraph', 'Contact: a word that divers use for the first sight of a wreck.'],
    ['paragraph', 'The app store and the ministry talked about a subscription for divers.'],
    ['paragraph', 'Copyright had run out, and the plan of the bridge was free to print.'],
    ['paragraph', 'Donors gave contributions, and the newsroom of the harbour radio stayed open.'],
    [
      'paragraph',
      'We asked whether journalism in the port lived by a subscription or by the fleet.',
    ],
    ['paragraph', 'Continue reading the gauges, the harbour master told the divers.'],
    ['paragraph', 'Did you see the crack? A diver did, and he told nobody.'],
    ['caption', 'Titelbild: © Sam Fell'],
    ['paragraph', 'He had the plan on his phone and the tide table on paper.'],
    ['paragraph', 'The town paid for it by gifts, and your money went into the piers.'],
    ['caption', 'The bridge in spring. REUTERS/Sam Fell'],
    ['caption', 'Photo: Sam Fell'],
    ['caption', '(Image credit: Sam Fell)'],
    ['paragraph', 'Fog covers the port, and nobody can reach them by boat.'],
    // As many ways to read it as there are subsets of its fields, for a pattern that lets each be read in two.
    ['paragraph', `[gallery${' id="1"'.repeat(60)} x`],
    ['paragraph', '[Lee] was on the bridge when it closed, the log says.'],
    ['caption', 'Courtesy of the Port Museum'],
    ['paragraph', 'Lee reported from Norhaven that the piers had cracked.'],
    ['paragraph', 'Courtesy of the port, the divers were given soup.'],
    ['paragraph', 'Research by the port found a third crack.'],
    ['heading', 'About the Third Crack'],
    ['caption', 'Abb. 2: Die Brücke im Winter'],
    ['caption', 'A drone view shows the bridge on its first day, March 3, 2021.'],
    ['paragraph', 'The picture is mixed, the report says.'],
    [
      'paragraph',
      'Photograph: Sam Fell/AP The bridge opened again on Tuesday after two years and much talk.',
    ],
  ])('%s: %s', (kind, line) => {
    expect(kindOf(line)).toBe(kind);
  });

  it('takes a list of clock times for headlines only when it is a list', () => {
    expect(kindOf('16:35 was the time on the stopped clock.')).toBe('paragraph');
  });
});

describe('what is masked as a whole', () => {
  const reasons = (...below: readonly string[]) => {
    const text = ['Bridge opens after two years', first, second, ...below].join('\n\n');
    return classifyText(text)
      .blocks.slice(3)
      .map(({ kind, reason }) => reason ?? kind);
  };

  it('is what a page offers where it shuts, and no text that goes on', () => {
    const call = 'Continue reading with a Courier subscription';
    const offers = ['All pages on any screen, and an end to it whenever you like.', '€1 a week'];
    const text = 'The piers were cast in the yard of the port and towed to where they stand now.';
    expect(reasons(call, ...offers)).toEqual(['paywall', 'paywall', 'paywall']);
    expect(reasons(call, text)).toEqual(['paywall', 'paragraph']);
    const above = Array.from({ length: 6 }, () => text);
    const long = above.slice(1).join(' ');
    expect(reasons(...above, call, '€1 a week, as long as you like.', long).slice(-3)).toEqual([
      'paywall',
      'paragraph',
      'paragraph',
    ]);
    expect(reasons(call, ...above, 'It cost €3 a year.').slice(1)).not.toContain('paywall');
  });

  it('is the card of an office', () => {
    expect(
      reasons('Media contact', 'Ole Dahl', 'Phone: (207) 555-0134', 'E-mail: press@port.example'),
    ).toEqual(['contact', 'contact', 'contact', 'contact']);
    expect(reasons('Tel.: 0228 99 58 25', 'presse@hafen.example')).toEqual(['contact', 'contact']);
  });
});

describe('what is masked behind a release or a report', () => {
  const reasons = (...below: readonly string[]) => {
    const text = ['Bridge opens after two years', first, second, ...below].join('\n\n');
    return classifyText(text)
      .blocks.slice(3)
      .map(({ kind, reason }) => reason ?? kind);
  };
  const sender = 'Quay Works builds bridges and piers on the coast, and has done so since 1954.';

  it('is all below its end mark, where that says whom to ask', () => {
    expect(reasons('###', sender, 'press@quay.example')).toEqual([
      'release-end',
      'release-end',
      'release-end',
    ]);
    expect(reasons('###', first.replace('bridge', 'ferry'))).toEqual(['ornament', 'paragraph']);
  });

  it('is what its sender says of itself', () => {
    expect(reasons('About Quay Works', sender)).toEqual(['release-end', 'release-end']);
    expect(reasons('About Time', sender)).toEqual(['heading', 'paragraph']);
  });

  it('is what it was taken from', () => {
    const cited = 'A. Lee, B. Roe. Cracks in piers. Journal of Tides, 2021; 12 (3): 141.';
    expect(reasons('Journal reference:', cited)).toEqual(['references', 'references']);
    expect(reasons('References', sender)).toEqual(['heading', 'paragraph']);
  });
});

describe('a date alone on its line', () => {
  const kinds = (text: string) =>
    classifyText(text).blocks.map(({ kind, reason }) => reason ?? kind);

  it('heads what stands below it, where there are several', () => {
    const days = `The bridge in dates\n\n12 May 2014\n\n${first}\n\n2016\n\n${second}`;
    expect(kinds(days)).toEqual(['title', 'heading', 'paragraph', 'heading', 'paragraph']);
  });

  it('is the day of publication, where there is one', () => {
    const report = `Bridge opens\n\n12 May 2014\n\n${first}\n\n${second}`;
    expect(kinds(report)).toEqual(['title', 'published', 'paragraph', 'paragraph']);
  });
});

it('takes out what is said of a writer under the byline', () => {
  const note = 'Ann Lee has covered the harbour for six years.';
  const text = ['Bridge opens after two years', 'By Ann Lee', note, first, second].join('\n\n');
  const { blocks } = classifyText(text);
  expect(blocks.find(({ start, end }) => text.slice(start, end) === note)?.reason).toBe('author');
});

describe('what a writer says of themselves', () => {
  it.each([
    ['author', 'Ann Lee'],
    ['paragraph', 'The ferry will not sail, the harbour master said.'],
  ])('is %s under “%s”', (kind, above) => {
    const about = 'I cover the harbour.';
    const text = ['Bridge opens after two years', above, about, first, second].join('\n\n');
    const { blocks } = classifyText(text);
    const block = blocks.find(({ start, end }) => text.slice(start, end) === about);
    expect(block?.reason ?? block?.kind).toBe(kind);
  });
});

it('takes teasers with their days out of a list of other stories, and no paragraph behind it', () => {
  const teaser =
    'The director of the ferry company was fired on Friday after an inquiry found fraud.';
  const lines = [
    'Bridge opens',
    first,
    'Related stories',
    'Ferry company fires its director',
    teaser,
    '19 April 2025',
    second,
  ];
  const text = lines.join('\n\n');
  const { blocks } = classifyText(text);
  const kinds = blocks.map(({ start, end, kind }) => [text.slice(start, end), kind]);
  expect(kinds).toContainEqual([teaser, 'boilerplate']);
  expect(kinds).toContainEqual([second, 'paragraph']);
});
