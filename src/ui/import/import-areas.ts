import { excerpt } from '../../areas/excerpt.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { municipalityKinds } from '../../areas/dataset.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { namesEncodings, type NamesEncoding } from '../../ingest/text/decode-text.ts';
import type { AreaFileUnderstanding } from '../../ingest/understand/understand-areas.ts';
import type { Guess } from '../../ingest/instructions/understanding.ts';
import { municipalityKind } from '../../project/file/defaults.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import { withAreaProperty } from './area-edits.ts';
import { choice } from './import-parts.ts';

/** What a file with areas was understood to be, and where its areas lie. */

/** Properties that are listed with their examples. */
const mostProperties = 300;

export interface AreasContext {
  readonly file: AreaFileUnderstanding;
  readonly json: ProjectFile;
  readonly texts: Texts;
  readonly language: Language;
  readonly edit: (json: ProjectFile) => void;
  readonly chooseKey: (key: string) => void;
  readonly chooseFile: () => void;
  readonly chooseLayer: (layer: string) => void;
  readonly chooseEncoding: (encoding: NamesEncoding) => void;
}

export function importAreas(context: AreasContext): TemplateResult {
  const { file, json, texts, chooseFile } = context;
  const words = texts.import;
  const isUsed = json.areas.source === file.file;
  return html`<section aria-labelledby="chosen">
    <h3 id="chosen">${excerpt(file.file)} · ${words.areas(file.count, file.format)}</h3>
    ${
      isUsed
        ? html`<p class="small soft">${words.isUsed}</p>`
        : html`<button type="button" @click=${chooseFile}>${words.useFile}</button>`
    }
    ${isUsed ? decoding(context) : nothing} ${attributes(context)} ${notes(context)}
  </section>`;
}

/** Layer and encoding, where the file leaves them open. */
function decoding(context: AreasContext): TemplateResult {
  const { file, texts, chooseLayer, chooseEncoding } = context;
  const words = texts.import;
  const layers = (file.layers ?? []).map((name) => [name, name] as const);
  return html`<div class="fields">
    ${
      layers.length > 1
        ? choice(texts, words.layer, file.layer ?? '', layers, chooseLayer)
        : nothing
    }
    ${file.encoding ? encodingChoice(context, file.encoding, chooseEncoding) : nothing}
  </div>`;
}

function encodingChoice(
  { json, texts }: AreasContext,
  guess: NonNullable<AreaFileUnderstanding['encoding']>,
  choose: (encoding: NamesEncoding) => void,
): TemplateResult {
  const decided = json.areas.encoding;
  const options = [
    ...(decided === undefined ? [['', `${guess.value}?`] as const] : []),
    ...namesEncodings.map((one) => [one, one] as const),
  ];
  return choice(
    texts,
    texts.import.namesEncoding,
    decided ?? '',
    options,
    (value) => {
      const encoding = namesEncodings.find((one) => one === value);
      if (encoding) choose(encoding);
    },
    guess,
  );
}

/** What names the areas: asked first, on the guided page. */
export function importAreaKeys(context: AreasContext, tableKeys: unknown): TemplateResult {
  const { file, json, texts, edit, chooseKey } = context;
  const words = texts.import;
  const named = file.properties.map(({ name }) => [name, name] as const);
  const optional = [['', words.none] as const, ...named];
  const set = (property: 'name' | 'municipality' | 'land') => (value: string) =>
    edit(withAreaProperty(json, property, value));
  const { key, name = '', municipality = '', land = '' } = json.areas;
  const values = (property: string) =>
    file.properties.find((one) => one.name === property)?.samples;
  const guessed = (guess: Guess<string> | undefined, value: string) =>
    guess?.value === value ? guess : undefined;
  const upper = guessed(file.municipality, municipality);
  const keys = key === '' ? optional : named;
  return html`<div class="fields pairs">
    ${choice(texts, words.keyProperty, key, keys, chooseKey, guessed(file.key, key), values(key))}
    ${tableKeys}
    ${choice(texts, words.nameProperty, name, optional, set('name'), guessed(file.name, name), values(name))}
    ${choice(texts, words.upperProperty, municipality, optional, set('municipality'), upper, values(municipality))}
    ${municipality === '' ? nothing : upperKind(context, municipality)}
    ${choice(texts, words.landProperty, land, optional, set('land'), guessed(file.land, land), values(land))}
  </div>`;
}

/** What the level above the areas is called in all sentences: as its property's name says, or as a person does. */
function upperKind({ json, texts, edit }: AreasContext, municipality: string): TemplateResult {
  const words = texts.import;
  const kinds = municipalityKinds.map((kind) => [kind, words.upperKinds[kind]] as const);
  const kind = json.areas.municipalityKind ?? municipalityKind(municipality);
  return choice(texts, words.upperKind, kind, kinds, (value) => {
    const chosen = municipalityKinds.find((one) => one === value);
    if (chosen) edit({ ...json, areas: { ...json.areas, municipalityKind: chosen } });
  });
}

/** What stands at each area, with examples. */
function attributes({ file, texts }: AreasContext): TemplateResult {
  const label = texts.import.properties;
  return html`<div class="scroll preview" tabindex="0" role="region" aria-label=${label}>
    <table>
      <tbody>
        ${file.properties.slice(0, mostProperties).map(
          ({ name, samples }) =>
            html`<tr>
              <th scope="row"><bdi>${excerpt(name)}</bdi></th>
              <td>${samples.join(' · ')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What the decoder has noticed: a system at odds with its name, repairs, lost shapes. */
function notes({ file, texts, language }: AreasContext): TemplateResult | typeof nothing {
  if (file.diagnostics.length === 0) return nothing;
  return html`<h3>${texts.import.notes}</h3>
    <ul role="list">
      ${file.diagnostics.map((one) => html`<li class="small">${wordDiagnostic(one, language)}</li>`)}
    </ul>`;
}
