import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Indicator } from '../../areas/indicator.ts';
import { indicatorGroups, type IndicatorGroup } from '../../areas/indicator-groups.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { shownText } from '../../i18n/texts.ts';

/** The label of an indicator, with its code in front where a catalogue gives it one. */
export function codedLabel({ code, label }: Indicator, language: Language): string {
  const text = shownText(language, label);
  return code === undefined ? text : `${code} ${text}`;
}

/** What a group of indicators is called: its dimension, or the role. */
export function groupLabel(group: IndicatorGroup, texts: Texts, language: Language): string {
  return group.dimension ? shownText(language, group.dimension) : texts.chooser.roles[group.role];
}

/** The options of a field in which an indicator is chosen, grouped by dimension and role. */
export function indicatorOptions(
  indicators: readonly Indicator[],
  chosen: string | undefined,
  texts: Texts,
  language: Language,
): TemplateResult[] {
  return indicatorGroups(indicators).map(
    (group) =>
      html`<optgroup label=${groupLabel(group, texts, language)}>
        ${group.indicators.map(
          (indicator) =>
            html`<option value=${indicator.id} .selected=${live(indicator.id === chosen)}>
              ${codedLabel(indicator, language)}
            </option>`,
        )}
      </optgroup>`,
  );
}
