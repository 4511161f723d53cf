/** How pages of many languages mark advertisements amid a text, and say that it goes on behind them; sources of patterns. */

export const advertisements: readonly string[] = [
  'advertisements?|ads? by .{2,30}|sponsored(?: content)?|paid (?:content|post)|anzeige|werbung|publicité|publicidad|publicidade|anúncio|pubblicità|inserzione',
  'advertentie|reclame|annons(?:e|er)?|annonce|reklame|reklam(?:a|y)?|mainos|hirdetés|реклама|διαφήμιση|広告|\\[?pr\\]?|广告|廣告|광고|إعلان',
];

/** "Story continues below", with or without what it continues behind. */
export const continuations: readonly string[] = [
  '(?:story|article) continues(?: (?:below|after))?(?: (?:this )?(?:ad(?:vertisement)?|video|promotion))?|advertisement\\s?[-–—·|]\\s?(?:continue reading|scroll).{0,40}|continue reading(?: (?:below|the main story))?|scroll to continue.{0,30}|skip (?:ad|advertisement)|skip to (?:main )?content',
  '(?:(?:der|dieser) )?artikel geht (?:nach|hinter) .{3,40}weiter|(?:la suite )?après (?:la|cette) publicité|(?:continúa|sigue) (?:leyendo )?(?:después|tras|debajo) .{3,40}|continua (?:a leggere |após |dopo )?(?:a|la|dopo la|depois da) pub.{3,20}|continua após a publicidade',
  '(?:tekst|lees|artikel) (?:gaat )?(?:verder )?(?:onder|na) de advertentie(?: verder)?|artikkelen fortsetter .{3,30}annonsen?|artiklen fortsætter .{3,30}annoncen?|artikeln fortsätter .{3,30}|(?:dalsza część|ciąg dalszy) .{0,30}(?:pod|poniżej) .{3,30}|(?:продолжение|читать далее) (?:после|ниже|под) .{3,30}',
];
