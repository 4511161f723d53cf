/** Which elements of a page are never part of its main text. */
import { ancestorsOf, attribute, elementsOf, nameOf, textOf, type Element } from '../markup/tree';

/** One of several words as a part of a class name or id, between spaces, hyphens and underscores. */
function part(...words: string[]): string {
  return `(?:^|[\\s_-])(?:${words.join('|')})(?:$|[\\s_-])`;
}

/** One of several words as a whole class name or id. */
function whole(...words: string[]): string {
  return `(?:^|\\s)(?:${words.join('|')})(?:$|\\s)`;
}

const commentNames = new RegExp(
  [
    'comment(?!ary|ator|ed)|disqus|kommentar|trackback|pingback',
    part('respond', 'replies', 'reply', 'discussion', 'reactions'),
  ].join('|'),
);

const otherArticleNames =
  /related|recommend|recirc|outbrain|taboola|zergnet|you-may|also-like|see-also|read-?also|lire-aussi|most-?(?:read|popular|viewed)|more-(?:stories|news|from|on)|next-article|trending/;

const consentNames = /cookie|consent|gdpr/;

/** Parts that hold running text of their own, often as much as a short article. */
const marginNames = new RegExp(
  [
    'popup|pop-up|lightbox',
    part('modal', 'overlay', 'toast', 'footer', 'colophon', 'buybox', 'buy-box'),
    whole('(?:left|right|main|primary|secondary|blog|page|site)?[_-]?side-?bar(?:[_-]\\w{1,20})?'),
  ].join('|'),
);

/** Parts around the text; what these names cover most of the text with is the text after all. */
const unlikelyNames = new RegExp(
  [
    part('nav', 'navi', 'navbar', 'navigation', 'menu', 'submenu', 'pagination', 'pager', 'paging'),
    part('sidebar', 'side-bar', 'masthead', 'topbar', 'toolbar', 'skip-link', 'off-canvas'),
    '(?:^|\\s)widgets?(?:$|[\\s_-])',
    'breadcrumb|read-?more|popular-|promo(?:$|[\\s_-]|box|tion)|prev(?:ious)?-(?:post|article)|post-nav|nav-links|entry-nav|latest-|headlines-list',
    'share(?!able|holder)|sharing|social(?!-?(?:issue|ist))|addtoany|addthis|sharedaddy|jp-relatedposts|facebook|twitter-(?:follow|share)|whatsapp|follow-us|shariff|shr-',
    'newsletter|subscri(?:be(?!r)|ption)|signup|sign-up|registration|donat(?:e|ion)|membership|call-to-action',
    'privacy-|banner|visually-?hidden|sr-only|screen-reader|print-only|noprint|no-print',
    part('ad', 'ads', 'advert', 'advertisement', 'adsense', 'dfp', 'anzeige', 'werbung', 'cta'),
    'google-ad|ad-(?:slot|container|wrapper|unit|box)|advert|sponsor',
    'byline|author-?(?:box|bio|info|card|name|meta|description|profile|details|about)|multiple-authors|about-(?:the-)?author|disclosure|affiliate[-_]?(?:links?|note|notice|discl|box|banner|products?|text)|dateline|timestamp|post-?meta|entry-?meta|article-?meta|meta-?(?:info|data|bar)|posted-on|entry-(?:utility|footer)|post-(?:footer|info|tags|date|details|author)|article-(?:footer|tags|info|date|author|tools)|published-date|pub-?date|date-published',
    part('bio', 'contributor', 'contributors'),
    'tag-(?:list|cloud|links)|taglist|tagcloud|topics-list|(?:post|entry|article)-(?:categories|tags)|cat-links|tags-links|cat-tags',
    whole(
      'tags?',
      'keywords',
      'categories',
      'author',
      'authors',
      'vcard',
      'meta',
      'metadata',
      'date',
    ),
    whole('toc', 'credits?', 'copyright', 'legal', 'disclaimer', 'hidden', 'references', 'reflist'),
    part('hatnote', 'dablink'),
    whole('affiliates?'),
    'vjs-|video-js|jw-(?:player|controls)|jwplayer',
    'post-?profile|post-?buttons|user-?info(?:$|[\\s_-])|message-(?:user|attribution|actionbar|signature)|post_?details|signature(?:$|[\\s_-])',
    'toc[_-](?:list|container|widget|wrap)|table-of-contents|edit-?section|printfooter|catlinks|navbox|hashtags',
    part('ratings?', 'votes?', 'likes?', 'stars', 'slideshow', 'carousel', 'poll', 'quiz'),
    part('caption', 'bildunterschrift', 'bildnachweis', 'figcaption'),
    'wp-caption|(?:img|image|pic|photo|media)-?(?:caption|credit)',
    part('login', 'search', 'searchform', 'feedback', 'print', 'tools', 'utility', 'utilities'),
    part('lang-switch', 'back-to-top', 'scroll-top', 'player', 'audio-player'),
  ].join('|'),
);

/** In a line of its own; amid a sentence a time is the sentence's. */
const clockNames = new RegExp(part('time', 'uhrzeit', 'heure'));

const unlikelyRoles = new Set(
  'navigation banner complementary contentinfo search menu menubar dialog alertdialog alert toolbar tablist listbox'.split(
    ' ',
  ),
);

/** Comments and other articles: whatever they state is not about this one. */
export function isOtherText(element: Element): boolean {
  if (isComments(element)) return true;
  return !frame.has(element.tagName) && otherArticleNames.test(nameOf(element));
}

/** Comments and consent forms: never the text, however much of it there is. */
export function isForeign(element: Element): boolean {
  if (isComments(element)) return true;
  return !frame.has(element.tagName) && consentNames.test(nameOf(element));
}

/** Margins and what lies over the page: not the text, unless hardly anything else is there. */
export function isMargin(element: Element): boolean {
  if (element.tagName === 'footer' || element.tagName === 'aside') return true;
  return !frame.has(element.tagName) && marginNames.test(nameOf(element));
}

function isComments(element: Element): boolean {
  if (attribute(element, 'itemprop') === 'comment') return true;
  return !frame.has(element.tagName) && commentNames.test(nameOf(element));
}

/** These bear the state of the whole page in their class names ("comments-open", "has-sidebar"). */
const frame = new Set(['html', 'body', 'main']);

/** By its role, or by what the site makers call it, something other than the main text. */
export function isUnlikely(element: Element): boolean {
  if (element.attrs.length === 0 || frame.has(element.tagName)) return false;
  if (unlikelyRoles.has(attribute(element, 'role').toLowerCase())) return true;
  const name = nameOf(element);
  if (name.length < 2) return false;
  if (element.tagName !== 'span' && clockNames.test(name)) return true;
  // In an encyclopedia it is a table; elsewhere what an article tells besides.
  if (element.tagName === 'table' && name.includes('infobox')) return true;
  return unlikelyNames.test(name) || (name.includes('teaser') && isLinked(element));
}

/** A teaser that leads nowhere else, or only in passing, is the article's own lead. */
function isLinked(element: Element): boolean {
  if (ancestorsOf(element).some(({ tagName }) => tagName === 'a')) return true;
  let linked = 0;
  for (const child of elementsOf(element)) {
    if (child.tagName !== 'a') continue;
    const text = textOf(child);
    if (text === '' || ancestorsOf(child).some(({ tagName }) => /^h[1-6]$/.test(tagName)))
      return true;
    linked += text.length;
  }
  return linked > textOf(element).length * mostLinked;
}

const mostLinked = 0.2;
