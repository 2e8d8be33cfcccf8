import { frameOf, isWeighted } from '../../analysis/question/classing.ts';
import type { ColumnReading, Dataset } from '../../areas/dataset.ts';
import { indicatorRoles } from '../../areas/indicator.ts';
import { publicationLines } from '../../export/publication-words.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { roleMeaning } from '../../i18n/role-meaning.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import { methodName } from '../parts/class-notes.ts';
import { indicatorParts } from './method-indicators.ts';
import type { MethodChapter, MethodInput, MethodPart } from './method-part.ts';
import { ruleParts } from './method-rule.ts';
import { statisticParts } from './method-statistics.ts';

/** The methods page, made of the catalogue, the classes and the rule in force: nothing on it is written by hand for a data set. */
export function methodChapters(input: MethodInput): MethodChapter[] {
  const texts = textsOf(input.language);
  const { chapters } = texts.methods;
  return [
    { id: 'about-rule', title: chapters.rule, parts: ruleParts(input) },
    {
      id: 'indicators',
      title: chapters.indicators,
      parts: [rolesPart(input), ...indicatorParts(input), ...groupsPart(input)],
    },
    {
      id: 'about-classes',
      title: chapters.classes,
      parts: [classesPart(input), septilesPart(input)],
    },
    {
      id: 'statistics',
      title: chapters.statistics,
      parts: statisticParts(input.dataset, texts),
    },
    {
      id: 'data',
      title: chapters.data,
      parts: [privacyPart(input), ...readingsPart(input), sourcesPart(input)],
    },
  ];
}

/** The classing of most indicators; one with breaks by hand has its own sentence. */
function classesPart({ dataset, result, language }: MethodInput): MethodPart {
  const { classing: words, methods } = textsOf(language);
  const { classing } = result.analysis;
  const frame = frameOf(classing);
  const frames = words.frames;
  const name = methodName(classing);
  return {
    id: 'classes',
    title: methods.classes.title,
    text: [
      isWeighted(classing) ? words.meant[classing.weight] : words.explained[name],
      methods.classes.text,
    ],
    facts: [
      [
        words.methods[name],
        frame === 'municipality' ? frames.municipality[dataset.municipalityKind] : frames[frame],
      ],
    ],
    limits: methods.classes.limits,
  };
}

function septilesPart({ language }: MethodInput): MethodPart {
  const { classing, methods } = textsOf(language);
  const { septiles, symbols, source } = methods.classes;
  return {
    id: 'septiles',
    title: classing.methods['septiles-population'],
    text: [septiles],
    formulas: [{ formula: 'vₖ = min { v : 7 · Σ nᵢ ≥ k · N, xᵢ ≤ v }' }],
    symbols,
    source,
  };
}

/** The roles that indicators of these data have, each with what it stands for. */
function rolesPart({ dataset, language }: MethodInput): MethodPart {
  const { chooser, methods } = textsOf(language);
  const roles = indicatorRoles.filter((role) =>
    dataset.indicators.some((one) => one.role === role),
  );
  return {
    id: 'roles',
    title: methods.roles.title,
    text: [methods.roles.text],
    facts: roles.map(
      (role) => [chooser.roles[role], roleMeaning(dataset, role, language)] as const,
    ),
  };
}

/** The groups with their definitions; nothing where the data have none. */
function groupsPart({ dataset, language }: MethodInput): MethodPart[] {
  const { groups: words } = textsOf(language).methods;
  const { groups = [] } = dataset;
  if (groups.length === 0) return [];
  const facts = groups.map(
    ({ label, description }) =>
      [
        shownText(language, label),
        description ? shownText(language, description) : words.none,
      ] as const,
  );
  return [{ id: 'groups', title: words.title, text: [words.text], facts }];
}

/** Each line "Herausgegeben von: …" as a term and what stands for it. */
function publicationFacts(
  { publication = {} }: Dataset,
  language: Language,
): (readonly [string, string])[] {
  return publicationLines(publication, language).map((line) => {
    const [term = '', ...text] = line.split(': ');
    return [term, text.join(': ')] as const;
  });
}

function privacyPart({ dataset, language }: MethodInput): MethodPart {
  const words = textsOf(language).methods.privacy;
  const { minimumPopulation: people, minimumCount: cases } = dataset.privacy;
  return {
    id: 'privacy',
    title: words.title,
    text: [people === 0 && cases === 0 ? words.off : words.text(people, cases), words.local],
    facts: [
      [words.people, formatNumber(language, people)],
      [words.cases, formatNumber(language, cases)],
      ...dataset.rounds.map(
        ({ id, withheld }) =>
          [words.withheld(id), words.withheldOf(withheld.figures, withheld.areas)] as const,
      ),
    ],
    source: words.source,
    limits: words.limits,
  };
}

/** Columns that are not shown as they stand in their files; none where all are. */
function readingsPart({ dataset, language }: MethodInput): MethodPart[] {
  const { columnReadings = [] } = dataset;
  const words = textsOf(language).methods.readings;
  if (columnReadings.length === 0) return [];
  const how = ({ factor, bare }: ColumnReading) => [
    ...(factor === undefined ? [] : [words.factor(formatExact(language, factor))]),
    ...(bare ? [words.bare[bare]] : []),
  ];
  const facts = columnReadings.map(
    (one) => [words.column(one.column, one.source), how(one).join('; ')] as const,
  );
  return [{ id: 'readings', title: words.title, text: [words.text], facts }];
}

/** With all decimals that it has. */
function formatExact(language: MethodInput['language'], value: number): string {
  return formatNumber(language, value, Math.min(10, String(value).split('.')[1]?.length ?? 0));
}

function sourcesPart({ dataset, language }: MethodInput): MethodPart {
  const words = textsOf(language).methods.sources;
  const rounds = dataset.rounds.map(({ id }) => id).filter((id) => id !== '');
  return {
    id: 'sources',
    title: words.title,
    text: [
      ...(dataset.fictional ? [words.fictional] : []),
      words.extent(dataset.areas.length, rounds.join(', ')),
      ...(dataset.sources.length === 0 ? [words.none] : []),
    ],
    facts: [
      ...publicationFacts(dataset, language),
      ...dataset.sources.map(
        ({ text, licence, url }) =>
          [
            text,
            [licence === undefined ? words.noLicence : words.licence(licence), url ?? '']
              .filter((part) => part !== '')
              .join('; '),
          ] as const,
      ),
    ],
  };
}
