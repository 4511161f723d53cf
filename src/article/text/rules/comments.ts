/** The comment section: its heading and, late in the text, everything after it. */
import { hasSign, type LineRule } from '../rule';

const heading =
  /^(?:(?:\d+|no|one)\s(?:responses?|comments?|replies|thoughts|reactions?)(?:\s(?:to|on|so far|yet)\b.{0,200})?\s?:?|(?:reader )?comments?(?:\s?\(?\d+\)?|:)?|share what you think|start (?:a|the) (?:conversation|discussion)|discussion about this (?:post|article)|(?:post|leave|add|write)\s(?:a|your)\s(?:comment|reply|response)s?|leave a reply|join the (?:conversation|discussion)|view (?:all )?comments|show comments|comments are closed\.?|kommentare?(?:\s?\(\d+\))?|\d+\skommentare?|kommentar (?:schreiben|verfassen|hinterlassen)|schreibe? einen kommentar|(?:\d+\s)?commentaires?(?:\s?\(\d+\))?|laisser un commentaire|(?:\d+\s)?comentarios?|deja (?:un comentario|una respuesta)|(?:\d+\s)?commenti|lascia un commento|(?:\d+\s)?comentários?|deixe um comentário|reacties?)$/iu;
const form =
  /^(?:comments? (?:have to|must|should|are (?:moderated|welcome|subject))|(?:this|the) (?:discussion|comment section|conversation) is (?:now )?closed|leserdiskussion$|your email address will not be published|required fields are marked|you must be logged in to|save my name, email|deine e-mail-adresse wird nicht|votre adresse e-?mail ne sera pas|tu dirección de correo electrónico no será|notify me of (?:new|follow-up))/iu;
/** What the form asks, wherever in it. */
const house =
  /(?<!\p{L})(?:abide by|read|follow|see|review) (?:our|the) (?:community|comment(?:ing)?|discussion) (?:guidelines|policy|rules)|(?<!\p{L})commenting platform(?!\p{L})/iu;

const signsOfHouse = ['guidelines', 'policy', 'rules', 'platform'];

/** How comment software introduces each comment. */
const speaker =
  /^.{1,60}\s(?:says|said|wrote|writes|schreibt|schrieb|sagt|a écrit|dit|dice|escribió)(?:\son\s.{1,60}|\sam\s.{1,60})?\s?:$/iu;

export function opensComments(text: string): boolean {
  return heading.test(text);
}

export const comments: LineRule = {
  kind: 'boilerplate',
  reason: 'comments',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    if (form.test(text)) return 1;
    if (hasSign(page.squeezed[index], signsOfHouse) && house.test(text)) return 1;
    if (!heading.test(text)) return 0;
    // "Comments (3)" above the text is a link; below most of it, or before "Ann says:", the section.
    const late = (page.before[index] ?? 0) > 0.6;
    const next = page.lines.slice(index + 1, index + 4);
    return late || next.some((line) => speaker.test(line.text)) ? page.lines.length - index : 1;
  },
};
