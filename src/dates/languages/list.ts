/** The languages the engine knows. A new one is its folder and one line here. */
import { dutch } from './by-words/dutch';
import { italian } from './by-words/italian';
import { english } from './en/english';
import { french } from './fr/french';
import { german } from './de/german';
import type { Language } from './language';
import { neutral } from './neutral/neutral';
import { spanish } from './es/spanish';

export const languages: readonly Language[] = [english, german, french, spanish, italian, dutch];

/** The language of a BCP 47 tag; for languages nobody taught the engine, what needs no language. */
export function languageOf(tag: string): Language {
  return ofCode(tag) ?? ofCode(tag.toLowerCase().split('-')[0] ?? '') ?? neutral;
}

function ofCode(primary: string): Language | undefined {
  return languages.find(({ code }) => code === primary);
}
