/** What `geodata` was called with. */
import { parseArgs } from 'node:util';
import { languages, type Language } from '../../src/i18n/numbers/language.ts';
import type { Recipe } from './recipe.ts';

export interface Call {
  readonly recipe: Recipe;
  /** The edition, or the present year where the recipe has no editions. */
  readonly year: number;
  /** Name of the folder for the set. */
  readonly set: string;
  readonly language: Language;
  /** For one attempt, in milliseconds. */
  readonly timeout: number | undefined;
}

export interface WrongCall {
  readonly message: string;
}

/** The words behind the command as a call, or what is wrong with them and how it is called. */
export function parseCall(
  words: readonly string[],
  recipes: readonly Recipe[],
  thisYear: number,
): Call | WrongCall {
  const read = readWords(words);
  const language = languages.find((known) => known === read?.values.lang) ?? 'de';
  const wrong = (de: string, en: string): WrongCall => ({
    message: `${language === 'de' ? de : en} ${usage(recipes, language)}`,
  });
  if (!read) {
    const call = words.join(' ');
    return wrong(`Der Aufruf ist nicht verständlich: ${call}.`, `Call not understood: ${call}.`);
  }
  const { values, positionals } = read;
  const recipe = recipes.find(({ id }) => id === positionals[0]);
  if (!recipe || positionals.length > 1) {
    return wrong('Bitte genau ein Rezept nennen.', 'Please name exactly one recipe.');
  }
  const year = yearOf(recipe, values.year, thisYear);
  if (year === undefined) return wrong(...wrongYear(recipe));
  const timeout = values.timeout === undefined ? undefined : Number(values.timeout) * 1000;
  if (timeout !== undefined && !(timeout > 0 && Number.isFinite(timeout))) {
    return wrong('--timeout braucht Sekunden.', '--timeout needs seconds.');
  }
  const set = recipe.years.length === 0 ? recipe.id : `${recipe.id}-${year}`;
  return { recipe, year, set, language, timeout };
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        lang: { type: 'string' },
        timeout: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}

/** Without a wish the newest edition. */
function yearOf({ years }: Recipe, wish: string | undefined, thisYear: number): number | undefined {
  if (wish === undefined) return years.at(-1) ?? thisYear;
  return years.find((year) => String(year) === wish);
}

function wrongYear({ id, years }: Recipe): [string, string] {
  if (years.length === 0) {
    return [
      `${id} hat keine Jahre: Der Dienst hält nur den gegenwärtigen Stand.`,
      `${id} has no years: the service holds only the present state.`,
    ];
  }
  return [`${id} gibt es für ${years.join(', ')}.`, `${id} is there for ${years.join(', ')}.`];
}

function usage(recipes: readonly Recipe[], language: Language): string {
  const names = recipes
    .map(({ id, years }) => (years.length === 0 ? id : `${id} [--year ${years.join('|')}]`))
    .join(' | ');
  const options = '[--lang de|en] [--timeout SEC]';
  return `${language === 'de' ? 'Aufruf' : 'Usage'}: npm run geodata -- ${names} ${options}`;
}
