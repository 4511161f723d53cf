/** Turns the command's arguments into what it is to do; a mistake in them is a `UsageError`. */
import { parseArgs } from 'node:util';
import type { TableOptions } from '../intake/records/table';

const timelineFormats = ['json', 'md', 'csv', 'link'] as const;
export type TimelineFormat = (typeof timelineFormats)[number];

export type Command =
  | { readonly verb: 'help' }
  | { readonly verb: 'version' }
  | (Input & { readonly verb: 'extract' })
  | (Input & {
      readonly verb: 'timeline';
      readonly keywords: readonly string[];
      readonly title: string | null;
      readonly format: TimelineFormat;
    });

interface Input {
  /** Empty for standard input. */
  readonly paths: readonly string[];
  /** What one file or line may take, in milliseconds. */
  readonly limitMs: number;
  /** Columns of tables, by name or number. */
  readonly columns: NonNullable<TableOptions['columns']>;
}

/** The caller's mistake, with what to do instead; the program ends with exit code 2. */
export class UsageError extends Error {}

const common = {
  help: { type: 'boolean', short: 'h' },
  'time-limit': { type: 'string' },
  'text-column': { type: 'string' },
  'title-column': { type: 'string' },
  'date-column': { type: 'string' },
  'url-column': { type: 'string' },
  'outlet-column': { type: 'string' },
} as const;
const timelineOptions = {
  ...common,
  keywords: { type: 'string', short: 'k' },
  title: { type: 'string', short: 't' },
  format: { type: 'string', short: 'f' },
} as const;

/** Throws `UsageError`. */
export function parseCommand(args: readonly string[]): Command {
  const [verb, ...rest] = args;
  switch (verb) {
    case undefined:
      throw new UsageError('Say what to do: extract or timeline.');
    case 'help':
    case '--help':
    case '-h':
      return { verb: 'help' };
    case '--version':
    case '-V':
      return { verb: 'version' };
    case 'extract': {
      const { values, positionals } = parse(rest, common);
      if (values.help) return { verb: 'help' };
      return { verb, ...inputOf(values, positionals) };
    }
    case 'timeline': {
      const { values, positionals } = parse(rest, timelineOptions);
      if (values.help) return { verb: 'help' };
      return {
        verb,
        ...inputOf(values, positionals),
        keywords: splitKeywords(values.keywords ?? ''),
        title: values.title ?? null,
        format: parseFormat(values.format ?? 'json'),
      };
    }
    default:
      throw new UsageError(`There is no “${verb}”: use extract or timeline.`);
  }
}

/** In seconds: a large PDF needs some; what takes longer does not end. */
const usualLimit = '60';

type InputValues = Readonly<
  Partial<Record<Exclude<keyof typeof common, 'help'>, string | undefined>>
>;

function inputOf(values: InputValues, paths: readonly string[]): Input {
  const limit = values['time-limit'] ?? usualLimit;
  const seconds = Number(limit);
  if (!(seconds > 0 && seconds <= 86_400)) {
    throw new UsageError(`“${limit}” is no time limit: give seconds, such as ${usualLimit}.`);
  }
  const columns = {
    text: values['text-column'],
    title: values['title-column'],
    published: values['date-column'],
    url: values['url-column'],
    outlet: values['outlet-column'],
  };
  return { paths, limitMs: seconds * 1000, columns };
}

type Options = Record<string, { readonly type: 'boolean' | 'string'; readonly short?: string }>;

function parse<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function splitKeywords(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function parseFormat(name: string): TimelineFormat {
  const format = timelineFormats.find((known) => known === name);
  if (format) return format;
  throw new UsageError(`There is no format “${name}”: use ${timelineFormats.join(', ')}.`);
}
