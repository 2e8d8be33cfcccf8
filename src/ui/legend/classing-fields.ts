import {
  classCountOf,
  fewestClasses,
  frameOf,
  hasChosenCount,
  mostClasses,
  type Classing,
  type Frame,
  septileCount,
} from '../../analysis/question/classing.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Classification } from '../../analysis/classes/classification.ts';
import type { MunicipalityKind } from '../../areas/dataset.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { methodName, type MethodName } from '../parts/class-notes.ts';

/** The fields in which a classing is chosen. */

export interface ClassingFields {
  readonly classing: Classing;
  /** The classes on screen, from which breaks by hand begin. */
  readonly classification: Classification | undefined;
  readonly frames: readonly Frame[];
  readonly kind: MunicipalityKind;
  readonly texts: Texts;
  /** Whether there is room for short words alone. */
  readonly isNarrow: boolean;
  readonly choose: (classing: Classing) => void;
}

const names: readonly MethodName[] = [
  'septiles-population',
  'septiles-areas',
  'quantiles-population',
  'quantiles-areas',
  'natural-breaks',
  'equal-intervals',
  'mean-deviation',
  'head-tail',
  'manual',
];

export function methodField(fields: ClassingFields): TemplateResult {
  const { classing, texts } = fields;
  const words = fields.isNarrow ? texts.classing.shortMethods : texts.classing.methods;
  const handleChange = (event: Event): void => {
    const name = names[(event.target as HTMLSelectElement).selectedIndex];
    if (name) fields.choose(withMethod(fields, name));
  };
  return html`<label class="classing">
    <span>${texts.chooser.classing}</span>
    <select aria-label=${texts.chooser.classing} @change=${handleChange}>
      ${names.map(
        (name) =>
          html`<option value=${name} .selected=${live(name === methodName(classing))}>
            ${words[name]}
          </option>`,
      )}
    </select>
  </label>`;
}

/** Number of classes, where it can be chosen. */
export function countField({
  classing,
  texts,
  choose,
}: ClassingFields): TemplateResult | typeof nothing {
  if (!hasChosenCount(classing)) return nothing;
  const counts = Array.from(
    { length: mostClasses - fewestClasses + 1 },
    (_, index) => fewestClasses + index,
  );
  const handleChange = (event: Event): void =>
    choose({ ...classing, classes: Number((event.target as HTMLSelectElement).value) });
  return html`<label class="narrow">
    <span>${texts.classing.count}</span>
    <select aria-label=${texts.classing.count} @change=${handleChange}>
      ${counts.map(
        (count) =>
          html`<option
            value=${count}
            .selected=${live(count === (classing.classes ?? septileCount))}
          >
            ${count}
          </option>`,
      )}
    </select>
  </label>`;
}

/** Over which areas classes are made, where municipalities or Länder are named. */
export function frameField(fields: ClassingFields): TemplateResult | typeof nothing {
  const { classing, frames, kind, texts, choose } = fields;
  if (frames.length < 2 || classing.method === 'manual') return nothing;
  const { frames: words } = texts.classing;
  const handleChange = (event: Event): void => {
    const frame = frames[(event.target as HTMLSelectElement).selectedIndex];
    if (frame) choose({ ...classing, frame });
  };
  return html`<label>
    <span>${texts.classing.frame}</span>
    <select aria-label=${texts.classing.frame} @change=${handleChange}>
      ${frames.map(
        (frame) =>
          html`<option value=${frame} .selected=${live(frame === frameOf(classing))}>
            ${frame === 'municipality' ? words.municipality[kind] : words[frame]}
          </option>`,
      )}
    </select>
  </label>`;
}

/** Another method keeps weight, frame and number of classes, as far as it has them. */
function withMethod({ classing, classification }: ClassingFields, name: MethodName): Classing {
  const { frame } = classing;
  const kept = frame ? { frame } : {};
  const [method, weight] = splitName(name, classing);
  if (method === 'manual') return { method, weight, ...firstBreaks(classification) };
  const classes = classCountOf(classing) ?? septileCount;
  const count = Math.min(Math.max(classes, fewestClasses), mostClasses);
  return { method, weight, ...(hasChosenCount({ method }) && { classes: count }), ...kept };
}

function splitName(
  name: MethodName,
  { weight }: Classing,
): [Classing['method'], Classing['weight']] {
  switch (name) {
    case 'septiles-population':
      return ['septiles', 'population'];
    case 'septiles-areas':
      return ['septiles', 'areas'];
    case 'quantiles-population':
      return ['quantiles', 'population'];
    case 'quantiles-areas':
      return ['quantiles', 'areas'];
    default:
      return [name, weight];
  }
}

/** Breaks by hand begin with those on screen, or with the middle of the values where there are none. */
function firstBreaks(
  classification: Classification | undefined,
): Pick<Classing, 'breaks' | 'indicator'> {
  if (!classification) return {};
  const { breaks, entries, indicator, decimals } = classification;
  const [least, most] = [entries[0]?.from ?? 0, entries.at(-1)?.to ?? 0];
  const from = breaks.length > 0 ? breaks : [(least + most) / 2];
  const rounded = [...new Set(from.map((value) => Number(value.toFixed(decimals))))];
  return { indicator, breaks: rounded };
}
