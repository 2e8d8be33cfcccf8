/** The codebook as a person downloads it beside the sheet of areas: the same rows, heads and words of the language. */
import {
  frameOf,
  hasChosenCount,
  isWeighted,
  type Classing,
} from '../analysis/question/classing.ts';
import type { Condition } from '../analysis/question/rule.ts';
import type { Texts } from '../i18n/de/de.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { unitSign } from '../i18n/numbers/numbers.ts';
import { localText, textsOf } from '../i18n/texts.ts';
import { firstLines, sheetForm, sheetHeads, type AreaSheetOptions } from './area-sheet.ts';
import {
  codebookEntries,
  codebookHeads,
  mostBreaks,
  rowsOf,
  type CodebookEntry,
} from './codebook-csv.ts';
import { csvText, type Cell } from './csv-text.ts';
import { cutText } from './cut-text.ts';
import type { ExportInput } from './export-input.ts';
import { wordsOf } from './export-words.ts';
import { neighbourhoodsOf } from './neighbourhood-columns.ts';
import { neighbourhoodHeads } from './neighbourhood-sheet.ts';

/** Names of columns are those of the sheet; numbers of classes and breaks are at full precision. */
export function codebookSheetCsv(
  input: ExportInput,
  { language, made }: Pick<AreaSheetOptions, 'language' | 'made'>,
): string {
  const texts = textsOf(language);
  const { heads, break: breakHead } = texts.files.codebook;
  const names = sheetHeads(input, language);
  const found = neighbourhoodsOf(input);
  const ofNeighbourhoods = found ? neighbourhoodHeads(found, language) : [];
  const entries = codebookEntries(input, {
    words: wordsOf(language),
    nameOf: ({ name }, place) => names[place] ?? name,
    nameOfNeighbourhoods: ({ name }, place) => ofNeighbourhoods[place] ?? name,
    classing: (classing) => classingInWords(classing, input, texts),
    condition: (condition) => conditionInWords(condition, input, language),
    anyOf: texts.files.anyOf,
  }).map((entry) => inWords(entry, input, texts, language));
  const breaks = Array.from({ length: mostBreaks(entries) }, (_, index) => breakHead(index + 1));
  return csvText(
    [
      ...firstLines(input, { language, figures: 'full', made }).map((line) => [line]),
      [],
      [...codebookHeads.map((head) => heads[head]), ...breaks],
      ...rowsOf(entries),
    ],
    sheetForm(language),
  );
}

/** "Septile nach Bevölkerung", "Quantile nach Bevölkerung, 5, innerhalb jedes Bezirks". */
function classingInWords(classing: Classing, { dataset }: ExportInput, texts: Texts): string {
  const { method, weight, classes } = classing;
  const { methods, frames } = texts.classing;
  const key = isWeighted(classing) ? `${method}-${weight}` : method;
  const frame = frameOf(classing);
  const within = frame === 'municipality' ? frames[frame][dataset.municipalityKind] : frames[frame];
  return [
    Object.hasOwn(methods, key) ? methods[key as keyof typeof methods] : key,
    ...(hasChosenCount(classing) && classes !== undefined ? [String(classes)] : []),
    ...(frame === 'all' ? [] : [within]),
  ].join(', ');
}

function conditionInWords(
  condition: Condition,
  { dataset, analysis }: ExportInput,
  language: Language,
): string {
  const indicator = dataset.indicators.find(({ id }) => id === condition.indicator);
  const classification = analysis.classifications[condition.indicator];
  if (!indicator || !classification) return condition.indicator;
  return cutText(condition, classification, indicator, language);
}

/** The words for what scripts are told in fixed terms. */
function inWords(
  { breaks, ...entry }: CodebookEntry,
  { dataset }: ExportInput,
  texts: Texts,
  language: Language,
): CodebookEntry {
  const { codebook } = texts.files;
  const spoken = (cell: Cell | undefined, words: Readonly<Record<string, string>>): Cell =>
    (typeof cell === 'string' && Object.hasOwn(words, cell) ? words[cell] : cell) ?? null;
  const ruled = dataset.indicators.find(({ id }) => id === entry.name);
  const { neighbourhoodsEnd } = texts.methods;
  const ends = {
    none: neighbourhoodsEnd.none,
    municipality: neighbourhoodsEnd.municipality[dataset.municipalityKind],
  };
  const valueInWords = ({ entry: kind, value }: CodebookEntry, endWords: typeof ends): Cell => {
    if (kind === 'neighbourhoods') return spoken(value, endWords);
    return kind === 'bare' ? spoken(value, codebook.bare) : (value ?? null);
  };
  return {
    ...entry,
    ...(breaks && { breaks }),
    entry: spoken(entry.entry, codebook.entries),
    name:
      entry.entry === 'rule' && ruled
        ? localText(language, ruled.label)
        : spoken(entry.name, { ...codebook.privacy, neighbourhoodsWithin: neighbourhoodsEnd.term }),
    unit: spoken(entry.unit, { ...codebook.units, 'EUR/m²': unitSign('EUR/m²', language).trim() }),
    role: spoken(entry.role, codebook.roles),
    high_means: spoken(entry.high_means, codebook.highMeans),
    direction: spoken(entry.direction, codebook.directions),
    value: valueInWords(entry, ends),
  };
}
