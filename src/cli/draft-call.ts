/** What `draft` was called with. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languages, type Language } from '../i18n/numbers/language.ts';
import { textsOf } from '../i18n/texts.ts';

export interface DraftCall {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly out: string;
  readonly answers: string | undefined;
  readonly language: Language;
}

/** The message is one line. */
export interface WrongCall {
  readonly wrong: string;
}

/** The words behind the command as a call, or what is wrong with them. */
export function parseDraftCall(words: readonly string[]): DraftCall | WrongCall {
  const german = textsOf('de').import.command;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        answers: { type: 'string' },
        lang: { type: 'string', default: 'de' },
      },
    });
    const language = languages.find((one) => one === values.lang);
    if (!language) return { wrong: `${german.unclear(words.join(' '))} ${german.usage}` };
    const text = textsOf(language).import.command;
    if (positionals.length === 0) return { wrong: `${text.noFiles} ${text.usage}` };
    if (!values.out) return { wrong: `${text.noOut} ${text.usage}` };
    return {
      files: positionals.map((path) => resolve(callerFolder(), path)),
      out: resolve(callerFolder(), values.out),
      answers: values.answers === undefined ? undefined : resolve(callerFolder(), values.answers),
      language,
    };
  } catch {
    return { wrong: `${german.unclear(words.join(' '))} ${german.usage}` };
  }
}

/** npm runs scripts in the project's folder; paths are meant from where the person stands. */
export function callerFolder(): string {
  const isScript = process.env['npm_lifecycle_event'] === 'draft';
  return (isScript ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}
