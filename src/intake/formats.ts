/** Every format that can be read, in the order in which they are asked. */
import type { Format } from './format';
import { csv } from './formats/csv';
import { dateline } from './formats/dateline';
import { docx } from './formats/docx';
import { epub } from './formats/epub';
import { feed } from './formats/feed';
import { html } from './formats/html';
import { json } from './formats/json';
import { jsonl } from './formats/jsonl';
import { mail } from './formats/mail';
import { md } from './formats/md';
import { mbox } from './formats/mbox';
import { mhtml } from './formats/mhtml';
import { pdf } from './formats/pdf';
import { txt } from './formats/txt';
import { webarchive } from './formats/webarchive';
import { zip } from './formats/zip';

/** Zips with a meaning before plain zips, archives of pages before mail, what holds tags last. */
export const formats: readonly Format[] = [
  pdf,
  epub,
  docx,
  zip,
  dateline,
  jsonl,
  json,
  feed,
  mhtml,
  webarchive,
  mbox,
  mail,
  html,
  md,
  csv,
  txt,
];
