/** Calls to subscribe, sign in, follow, share, write, give or pay. */
import type { LineRule } from '../rule';

/** How a call begins, by what it asks for. */
const calls: readonly string[] = [
  // to subscribe, sign in, register
  "(?:please\\s)?subscribe\\s(?:to|now|today|here|for)|subscribe$|sign (?:up|in)(?:$|\\s(?:to|for|now|here|with|below|today))|log ?in(?:$|\\s(?:to|or)\\b)|register(?:$|\\s(?:to|for|now|here)\\b)|already (?:a |an |have )(?:member|subscriber|subscription|account)|become a (?:member|subscriber|patron)|enter your (?:email|e-mail)|create (?:a free|an) account|you (?:have|['’]ve) (?:reached|used) (?:your|the|all)\\b|(?:to )?(?:keep|continue) reading(?:$|[,:]|\\sfor\\b|\\sthis (?:article|story))|to read (?:the full|this) (?:story|article)|by (?:signing up|subscribing|submitting|registering|providing your|entering your|clicking)\\b|you can unsubscribe|thank(?:s| you) for (?:signing up|subscribing|reading)|this site is protected by recaptcha",
  // newsletters and alerts
  "get (?:our|the (?:latest|best|day['’]s|morning|top)|unlimited|email|all the|breaking|more)\\b.*(?:inbox|newsletter|updates|email|access|app|alerts|briefing)|join (?:our|the) (?:newsletter|mailing list|whatsapp|telegram)|stay (?:informed|up to date|connected|in the know)|(?:our|the|daily|weekly|free) newsletters?\\b|never miss\\b|do you want to be informed|(?:want|looking for|need) more .{0,60}\\?",
  // to follow, share, print
  'follow (?:us|me|@|(?:\\p{L}+ ){0,3}on (?:twitter|facebook|instagram|x\\b))|(?:like|join|find) us on|you can (?:follow|reach|find|email) (?:him|her|them|me|us|\\p{L}+ \\p{L}+) (?:on|at)\\b|share (?:this|on|via|article)\\b|share$|tweet$|copy link|text size|print(?: this)?(?: page| article)?$|save$|bookmark$|rate this|was this (?:article|page|helpful)|did you (?:like|enjoy) this|if you (?:liked|enjoyed)\\b|(?:click|tap) here\\b',
  // apps, sound, pictures
  'download (?:our|the) (?:[\\p{L} ]{0,30} )?app\\b|listen to (?:this )?(?:article|story)|listen$|(?:watch|view|see) (?:live|more|the (?:full )?(?:video|gallery)|(?:the )?photos)\\b.{0,60}$|(?:scroll|swipe) (?:down|left|right|to|for)\\b|view this post on',
  // to write in
  '(?:do |have |got )(?:you )?(?:have |know |got )?(?:an?|any|some) (?:story|tip|news tip|news story|correction|question|thought|comment|opinion|idea|view)s?\\b.{0,120}\\b(?:e-?mail|contact|call|tell|send|write|let us|touch|here|below)\\b|(?:please )?(?:e-?mail|contact|write to|call|message|text) (?:us|our|the (?:author|writer|reporter|newsroom|editor)|him|her|me)\\b|(?:e-?mail|contact|write to|reach|follow) (?:\\p{Lu}\\p{L}+ ){1,3}(?:at|on|via)\\b|send (?:us )?(?:your |news )?(?:tips|letters|story ideas|feedback)|(?:let us know|tell us|have your say|share your (?:thoughts|views|story)|leave (?:us )?(?:a|your) (?:comment|thoughts?)|what do you think)\\b.{0,100}$',
  // to give
  "support (?:our|independent|quality|local) (?:work|journalism|reporting|news)|support .{3,40} (?:from|for) as little as|donate(?:$|\\s(?:now|today|to)\\b)|(?:since|while|as) you['’]?(?:re| are) here|.{0,30}\\b(?:favou?r|ask) (?:to ask|of you)\\b|every (?:contribution|donation|gift)\\b|(?:make|give) (?:a|your) (?:tax-deductible )?(?:donation|contribution|gift)|your (?:support|contribution|donation|gift) (?:helps|makes|keeps|will|funds|powers)|help us (?:keep|continue|do more|grow)\\b",
  // German
  'abonnieren|(?:\\+\\+\\+ )?jetzt (?:abonnieren|anmelden|registrieren|kostenlos|testen|weiterlesen)|newsletter(?: abonnieren| bestellen|$)|(?:melden|tragen) sie sich\\b|teilen$|(?:folgen sie|folgt|folge) uns|artikel (?:teilen|drucken|versenden|merken)|war (?:dieser|der) artikel|möchten sie (?:den|diesen) artikel|hat (?:dir|euch|ihnen) (?:der|dieser) (?:artikel|beitrag)|gefällt (?:dir|euch|ihnen)|(?:sie haben|du hast|haben sie) (?:einen |einen #)?(?:fehler|hinweis)|unterstütz(?:en sie|e|t) (?:uns|unsere|unabhängigen)',
  // French, Spanish, Italian, Portuguese
  "abonnez-vous|s['’]abonner|inscrivez-vous|suivez-nous|partager(?:$|\\s(?:cet|sur))|déjà abonné|pour lire la suite|(?:il vous reste|la suite est réservée)|recevez\\b.{0,60}\\b(?:newsletter|lettre|alertes)|suscr[íi]b(?:ete|ase)|s[íi]gue(?:nos|\\s(?:toda|con))|compart(?:e|ir)$|(?:puede|puedes) (?:escribirnos|seguir)|apúntate|recibe\\b.{0,60}\\bnewsletter|iscriviti|seguici|condividi|abbonati|assine|siga-nos|compartilhe|receba\\b.{0,60}\\bnewsletter",
];

const call = new RegExp(`^[+*•»>\\s–-]{0,6}(?:${calls.join('|')})`, 'iu');
const advertisement =
  /^(?:advertisements?:?|sponsored(?: content)?|(?:[-–]\s?)*anzeige(?:\s?[-–])*|werbung|publicité|publicidad|pubblicità|publicidade|story continues below(?: (?:this )?advertisement)?|article continues (?:below|after)(?: (?:this )?(?:ad(?:vertisement)?|video))?|continue reading(?: (?:below|the main story))?|scroll to continue.{0,30}|loading\.{0,3}…?|skip to (?:main )?content|skip (?:ad|advertisement)|now playing|(?:la suite )?après (?:la|cette) publicité)$/i;

/** Longer than this it is a paragraph that happens to begin so. */
const mostWords = 45;

export const newsletter: LineRule = {
  kind: 'boilerplate',
  reason: 'newsletter',
  takes: ({ lines, words }, index) => {
    const text = lines[index]?.text ?? '';
    if (advertisement.test(text)) return 1;
    return (words[index] ?? 0) <= mostWords && call.test(text) ? 1 : 0;
  },
};
