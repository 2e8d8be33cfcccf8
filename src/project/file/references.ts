import { quotientId } from '../../analysis/segregation/with-location-quotients.ts';
import { classCountOf, classingOf, mostClasses } from '../../analysis/question/classing.ts';
import { catalogueOf } from './catalogue.ts';
import { chosenClassing } from './defaults.ts';
import type { Path } from './path.ts';
import type { ConditionEntry, IndicatorEntry, ProjectFile, TableEntry } from './schema.ts';

/** A place whose value has the right form but does not fit the rest of the file. */
export interface WrongReference {
  readonly path: Path;
  /** The values allowed there, or `unique` where the value is taken already. */
  readonly expected: string;
}

/** Names that name nothing, ids given twice, and frames without the column they need. */
export function wrongReferences(file: ProjectFile): WrongReference[] {
  return [
    ...wrongFigures(file.tables),
    ...repeatedIndicators(file.tables),
    ...contradictions(file.tables),
    ...unknownCodes(file),
    ...wrongInStatusIndex(file),
    ...wrongInRule(file, file.rule, ['rule']),
    ...wrongInClassing(file),
    ...(file.presets ?? []).flatMap(({ rule }, index) =>
      wrongInRule(file, rule, ['presets', index, 'rule']),
    ),
    ...wrongInIndices(file),
    ...wrongInGroups(file),
    ...wrongInPoints(file),
  ];
}

function indicatorIds(file: ProjectFile): string[] {
  return [...new Set(file.tables.flatMap((table) => indicatorsOf(table).map(({ id }) => id)))];
}

function indicatorsOf(table: TableEntry): readonly IndicatorEntry[] {
  return table.indicators ?? [];
}

/** Where the figures of an indicator come from: a column, or two columns of counts. */
function wrongFigures(tables: readonly TableEntry[]): WrongReference[] {
  return tables.flatMap((table, tableIndex) =>
    indicatorsOf(table).flatMap((entry, index) => {
      const path = ['tables', tableIndex, 'indicators', index];
      return wrongInFigures(entry).map(([key, expected]) => ({ path: [...path, key], expected }));
    }),
  );
}

const denominators = 'column | {"population": true}';

function wrongInFigures(entry: IndicatorEntry): (readonly [key: string, expected: string])[] {
  const { column, numerator, denominator, unit = 'percent' } = entry;
  const isPeople = typeof denominator === 'object' && 'population' in denominator;
  if (numerator === undefined) {
    return [
      ...(column === undefined ? [['column', 'column'] as const] : []),
      ...(isPeople ? [['numerator', 'column'] as const] : []),
    ];
  }
  return [
    ...(column === undefined ? [] : [['column', 'column or numerator'] as const]),
    ...(typeof denominator === 'string' || isPeople
      ? []
      : [['denominator', denominators] as const]),
    ...(unit === 'percent' ? [] : [['unit', '"percent"'] as const]),
    ...(entry.of === undefined ? [] : [['of', 'denominator'] as const]),
  ];
}

/** A table without a round belongs to every round, so its ids must differ from all others. */
function repeatedIndicators(tables: readonly TableEntry[]): WrongReference[] {
  const roundsOfId = new Map<string, (string | undefined)[]>();
  return tables.flatMap((table, tableIndex) =>
    indicatorsOf(table).flatMap(({ id }, index) => {
      const rounds = roundsOfId.get(id) ?? [];
      const taken =
        rounds.includes(table.round) ||
        rounds.includes(undefined) ||
        (!table.round && rounds.length > 0);
      roundsOfId.set(id, [...rounds, table.round]);
      const path = ['tables', tableIndex, 'indicators', index, 'id'];
      return taken ? [{ path, expected: 'unique' }] : [];
    }),
  );
}

/** An indicator means the same in every round; what a later round states again must agree. */
function contradictions(tables: readonly TableEntry[]): WrongReference[] {
  const first = new Map<string, IndicatorEntry>();
  return tables.flatMap((table, tableIndex) =>
    indicatorsOf(table).flatMap((entry, index) => {
      const earlier = first.get(entry.id);
      if (!earlier) first.set(entry.id, entry);
      return (['role', 'unit', 'highMeans'] as const).flatMap((key) => {
        const agreed = earlier?.[key];
        if (agreed === undefined || entry[key] === undefined || entry[key] === agreed) return [];
        const path = ['tables', tableIndex, 'indicators', index, key];
        return [{ path, expected: JSON.stringify(agreed) }];
      });
    }),
  );
}

/** Where a catalogue is named, every code must be one of its codes. */
function unknownCodes({ catalogue, tables }: ProjectFile): WrongReference[] {
  if (catalogue === undefined) return [];
  const codes = [...catalogueOf(catalogue).keys()];
  return tables.flatMap((table, tableIndex) =>
    indicatorsOf(table).flatMap(({ code }, index) =>
      code === undefined
        ? []
        : unknownName(code, codes, ['tables', tableIndex, 'indicators', index, 'code']),
    ),
  );
}

function wrongInStatusIndex(file: ProjectFile): WrongReference[] {
  if (!file.statusIndex) return [];
  const { id, components, weights } = file.statusIndex;
  const ids = indicatorIds(file);
  return [
    ...(ids.includes(id) ? [{ path: ['statusIndex', 'id'], expected: 'unique' }] : []),
    ...unknownNames(components, ids, ['statusIndex', 'components']),
    ...repetitions(components, ['statusIndex', 'components']),
    ...Object.keys(weights ?? {})
      .filter((name) => !components.includes(name))
      .map((name) => ({
        path: ['statusIndex', 'weights', name],
        expected: alternatives(components),
      })),
  ];
}

