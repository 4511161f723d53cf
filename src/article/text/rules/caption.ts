/** Photo captions, told by the credit they carry. */
import type { LineRule } from '../rule';

const credit =
  /(?:\bREUTERS\s?\/|\b(?:AP|AFP|EPA|dpa|Getty(?: Images)?|Xinhua|TASS|Sputnik|Anadolu)\s?\/\s?\p{Lu}|\bAP Photo\b|\bGetty Images\b|\bShutterstock\b|\biStock\b|\bFile [Pp]hoto\b|\bHandout\b.{0,40}$|[([](?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]oto|[Cc]rédit|[Cc]redit)(?:s|graph)?(?: by|:|\sof)|(?:^|[.\s])(?:Photo(?:graph)?|Image|Picture|Foto|Credit|Bild)(?: credit)?s?\s?:\s?\S|\bvia (?:AP|REUTERS|Reuters)\b)/u;
const opening = /^(?:photo|image|picture|foto|bild|file photo|caption|figure \d+)(?: by|\s?:|\s-)/i;
const longest = 400;

export const caption: LineRule = {
  kind: 'caption',
  takes: ({ lines }, index) => {
    const text = lines[index]?.text ?? '';
    return text.length <= longest && (opening.test(text) || credit.test(text)) ? 1 : 0;
  },
};
