import type { Texts } from '../../i18n/de/de.ts';
import type { Whereabouts } from '../../state/table/places.ts';
import { answerAt } from '../../analysis/rule/judgement.ts';
import { legendEntries, type LegendEntries } from '../../cartography/paintings/legend-entries.ts';
import { pointSign, type PointSign } from '../../cartography/layers/point-layers.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatDate, formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import { countPicked } from '../../state/shown/brush.ts';
import { landsOf } from '../../analysis/neighbourhoods/lands-of.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { classNotes } from '../parts/class-notes.ts';
import { classRange } from '../legend/class-range.ts';
import { withoutValues } from '../legend/legend-rows.ts';
import { levelLines } from '../legend/level-lines.ts';
import { ruleInWords } from '../../export/rule-in-words.ts';
import { areasAndPeople } from '../parts/people-text.ts';
import { paintingRows } from '../legend/painting-legend-rows.ts';
import { paintingLegend } from '../legend/painting-legends.ts';
import { flaggedSign, ruleSentence } from '../rule/rule-sentence.ts';
import type { Sign } from '../parts/swatch.ts';
import { cutLines, indicatorLine, publicationOf, sourcesLine } from './sheet-lines.ts';

/** What stands on a picture of the map in words: above the map, and below it. */

export interface PictureRow {
  readonly text: string;
  readonly style: 'title' | 'head' | 'text';
  /** Stands before the text. */
  readonly sign?: Sign;
  /** Some room above. */
  readonly isApart?: boolean;
}

/** The signs of the layers of points as characters, near enough to tell the layers apart. */
const signCharacters: Readonly<Record<PointSign, string>> = { full: '●', ring: '○', pale: '◍' };

/** Title, what is fictional, indicator, where the filter of places looks, what the rule marks, and the chosen area. */
export function headRows(shown: Shown, language: Language, place: Whereabouts): PictureRow[] {
  const { dataset, result } = shown;
  const texts = textsOf(language);
  const lines = [
    ...(dataset.fictional ? [texts.fictionalBand] : []),
    indicatorLine(shown, language),
    ...placeLine(place, texts),
    `${texts.answersLong.yes}: ${ruleSentence(dataset, result, texts)}`,
    ...chosenLine(shown, texts, language),
  ];
  return [
    { text: dataset.title, style: 'title' },
    ...lines.map((text): PictureRow => ({ text, style: 'head' })),
  ];
}

/** The municipality and the Land that the page looks at. */
function placeLine({ land, municipality }: Whereabouts, { picture }: Texts): string[] {
  const names = [municipality, land].filter((name) => name !== undefined);
  return names.length === 0 ? [] : [picture.place(names.join(', '))];
}

/** The chosen neighbourhood with municipality, Land, areas and people; the chosen area with these and the answer of the rule. */
function chosenLine(
  { index, neighbourhood, dataset, result }: Shown,
  texts: Texts,
  language: Language,
): string[] {
  const { picture, answers, study } = texts;
  const cluster = neighbourhood?.cluster;
  if (cluster) {
    const { name, others, municipalities, areas, population } = cluster;
    const named = study.clusters.named(name, others);
    const where = [named, ...municipalities.slice(0, 1), ...landsOf(dataset.areas, areas)];
    const size = areasAndPeople({ areas: areas.length, population }, language);
    return [picture.neighbourhood([...new Set(where)].join(', '), size)];
  }
  const area = index === undefined ? undefined : dataset.areas[index];
  if (!area || index === undefined) return [];
  const { name, municipality, land } = area;
  const where = [name, municipality, land].filter((part) => part !== undefined).join(', ');
  return [picture.chosen(where, answers[answerAt(result.judgement, index)])];
}

/** Legend with its reading help, rule, points, sources and date; `hide` are places of layers of points, `made` the day of the picture. */
export function footRows(
  shown: Shown,
  language: Language,
  hide: readonly number[],
  made: Date,
): PictureRow[] {
  const rule = ruleLines(shown, language);
  const points = pointLines(shown, language, hide);
  return [
    ...legendRows(shown, language),
    ...levelLines(shown, language).map((text): PictureRow => ({ text, style: 'text' })),
    ...pickedLines(shown, language).map((text): PictureRow => ({ text, style: 'text' })),
    ...[rule, points, sourceLines(shown, language, made)].flatMap((lines) =>
      lines.map((text, place): PictureRow => ({ text, style: 'text', isApart: place === 0 })),
    ),
  ];
}

