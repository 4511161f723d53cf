/** Photo captions, told by the credit they carry. */
import { matchesOf } from '../../../base/matches';
import type { LineRule } from '../rule';
import { wordCount } from '../shape';

const credit =
  /(?:\bREUTERS\s?\/|\b(?:AP|AFP|EPA|dpa|Getty(?: Images)?|Xinhua|TASS|Sputnik|Anadolu)\s?\/\s?\p{Lu}|\bAP Photo\b|\bGetty Images\b|\bShutterstock\b|\biStock\b|\bFile [Pp]hoto\b|\bHandout\b.{0,40}$|[([](?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]oto|[Cc]rédit|[Cc]redit)(?:s|graph)?(?: credit)?(?: by|:|\sof)|(?:^|[.\s])(?:Photo(?:graph)?|Image|Picture|Foto|Credit|Bild|[Cc]rédits? photos?)(?: credit)?s?\s?:\s?\S|\bvia (?:AP|REUTERS|Reuters)\b)/gu;
const opening =
  /^(?:(?:photo|image|picture)s? )?courtesy(?: of|:)\s[^.!?]{2,80}$|^\p{L}{0,20}(?:bild|foto)(?:er|s)?\s?:\s?©|^(?:photo|image|picture|foto|bild|file photo|caption|fig(?:ure|\.)? ?\d+|abb(?:ildung|\.) ?\d+)(?: by|\s?:|\s-)|^(?:an? |the )?(?:general |aerial |file |undated |satellite |handout |drone |combination |still )?(?:view|photo|picture|image)s? (?:shows?|taken)\b/iu;
const longest = 400;
/** More words than this behind the credit are the article's own. */
const mostBehind = 8;

export const caption: LineRule = {
  kind: 'caption',
  takes: ({ lines }, index) => {
    const text = lines[index]?.text ?? '';
    if (text.length > longest) return 0;
    const last = matchesOf(text, credit).at(-1);
    if (last) return wordCount(text.slice(last.index + last[0].length)) <= mostBehind ? 1 : 0;
    return opening.test(text) ? 1 : 0;
  },
};
