import type { LocalText } from '../../areas/indicator.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { shownText } from '../../i18n/texts.ts';

/** The name of an indicator or a group; its id where the data do not describe it. */
export function labelOf(
  named: readonly { readonly id: string; readonly label: LocalText }[],
  id: string,
  language: Language,
): string {
  const found = named.find((one) => one.id === id);
  return found ? shownText(language, found.label) : id;
}
