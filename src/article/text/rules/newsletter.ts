/** Calls to subscribe, sign in, follow, share or pay. */
import type { LineRule } from '../rule';
import { wordCount } from '../shape';

const call =
  /^(?:(?:please\s)?subscribe\s(?:to|now|today|here|for)|subscribe$|sign (?:up|in)(?:$|\s(?:to|for|now|here|with))|log ?in(?:$|\s(?:to|or)\b)|register(?:$|\s(?:to|for|now|here)\b)|get (?:our|the (?:latest|best|day['’]s)|unlimited|email)\b.*(?:inbox|newsletter|updates|email|access|app)|follow (?:us|me|@)|(?:like|join|find) us on|join (?:our|the) (?:newsletter|mailing list|whatsapp|telegram)|stay (?:informed|up to date|connected|in the know)|(?:our|the|daily|weekly|free) newsletters?\b|download (?:our|the) (?:free )?app|support (?:our|independent|quality) (?:work|journalism|reporting)|donate(?:$|\s(?:now|today|to)\b)|become a (?:member|subscriber|patron)|already a (?:member|subscriber)|enter your (?:email|e-mail)|share (?:this|on|via|article)\b|share$|tweet$|(?:click|tap) here\b|print(?: this)?(?: page| article)?$|copy link|listen to (?:this )?article|text size|listen$|save$|bookmark$|abonnieren|newsletter(?: abonnieren| bestellen|$)|jetzt (?:abonnieren|anmelden|registrieren)|teilen$|folgen sie uns|abonnez-vous|s['’]abonner|inscrivez-vous|suivez-nous|partager|suscr[íi]bete|s[íi]guenos|compartir|iscriviti|seguici|condividi|assine|never miss\b|do you want to be informed|did you (?:like|enjoy) this|if you (?:liked|enjoyed)\b|was this (?:article|page|helpful)|war (?:dieser|der) artikel|möchten sie (?:den|diesen) artikel|hat (?:dir|ihnen) (?:der|dieser) artikel|gefällt (?:dir|ihnen)|rate this|artikel (?:teilen|drucken|versenden|merken)|siga-nos|compartilhe)/i;
const advertisement =
  /^(?:advertisements?|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|story continues below(?: (?:this )?advertisement)?|article continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?|continue reading(?: (?:below|the main story))?|loading\.{0,3}…?|skip to (?:main )?content)$/i;

export const newsletter: LineRule = {
  kind: 'boilerplate',
  reason: 'newsletter',
  takes: ({ lines }, index) => {
    const text = lines[index]?.text ?? '';
    if (advertisement.test(text)) return 1;
    return call.test(text) && wordCount(text) <= 30 ? 1 : 0;
  },
};
