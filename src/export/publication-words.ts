/** Publisher, date of the data and whom to ask, a line each, as files, pictures, print and page say them. */
import type { Contact, Publication } from '../areas/publication.ts';
import { formatDataDate } from '../i18n/numbers/data-date.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { localText, textsOf } from '../i18n/texts.ts';

/** What the project states, in this order; nothing is said of what it does not state. */
export function publicationLines(
  { publisher, contact, dataDate }: Publication,
  language: Language,
): string[] {
  const words = textsOf(language).publication;
  return [
    ...(publisher
      ? [words.publisher(withAddress(localText(language, publisher.name), publisher.url))]
      : []),
    ...(dataDate === undefined
      ? []
      : [words.dataDate(formatDataDate(language, dataDate, words.to))]),
    ...(contact && hasContact(contact) ? [words.contact(contactText(contact, language))] : []),
  ];
}

export function hasContact({ name, email, url, text }: Contact): boolean {
  return [name, email, url, text].some((part) => part !== undefined);
}

function contactText({ name, email, url, text }: Contact, language: Language): string {
  return [name && localText(language, name), email, url, text && localText(language, text)]
    .filter((part) => part !== undefined)
    .join(', ');
}

function withAddress(name: string, url: string | undefined): string {
  return url === undefined ? name : `${name}, ${url}`;
}
