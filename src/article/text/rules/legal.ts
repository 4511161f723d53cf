/** Copyright, terms and cookie lines. */
import type { LineRule } from '../rule';
import { wordCount } from '../shape';

const legal =
  /^(?:(?:copyright\s)?(?:©|\(c\)\s*(?:19|20)\d\d)|copyright\b.{0,10}(?:19|20)\d\d|.{0,80}\ball rights reserved|.{0,60}\balle rechte vorbehalten|.{0,60}\btous droits réservés|.{0,60}\btodos los derechos reservados|terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|preferences)|we use cookies|this (?:site|website) uses cookies|by (?:continuing|using this site)|impressum|datenschutz(?:erklärung)?$|mentions légales|aviso legal|this material may not be published)/i;

export const legalLines: LineRule = {
  kind: 'boilerplate',
  reason: 'legal',
  takes: ({ lines }, index) => {
    const text = lines[index]?.text ?? '';
    return legal.test(text) && wordCount(text) <= 60 ? 1 : 0;
  },
};
