import type { Language } from './language.ts';

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** "2024-12-31" as "31. Dezember 2024", "2024-12" as "Dezember 2024"; of a period both ends, joined by the word. */
export function formatDataDate(language: Language, text: string, to: string): string {
  return text
    .split('/')
    .map((one) => formatOne(language, one))
    .join(` ${to} `);
}

function formatOne(language: Language, text: string): string {
  const [year = '', month, day] = text.split('-');
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date);
}
