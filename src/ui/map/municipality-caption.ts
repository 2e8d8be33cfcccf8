import { meanOfMunicipality } from '../../analysis/classes/mean.ts';
import type { Clusters } from '../../analysis/space/clusters.ts';
import { stateCode } from '../../areas/column.ts';
import { columnIn } from '../../analysis/values/rounds.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import type { AreaCaption } from '../../map/core/map-properties.ts';
import { municipalityMarks, municipalityStates } from '../../state/shown/municipality-map.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { pairLines } from '../legend/pair-lines.ts';
import { paintingLegend } from '../legend/painting-legends.ts';

/** What stands beside the pointer over a municipality: name, value with class, marked areas and people in them. */
export function municipalityCaption(
  shown: Shown,
  municipality: number,
  language: Language,
  clusters?: Clusters,
): AreaCaption {
  const texts = textsOf(language);
  const name = groupsOf(shown.dataset.areas, 'municipality').names[municipality] ?? '';
  const marks = municipalityMarks(shown);
  const marked = marks?.areas[municipality] ?? 0;
  const people = marks?.people[municipality];
  const neighbourhoods = clusters && countIn(clusters, name);
  const what = marked === 0 ? undefined : texts.neighbourhood.of(neighbourhoods, marked);
  return {
    name,
    lines: [
      ...shownLines(shown, name, municipality, language),
      texts.level.caption(what, Number.isNaN(people) ? undefined : people),
      texts.level.nearer,
    ],
  };
}

/** Those that lie in a municipality, wholly or in part; undefined where none are known. */
function countIn({ list, touchUnknown }: Clusters, municipality: string): number | undefined {
  if (touchUnknown) return undefined;
  return list.filter(({ municipalities }) => municipalities.includes(municipality)).length;
}

/** The value with its class and what the colour means; of two indicators at once, both with their thirds. */
function shownLines(
  shown: Shown,
  name: string,
  municipality: number,
  language: Language,
): string[] {
  const { indicator, classification, paint } = shown;
  const { legend } = textsOf(language);
  const valueOf = (id: string, unit: string, decimals: number): string =>
    valueText(shown, { name, municipality, id }, language, (value) =>
      formatValue(language, value, unit, decimals),
    );
  const code = municipalityStates(shown)?.classes[municipality];
  const pair = pairLines(shown, code, language, (thirds, unit) =>
    valueOf(thirds.indicator, unit, thirds.decimals),
  );
  if (pair) return pair;
  const inClass = paint === 'classes' && code ? ` · ${legend.class} ${code}` : '';
  const value = valueOf(indicator.id, indicator.unit, classification.decimals);
  return [
    `${shownText(language, indicator.label)}: ${value}${inClass}`,
    ...paintingLine(shown, municipality, language),
  ];
}

/** The mean of a municipality as text; one of which figures are withheld is not called one whose figures are missing. */
function valueText(
  { result, dataset, round }: Shown,
  { name, municipality, id }: { name: string; municipality: number; id: string },
  language: Language,
  format: (value: number) => string,
): string {
  const value = meanOfMunicipality(result.analysis.means[id], name);
  if (value !== undefined) return format(value);
  const { groupOf } = groupsOf(dataset.areas, 'municipality');
  const isWithheld = columnIn(round, id)?.states.some(
    (state, area) => state === stateCode.suppressed && groupOf[area] === municipality,
  );
  return textsOf(language).states[isWithheld ? 'suppressed' : 'missing'];
}

/** What the colour means, where the map does not show classes. */
function paintingLine(shown: Shown, municipality: number, language: Language): string[] {
  const legend = paintingLegend(shown.paint);
  const code = municipalityStates(shown)?.classes[municipality];
  const texts = textsOf(language);
  if (!legend || !code) return [];
  return [`${legend.title(texts, shown)}: ${legend.meaning(code, { shown, texts, language })}`];
}
