/** Which news agency a report says it comes from. */

const agencies: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Reuters', /\breuters\b/iu],
  ['AP', /\bAP\b|\bassociated press\b/u],
  ['AP', /\bassociated press\b/iu],
  ['AFP', /\bAFP\b|\bagence[- ]france[- ]presse\b/iu],
  ['dpa', /\bdpa\b|\bDeutsche Presse-Agentur\b/u],
  ['Xinhua', /\bxinhua\b/iu],
  ['TASS', /\bTASS\b|\bITAR-TASS\b/u],
  ['RIA Novosti', /\bRIA Novosti\b/iu],
  ['Interfax', /\binterfax\b/iu],
  ['Bloomberg', /\bbloomberg\b/iu],
  ['UPI', /\bUPI\b/u],
  ['ANSA', /\bANSA\b/u],
  ['EFE', /\bEFE\b/u],
  ['Europa Press', /\beuropa press\b/iu],
  ['PTI', /\bPTI\b/u],
  ['ANI', /\bANI\b/u],
  ['IANS', /\bIANS\b/u],
  ['Anadolu', /\banadolu\b/iu],
  ['Kyodo', /\bkyodo\b/iu],
  ['Yonhap', /\byonhap\b/iu],
  ['PA', /\bPA Media\b|\bPress Association\b/u],
  ['APA', /\bAPA\b/u],
  ['SID', /\bSID\b/u],
  ['epd', /\bepd\b/u],
  ['KNA', /\bKNA\b/u],
  ['Belga', /\bbelga\b/iu],
  ['ANP', /\bANP\b/u],
  ['Keystone-SDA', /\bkeystone-sda\b|\bSDA\b/iu],
  ['Ukrinform', /\bukrinform\b/iu],
  ['CNA', /\bCNA\b/u],
];

/** The first agency named anywhere in a short line; ask only lines that give credit. */
export function agencyIn(line: string): string | null {
  return agencies.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** Whether a line is nothing but an agency's name, "(AFP)" or "Associated Press". */
export function isAgencyAlone(line: string): boolean {
  const bare = line.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/^the\s/iu, '');
  return agencies.some(([, pattern]) => pattern.exec(bare)?.[0] === bare);
}

/** "HAVANA, 3 May (Reuters) - …": the agency in the dateline that opens a report. */
export function agencyInDateline(opening: string): string | null {
  const match = /^[^()\n]{0,60}\(([^()\n]{2,40})\)\s?(?:[-–—_:.]|$)/u.exec(opening.trimStart());
  return match ? agencyIn(match[1] ?? '') : null;
}
