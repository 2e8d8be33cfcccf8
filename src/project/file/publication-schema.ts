/** Publisher, contact and date of the data in a project file: short texts, and no address but https:// and e-mail. */
import * as v from 'valibot';
import { objectOf } from './object-of.ts';

/** Longest texts: a name, a sentence or two, an address of the web, an address of e-mail (RFC 5321). */
const longest = Object.freeze({ name: 200, text: 500, url: 500, email: 254 });

const bounded = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));

/** A text of a language, or of both. */
function localTextUpTo(most: number) {
  const text = bounded(most);
  const byLanguage = objectOf({ de: text, en: v.exactOptional(text) });
  return v.lazy((input): v.GenericSchema<string | v.InferOutput<typeof byLanguage>> =>
    typeof input === 'string' ? text : byLanguage,
  );
}

const webAddress = v.pipe(
  v.string(),
  v.maxLength(longest.url),
  v.regex(/^https:\/\/[^\s<>"'`\\]+$/iu, 'https://…'),
);

/** Nothing that a mail program would take for more than an address. */
const email = v.pipe(
  v.string(),
  v.maxLength(longest.email),
  v.regex(/^[^\s@<>"'`?&%,;:()\\/]+@[^\s@<>"'`?&%,;:()\\/]+\.[a-z0-9-]{2,}$/iu, 'name@…'),
);

const dateForm = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u;

const dataDate = v.pipe(
  v.string(),
  v.check(
    (text) => dateForm.test(text) && isCalendar(text),
    '2024 | 2024-12 | 2024-12-31 | 2023-07/2024-06',
  ),
);

/** Every date is one of the calendar, and a period does not end before it begins. */
function isCalendar(text: string): boolean {
  const ends = text.split('/');
  const [from = '', to = from] = ends;
  return ends.every((one) => isDay(one)) && from <= to.padEnd(from.length, '~');
}

function isDay(text: string): boolean {
  const [year = '', month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

export const publisherSchema = objectOf({
  name: localTextUpTo(longest.name),
  url: v.exactOptional(webAddress),
});

export const contactSchema = objectOf({
  name: v.exactOptional(localTextUpTo(longest.name)),
  email: v.exactOptional(email),
  url: v.exactOptional(webAddress),
  text: v.exactOptional(localTextUpTo(longest.text)),
});

export const dataDateSchema = dataDate;