function legendRows(shown: Shown, language: Language): PictureRow[] {
  const { classification, ramp } = shown;
  if (shown.paint !== 'classes') return paintingLines(shown, language);
  const texts = textsOf(language);
  const { legend } = texts;
  if (classification.state === 'no-values')
    return [{ text: withoutValues(classification, texts), style: 'text' }];
  if (classification.state === 'no-people') return [{ text: legend.noPeople, style: 'text' }];
  const entries = legendEntries(classification, ramp.colours);
  return [
    ...classRows(entries, shown, language),
    ...absenceRows(entries, language),
    { text: flaggedSign(shown.result, texts), style: 'text', sign: { kind: 'flagged' } },
    ...helpLines(shown, language).map((text): PictureRow => ({ text, style: 'text' })),
  ];
}

/** Where only some areas are picked out, the others are pale: the picture says so, as the page does. */
export function pickedLines({ brushed }: Shown, language: Language): string[] {
  return brushed ? [textsOf(language).study.scatter.pale(countPicked(brushed))] : [];
}

/** The legend of a painting that shows no classes. */
function paintingLines(shown: Shown, language: Language): PictureRow[] {
  const texts = textsOf(language);
  const input = { shown, texts, language };
  const legend = paintingLegend(shown.paint);
  if (!legend) return [];
  return [
    { text: legend.title(texts, shown), style: 'text' },
    ...paintingRows(input).map(({ meaning, sign, ...counts }): PictureRow => ({
      text: `${meaning}   –   ${areasAndPeople(counts, language)}`,
      style: 'text',
      sign,
    })),
    { text: flaggedSign(shown.result, texts), style: 'text', sign: { kind: 'flagged' } },
    { text: legend.help(input), style: 'text' },
  ];
}

function classRows({ classes }: LegendEntries, shown: Shown, language: Language): PictureRow[] {
  const { classification, indicator } = shown;
  const texts = textsOf(language);
  const format = (value: number): string =>
    formatValue(language, value, indicator.unit, classification.decimals);
  return classes.map((entry) => {
    const range = classRange(entry, classification, texts.legend, format);
    const counts = areasAndPeople(entry, language);
    const text = `${entry.class}   ${range}${entry.isEmpty ? '' : `   –   ${counts}`}`;
    return { text, style: 'text', sign: { kind: 'class', colour: entry.colour } };
  });
}

function absenceRows({ absences }: LegendEntries, language: Language): PictureRow[] {
  const { areas: count, legend } = textsOf(language);
  const words = {
    missing: legend.missing,
    suppressed: legend.suppressed,
    'not-applicable': legend.notApplicable,
  };
  return absences
    .filter(({ areas }) => areas > 0)
    .map(({ kind, areas }) => ({
      text: `${words[kind]}   –   ${count(areas)}`,
      style: 'text',
      sign: { kind },
    }));
}

/** How the classes are to be read, and what makes them other than one expects. */
function helpLines({ classification, indicator, dataset }: Shown, language: Language): string[] {
  const kind = dataset.municipalityKind;
  const { help, warnings } = classNotes({ classification, indicator, kind, language });
  return [help, ...warnings];
}

/** The rule in words, and one line per condition with its cut. */
function ruleLines(shown: Shown, language: Language): string[] {
  const { dataset, result } = shown;
  const cuts = cutLines(shown, language).map((line) => `–  ${line}`);
  return [ruleInWords(dataset, result, result.judgement.question.rule, language), ...cuts];
}

/** Nothing where no layer is shown; otherwise one line with sign, name and number of each. */
function pointLines(
  { dataset: { points = [] } }: Shown,
  language: Language,
  hide: readonly number[],
): string[] {
  const { points: words } = textsOf(language);
  const layers = points.flatMap(({ label, points: places, size }, layer) => {
    if (hide.includes(layer)) return [];
    const name = `${shownText(language, label)} (${formatNumber(language, places.length)})`;
    const bySize = size ? words.bySize(shownText(language, size.label)) : '';
    return [`${signCharacters[pointSign(layer)]} ${name}${bySize}`];
  });
  return layers.length === 0 ? [] : [`${words.title}: ${layers.join('   ·   ')}`];
}

function sourceLines(shown: Shown, language: Language, made: Date): string[] {
  const texts = textsOf(language);
  const sources = sourcesLine(shown, language);
  return [
    texts.panel.notThePeople,
    ...(sources === undefined ? [] : [sources]),
    ...publicationOf(shown, language),
    texts.print.date(formatDate(language, made)),
  ];
}