function wrongInRule(file: ProjectFile, rule: ProjectFile['rule'], path: Path): WrongReference[] {
  return (['all', 'any'] as const).flatMap((part) =>
    (rule?.[part] ?? []).flatMap((condition, index) =>
      wrongInCondition(file, condition, [...path, part, index]),
    ),
  );
}

/** Class cuts of the rule; presets may be made for another classing, and the rule pane says so. */
function wrongInClassing(file: ProjectFile): WrongReference[] {
  const { classing, rule } = file;
  return [
    ...(['all', 'any'] as const).flatMap((part) =>
      (rule?.[part] ?? []).flatMap((condition, index) =>
        beyondClasses(file, condition, ['rule', part, index]),
      ),
    ),
    ...unknownName(classing?.frame ?? 'all', framesOf(file), ['classing', 'frame']),
    ...(classing?.method === 'manual'
      ? unknownName(classing.indicator ?? '', ruleIndicators(file), ['classing', 'indicator'])
      : []),
  ];
}

/** Indices are made of indicators of the tables, and have ids of their own. */
function wrongInIndices(file: ProjectFile): WrongReference[] {
  const ids = indicatorIds(file);
  const { indices = [], dynamicsIndex } = file;
  const taken = [...ids, ...(file.statusIndex ? [file.statusIndex.id] : [])];
  return [
    ...indices.flatMap(({ id, components }, index) => [
      ...(taken.includes(id) || indices.findIndex((one) => one.id === id) < index
        ? [{ path: ['indices', index, 'id'], expected: 'unique' }]
        : []),
      ...components.flatMap(({ indicator }, at) =>
        unknownName(indicator, ids, ['indices', index, 'components', at, 'indicator']),
      ),
    ]),
    ...(dynamicsIndex && taken.includes(dynamicsIndex.id)
      ? [{ path: ['dynamicsIndex', 'id'], expected: 'unique' }]
      : []),
    ...unknownNames(dynamicsIndex?.components ?? [], ids, ['dynamicsIndex', 'components']),
    ...unknownNames(file.autocorrelation ?? [], taken, ['autocorrelation']),
  ];
}

/** What a rule can name: indicators of the tables, and the indices made of them. */
function ruleIndicators(file: ProjectFile): string[] {
  return [
    ...indicatorIds(file),
    ...(file.statusIndex ? [file.statusIndex.id] : []),
    ...(file.indices ?? []).map(({ id }) => id),
    ...(file.dynamicsIndex ? [file.dynamicsIndex.id] : []),
    ...(file.groups ?? []).map(({ id }) => quotientId(id)),
  ];
}

/** The frames for which the areas have a column. */
function framesOf({ areas }: ProjectFile): string[] {
  return ['all', ...(areas.land ? ['land'] : []), ...(areas.municipality ? ['municipality'] : [])];
}

function wrongInCondition(
  file: ProjectFile,
  condition: ConditionEntry,
  path: Path,
): WrongReference[] {
  return [
    ...unknownName(condition.indicator, ruleIndicators(file), [...path, 'indicator']),
    ...unknownName(condition.frame ?? 'all', framesOf(file), [...path, 'frame']),
  ];
}

/** A class that the classing does not have; where the values decide how many there are, up to nine. */
function beyondClasses(file: ProjectFile, condition: ConditionEntry, path: Path): WrongReference[] {
  const classing = classingOf(chosenClassing(file), condition.indicator);
  const most = classCountOf(classing) ?? mostClasses;
  return (['classAtLeast', 'classAtMost'] as const)
    .filter((key) => (condition[key] ?? 0) > most)
    .map((key) => ({ path: [...path, key], expected: `1 … ${most}` }));
}

/** A count names a column of a table, which only the table can confirm. */
function wrongInGroups(file: ProjectFile): WrongReference[] {
  const groups = file.groups ?? [];
  const ids = indicatorIds(file);
  return [
    ...groups.flatMap(({ share }, index) =>
      share === undefined ? [] : unknownName(share, ids, ['groups', index, 'share']),
    ),
    ...repetitions(
      groups.map(({ id }) => id),
      ['groups'],
      'id',
    ),
  ];
}

/** A group among the points is the project's or has a label of its own, and is a part of something. */
function wrongInPoints({ points = [], groups = [] }: ProjectFile): WrongReference[] {
  const known = groups.map(({ id }) => id);
  return points.flatMap(({ groups: stated = [], size }, layer) => {
    const path = ['points', layer, 'groups'];
    return [
      ...stated.flatMap(({ group, label, of }, index): WrongReference[] => [
        ...(label === undefined && known.length > 0
          ? unknownName(group, known, [...path, index, 'group'])
          : []),
        ...(of === undefined && size === undefined
          ? [{ path: [...path, index, 'of'], expected: 'of | size' }]
          : []),
      ]),
      ...repetitions(
        stated.map(({ group }) => group),
        path,
        'group',
      ),
    ];
  });
}

function unknownNames(names: readonly string[], known: readonly string[], path: Path) {
  return names.flatMap((name, index) => unknownName(name, known, [...path, index]));
}

function unknownName(name: string, known: readonly string[], path: Path): WrongReference[] {
  return known.includes(name) ? [] : [{ path, expected: alternatives(known) }];
}

function repetitions(names: readonly string[], path: Path, key?: string): WrongReference[] {
  return names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    return [{ path: [...path, index, ...(key ? [key] : [])], expected: 'unique' }];
  });
}

function alternatives(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(' | ');
}
