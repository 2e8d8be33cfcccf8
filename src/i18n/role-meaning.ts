import type { Dataset } from '../areas/dataset.ts';
import type { IndicatorRole } from '../areas/indicator.ts';
import type { Language } from './numbers/language.ts';
import { localText, textsOf } from './texts.ts';

/** What indicators of a role stand for: as the project says, otherwise in general. */
export function roleMeaning(
  { roles }: Pick<Dataset, 'roles'>,
  role: IndicatorRole,
  language: Language,
): string {
  const own = roles?.[role];
  return own ? localText(language, own) : textsOf(language).roleMeanings[role];
}
