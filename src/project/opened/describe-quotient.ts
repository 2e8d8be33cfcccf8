import type { QuotientWords } from '../../analysis/segregation/with-location-quotients.ts';
import type { Group } from '../../areas/group.ts';
import type { LocalText } from '../../areas/indicator.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { localText, textsOf } from '../../i18n/texts.ts';

/** What the location quotient of a group is called, and what it says, with the definition of the group. */
export function describeQuotient({ label, description }: Group): QuotientWords {
  const inBoth = (text: (language: Language) => string): LocalText => ({
    de: text('de'),
    en: text('en'),
  });
  const words = (language: Language) => textsOf(language).study.quotient;
  return {
    label: inBoth((language) => words(language).label(localText(language, label))),
    description: inBoth((language) =>
      [
        words(language).description,
        ...(description ? [localText(language, description)] : []),
      ].join(' '),
    ),
    dimension: inBoth((language) => words(language).dimension),
  };
}
