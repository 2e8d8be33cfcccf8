/** What `analyse` was called with. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CsvForm } from '../export/csv-text.ts';
import { analyseWords } from '../i18n/analyse-command.ts';
import { languages, type Language } from '../i18n/numbers/language.ts';

/** What the command says; `--lang` is about the tables. */
export const spokenLanguage: Language = 'de';
const said = analyseWords(spokenLanguage);

export interface Call {
  /** Absolute paths. */
  readonly project: string;
  readonly out: string;
  readonly form: CsvForm;
  /** The tables as a person downloads them from the page in that language; without it, as scripts rely on them. */
  readonly language: Language | undefined;
  readonly round: string | undefined;
  /** Logs of a review, absolute paths. */
  readonly logs: readonly string[];
}

/** 1: the data could not be used; 2: the call or the project file is wrong. The message is one line. */
export interface Failure {
  readonly status: 1 | 2;
  readonly message: string;
}

/** The words behind the command as a call, or what is wrong with them. */
export function parseCall(words: readonly string[]): Call | Failure {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        plain: { type: 'boolean', default: false },
        lang: { type: 'string' },
        round: { type: 'string' },
        log: { type: 'string', multiple: true, default: [] },
      },
    });
    const [project, ...rest] = positionals;
    if (project === undefined) return wrongCall(said.noProject);
    if (rest.length > 0) return wrongCall(said.severalProjects(rest.join(', ')));
    if (!values.out) return wrongCall(said.noOut);
    const language = languages.find((one) => one === values.lang);
    if (values.lang !== undefined && (!language || values.plain)) {
      return wrongCall(said.wrongLanguage);
    }
    return {
      project: resolve(callerFolder(), project),
      out: resolve(callerFolder(), values.out),
      form: values.plain ? 'plain' : 'german',
      language,
      round: values.round,
      logs: values.log.map((path) => resolve(callerFolder(), path)),
    };
  } catch {
    return wrongCall(said.unclear(words.join(' ')));
  }
}

function wrongCall(reason: string): Failure {
  return { status: 2, message: `${reason} ${said.usage}` };
}

/** npm runs scripts in the project's folder; paths are meant from where the person stands. */
function callerFolder(): string {
  const isScript = process.env['npm_lifecycle_event'] === 'analyse';
  return (isScript ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}
