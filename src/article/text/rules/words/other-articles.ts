/** How pages of many languages lead to their other articles; sources of patterns, in lower case. */

/** "Read also": what stands before one headline, or over several. */
export const invitations: readonly string[] = [
  "read (?:also|more|next|too)|also read|see (?:also|more)|watch(?: (?:also|more|next|too))?|related(?: (?:story|article|articles|news|reading|coverage|content|links))?|more on this|further reading|recommended(?: for you)?|don[’']t miss|up next",
  'lesen sie (?:auch|mehr|hier)|lies auch|mehr zum thema|mehr dazu|auch interessant|siehe auch|passend dazu|lesetipps?',
  '(?:à )?lire(?: aussi| également)|à lire|voir aussi|à voir aussi|pour aller plus loin',
  'lea también|lee también|lee más|leer más|te puede interesar|(?:también )?te recomendamos|mira también|le puede interesar|más información',
  'leggi anche|guarda anche|vedi anche|ti potrebbe interessare|potrebbe interessarti|approfondisci',
  'leia (?:também|mais)|veja (?:também|mais)|saiba mais',
  'lees (?:ook|meer|verder)|bekijk ook|ook interessant',
  'les også|læs også|läs (?:också|även|mer)|lue (?:myös|lisää)',
  'читайте (?:также|ещё|еще)|читать также|смотрите также|по теме|материалы по теме|читайте також|дивіться також|чытайце таксама',
  'czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również|więcej)|przeczytaj (?:także|też|również)|čtěte (?:také|též|dál)|přečtěte si|prečítajte si',
  'olvassa el|citește și|citiţi şi|διαβάστε (?:επίσης|ακόμα|περισσότερα)|δείτε επίσης',
  'ilginizi çekebilir|ayrıca oku(?:yun)?|bunu da oku|baca juga|xem thêm|đọc thêm',
  '(?:この記事の)?関連(?:記事|ニュース|リンク|動画|する記事)|(?:あわせて|合わせて|併せて)読みたい|こちらも(?:おすすめ|どうぞ)',
  '(?:相关|相關)(?:阅读|閱讀|新闻|新聞|文章|链接|報導|报道)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|관련\\s?기사',
  'اقرأ أيضا(?:ً|)|ये भी पढ़ें|यह भी पढ़ें|আরও পড়ুন',
];

/** "Most read": what stands over a list of headlines and never before one. */
export const listNames: readonly string[] = [
  "(?:the )?latest(?: (?:news|stories|articles|posts|headlines|updates))?|(?:more|other|top|related|recommended|popular|trending|featured|recent|similar|breaking|further) (?:news|stories|story|articles?|posts?|headlines|reading|content|coverage|topics|links|now|from .{1,40}|on .{1,40}|in .{1,40})|most (?:read|popular|viewed|shared|commented|watched)(?: (?:from|on|in) .{1,40})?|read more .{1,40}\\b(?:news|stories|coverage)|also (?:read|on|in)\\b.{0,30}|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|editor['’]?s['’]? (?:picks?|choice)|trending|what to read next|next article|previous article|read further.{0,40}|read more (?:on|about|from|in) .{1,40}|people are also reading|more for you",
  '(?:dies(?:e artikel)? könnten?|das könnte) (?:sie|dich|euch) (?:auch |ebenfalls )?(?:noch )?interessieren|(?:das )?könnte (?:sie|dich|euch|ihnen|dir) auch (?:interessieren|gefallen)|das könnte (?:ihnen|dir|euch) (?:auch )?gefallen|passend zum thema|weitere (?:artikel|nachrichten|meldungen|themen|beiträge)|meistgelesen|(?:ähnliche|verwandte|beliebte|neueste|aktuelle|letzte) (?:artikel|beiträge|themen|meldungen|nachrichten)|top[- ]themen.{0,30}|weiterlesen|(?:vorheriger|nächster) (?:beitrag|artikel)|(?:news|nachrichten|kurznachrichten|live|presse)-?ticker|mehr (?:nachrichten|artikel|beiträge|aus|von) ?.{0,40}',
  'sur le même (?:sujet|thème)|dans la même rubrique|les plus lus|derni[èe]res (?:nouvelles|actualités|news)|articles? (?:similaires|connexes|liés|récents)|à découvrir',
  'más (?:noticias|leídas)|lo más (?:leído|visto)|(?:noticias|artículos|notas|contenido) relacionad[oa]s?|últimas noticias|ultime notizie|articoli correlati|i più letti|(?:notícias|matérias) relacionadas|mais lidas|últimas notícias',
  'meer nieuws|meest gelezen|gerelateerd(?:e artikelen)?|siste nytt|mest lest|seneste nyt|mest læste|senaste nytt|mest lästa|luetuimmat',
  '(?:популярное|рекомендуем|новости по теме|другие новости|последние новости|полезные ссылки|новини за темою|більше новин)',
  'polecamy|najczęściej czytane|powiązane (?:artykuły|tematy)|související(?: články)?|nejčtenější|kapcsolódó(?: cikkek)?|σχετικά άρθρα|(?:benzer|ilgili|diğer) haberler|çok okunanlar|(?:berita|artikel) terkait|tin liên quan',
  '(?:人気|おすすめ|最新|新着)(?:の)?(?:記事|ニュース)?(?:ランキング)?|アクセスランキング|ランキング|热门(?:新闻|文章|推荐)|更多(?:新闻|文章)|编辑推荐|인기\\s?기사|추천\\s?기사|많이 본 뉴스',
];
