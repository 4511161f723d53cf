/** Whether a file's author is what programs write where nobody is named. */
export function namesNobody(author: string): boolean {
  return ofNobody.test(author);
}

const ofNobody =
  /^(?:anonymous|unknown|(?:windows|microsoft(?: office)?)?[- ]?user|admin(?:istrator)?|owner|python-docx)\s?\d{0,4}$/i;
