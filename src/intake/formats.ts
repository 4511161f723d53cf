/** Every format that can be read, in the order in which they are asked. */
import type { Format } from './format';
import { dateline } from './formats/dateline';
import { html } from './formats/html';
import { txt } from './formats/txt';

export const formats: readonly Format[] = [dateline, html, txt];
