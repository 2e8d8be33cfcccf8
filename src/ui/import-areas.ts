import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Texts } from '../i18n/de.ts';
import { nameSystems } from '../i18n/coordinate-systems.ts';
import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { systemCodes, type SystemCode } from '../ingest/known-systems.ts';
import type { AreaFileUnderstanding } from '../ingest/understand-areas.ts';
import type { ProjectFile } from '../project/schema.ts';
import type { Outline } from '../worker/draft.ts';
import { choice } from './import-parts.ts';

/** What a file with areas was understood to be, and where its areas lie. */

export interface AreasContext {
  readonly file: AreaFileUnderstanding;
  readonly json: ProjectFile;
  readonly system: SystemCode | undefined;
  readonly outline: Outline | undefined;
  readonly texts: Texts;
  readonly language: Language;
  readonly edit: (json: ProjectFile) => void;
  readonly chooseKey: (key: string) => void;
  readonly chooseSystem: (code: SystemCode) => void;
  readonly acceptSystem: (isAccepted: boolean) => void;
}

export function importAreas(context: AreasContext): TemplateResult {
  const { file, json, texts, edit, chooseKey } = context;
  const words = texts.import;
  const properties = file.properties.map(
    ({ name, samples }) => [name, `${name} (${samples.slice(0, 2).join(', ')})`] as const,
  );
  const optional = [['', words.none] as const, ...properties];
  const set = (property: 'name' | 'municipality', value: string) => {
    const { [property]: _, ...rest } = json.areas;
    edit({ ...json, areas: value === '' ? rest : { ...rest, [property]: value } });
  };
  const { key, name = '', municipality = '' } = json.areas;
  return html`<section aria-labelledby="chosen">
    <h3 id="chosen">${file.file} · ${words.areas(file.count, file.format)}</h3>
    <div class="fields">
      ${choice(texts, words.keyProperty, key, key === '' ? optional : properties, chooseKey, file.key)}
      ${choice(texts, words.nameProperty, name, optional, (value) => set('name', value), file.name)}
      ${choice(texts, words.upperProperty, municipality, optional, (value) => set('municipality', value), file.municipality)}
    </div>
    ${file.proposedSystems.length > 0 ? place(context) : nothing} ${drawing(context)}
  </section>`;
}

function place({
  file,
  json,
  system,
  texts,
  chooseSystem,
  acceptSystem,
}: AreasContext): TemplateResult {
  const words = texts.import;
  const others = systemCodes.filter((code) => !file.proposedSystems.includes(code));
  const codes = [...file.proposedSystems, ...others];
  return html`<p>${words.systemAsk} ${nameSystems(file.proposedSystems.join(', '))}</p>
    ${choice(
      texts,
      words.system,
      system ?? '',
      codes.map((code) => [code, nameSystems(code)]),
      (value) => {
        const chosen = codes.find((code) => code === value);
        if (chosen) chooseSystem(chosen);
      },
    )}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${live(json.areas.crs !== undefined)}
        @change=${(event: Event) => acceptSystem((event.target as HTMLInputElement).checked)}
      />${words.acceptPlace}</label
    >`;
}

function drawing({ outline, texts, language }: AreasContext): TemplateResult | typeof nothing {
  if (!outline) return nothing;
  const degrees = (value: number) => formatNumber(language, value, 2);
  const { path, width, height, latitude, longitude } = outline;
  return html`<p>${texts.import.place(degrees(latitude), degrees(longitude))}</p>
    <svg
      class="outline"
      role="img"
      aria-label=${texts.import.outline}
      viewBox="-2 -2 ${width + 4} ${height + 4}"
    >
      ${svg`<path d=${path} />`}
    </svg>`;
}
