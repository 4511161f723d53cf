/** Navigation: site sections, breadcrumbs and buttons around the text. */
import type { LineRule } from '../rule';
import { endsSentence } from '../shape';

const label =
  /^(?:home|menu|main menu|navigation|search|news|world|politics|business|sports?|opinion|culture|lifestyle|entertainment|technology|tech|science|health|video|videos|photos|podcasts?|live|live tv|weather|jobs|free ads|classifieds|about(?: us)?|contact(?: us)?|help|faq|advertise|sitemap|archives?|back to top|top|close|open menu|toggle navigation|edition|languages?|english|startseite|suche|nachrichten|politik|wirtschaft|accueil|rechercher|actualités|inicio|buscar|noticias|read later|min read|\d{1,2}\s?min(?:ute)?s?(?: read)?)$/i;
/** "Home > World > Europe", "News | Sport | Weather" */
const trail = /^[^.!?]{1,40}(?:\s?[>»›|→/]\s?[^.!?>»›|→/]{1,40}){1,8}$/;
/** A breadcrumb whose parts lost their separator: "HomeWorld". */
const glued = /^(?:Home|Start|Accueil|Inicio|Startseite)[\p{Lu}]/u;

export const menu: LineRule = {
  kind: 'boilerplate',
  reason: 'menu',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    if (endsSentence(text) || text.length > 160) return 0;
    if (label.test(text)) return 1;
    const outside = index < page.firstProse || index > page.lastProse;
    return outside && (glued.test(text) || ((page.words[index] ?? 0) <= 14 && trail.test(text)))
      ? 1
      : 0;
  },
};
