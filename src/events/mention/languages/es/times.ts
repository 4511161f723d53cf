/** Spanish words around times, and in them. */
import type { TimeWords } from '../times';
import { words } from '../words';

export const times: TimeWords = {
  leads: words(
    `el la los las en a al de del desde hasta durante para por este esta pasado pasada próximo próxima
     finales principios mediados comienzos otoño verano invierno primavera mes año antes después noche madrugada tarde entre hacia partir`,
  ),
  shifting: words('desde hasta para antes después entre'),
  ahead: words('para'),
  verbs: words('entre'),
  joints: words('y e a al o'),
  ranges: words('a al'),
  spanning: / a /,
  shifted: /^(?:desde|hasta|antes(?! de (?:ayer|anoche))|después)(?!\p{L})/iu,
  since: /^desde(?!\p{L})/iu,
  ago: /^hace(?!\p{L}).*(?:año|mes|semana|día)/iu,
  relative:
    /(?<!\p{L})(?:ayer|anteayer|anteanoche|anoche|más tarde|siguientes?|es[ea]|aquel|aquella|mismo|misma|(?:antes|después)(?! del?\b))(?!\p{L})/iu,
  placing: words(
    `ocurrido ocurrida ocurridos ocurridas producido producida producidos producidas registrado registrada
     registrados registradas sucedido sucedida`,
  ),
  today: /^(?:hoy|actualmente)$/iu,
};
