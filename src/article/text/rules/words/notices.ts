/** What outlets print about a story beside it: where else it ran, who may reprint it, what fails to show it; sources of patterns. */

/** How such a line begins. */
export const notices: readonly string[] = [
  '(?:want to )?republish (?:our|this|these)\\b|you (?:are free to|may|can) republish|.{3,60} does not work for, consult|accuracy and availability of\\b.{0,60}\\bmay vary|transcripts? (?:is|are|was|were|has been) (?:provided|created|generated|edited|made)\\b',
  'this (?:article|story|post|report|interview|piece|page) (?:was|has been|is|will be) (?:\\p{L}+ )?(?:translated|updated|corrected|edited for|condensed|amended|more than \\d+ years? old)\\b|(?:this is a |the story is |a )?(?:developing|breaking) (?:news )?story\\b.{0,80}|(?:please )?check back (?:for|later|soon)\\b|(?:staff )?(?:writers?|reporters?|correspondents?|researchers?|editors?) (?:\\p{Lu}[\\p{L}.’-]+,? (?:and )?){2,8}(?:also )?contributed\\b|.{3,60}\\bcan be reached (?:at|on|by|via)\\b|a post shared by\\b',
  '(?:strict standards|deprecated|warning|notice|fatal error|parse error)\\s?: .{10,400}\\bin \\S+ on line \\d+$',
  "to (?:play|view|watch) this (?:video|content|media)\\b.{0,40}\\b(?:enable|activate|accept)|(?:please )?(?:enable|activate|turn on) javascript|(?:your|this) browser (?:does not|doesn[’']t|cannot|is not)|bitte (?:aktivieren|schalten) sie (?:bitte )?javascript|ihr browser (?:unterstützt|kann)|veuillez activer javascript|votre navigateur ne|(?:tu|su) navegador no|por favor,? (?:activa|habilit)\\p{L}* javascript",
  '(?:über dieses thema|darüber) berichte(?:te|n|ten)? .{3,80}\\b(?:am \\d|um \\d)|(?:diese[rs]?|die|der|das) (?:nachricht|meldung|beitrag|artikel|sendung|text|interview) (?:wurde|ist|lief|erschien)\\b.{0,60}\\b(?:gesendet|ausgestrahlt|im programm|zuerst|erstmals|ursprünglich|in der ausgabe)|erstveröffentlichung\\s?:|zuerst erschienen (?:in|bei|auf)',
  "cet article (?:est|a été) (?:initialement |d[’']abord )?(?:re)?publié|este (?:artículo|texto) (?:fue|ha sido|se) (?:originalmente )?(?:re)?public|questo articolo è (?:stato )?(?:ri)?pubblicato|este artigo foi (?:originalmente )?(?:re)?publicado|diritti riservati|riproduzione riservata",
  '[（(【]?(?:责任编辑|責任編輯|责编|编辑|編輯|校对|审核|稿源)\\s?[:：]|[【(]?(?:免责|版权)声明|(?:本記事の)?(?:無断(?:転載|複製|引用)|転載禁止)|[<[]?(?:저작권자|무단\\s?전재)|перепечатка\\b|использование материалов|при (?:цитировании|использовании|копировании) материалов',
];
