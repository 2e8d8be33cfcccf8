import type { Texts } from '../../i18n/de/de.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { Language } from '../../i18n/numbers/language.ts';

export interface LegendInput {
  readonly shown: Shown;
  readonly texts: Texts;
  readonly language: Language;
}
