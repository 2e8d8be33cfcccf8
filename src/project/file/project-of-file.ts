import { excerpt, longestName } from '../../areas/excerpt.ts';
import type { TableInstructions } from '../../ingest/instructions/table-instructions.ts';
import type { Rule } from '../../analysis/question/rule.ts';
import type { StatusIndexPlan } from '../../analysis/index/status-index.ts';
import type { ReadingInstructions } from '../../ingest/instructions/instructions.ts';
import { catalogueOf } from './catalogue.ts';
import { readCondition } from './condition.ts';
import {
  chosenClassing,
  defaultPrivacy,
  defaultRule,
  indicatorInstructions,
  localText,
  municipalityKind,
  neighbourhoodsWithin,
  dynamicsIndexLabel,
  statusIndexLabel,
} from './defaults.ts';
import { pointInstructions } from './points.ts';
import { reviewPlanOf } from './review-plan-of.ts';
import type { Composite } from '../../areas/composite.ts';
import type { Source } from '../../areas/dataset.ts';
import type { Group } from '../../areas/group.ts';
import type { BackgroundPlan, Project } from './project.ts';
import type { ProjectFile, TableEntry } from './schema.ts';

/** The project that a checked file describes, with every default filled in. */
export function projectOfFile(file: ProjectFile): Project {
  const instructions = instructionsOf(file);
  const statusIndex = statusIndexOf(file);
  const classing = chosenClassing(file);
  const indicators = instructions.tables.flatMap((table) => table.indicators);
  return {
    instructions,
    ...(statusIndex && { statusIndex }),
    groups: (file.groups ?? []).map(groupOf),
    classing,
    rule: file.rule ? readRule(file.rule) : defaultRule(indicators, statusIndex?.id, classing),
    presets: (file.presets ?? []).map(({ label, rule }) => ({
      label: localText(label),
      rule: readRule(rule),
    })),
    composites: (file.indices ?? []).map(compositeOf),
    ...(file.dynamicsIndex && {
      dynamicsIndex: {
        ...file.dynamicsIndex,
        label: localText(file.dynamicsIndex.label ?? dynamicsIndexLabel),
      },
    }),
    autocorrelation: file.autocorrelation ?? [],
    review: reviewPlanOf(file),
    ...(file.picture && { picture: file.picture }),
    ...(file.background && { background: backgroundOf(file.background) }),
  };
}

function backgroundOf({
  label,
  ...background
}: NonNullable<ProjectFile['background']>): BackgroundPlan {
  return { ...background, ...(label !== undefined && { label: localText(label) }) };
}

function readRule({ all, any }: NonNullable<ProjectFile['rule']>): Rule {
  return {
    all: all.map(readCondition),
    ...(any && any.length > 0 && { any: any.map(readCondition) }),
  };
}

function compositeOf({
  id,
  label,
  components,
}: NonNullable<ProjectFile['indices']>[number]): Composite {
  return {
    id,
    label: localText(label ?? id),
    components: components.map(({ indicator, weight = 1, highMeans = 'weak' }) => ({
      indicator,
      weight,
      highMeans,
    })),
  };
}

function instructionsOf(file: ProjectFile): ReadingInstructions {
  const { municipality, land } = file.areas;
  const kind =
    file.areas.municipalityKind ??
    (municipality === undefined ? undefined : municipalityKind(municipality));
  return {
    title: excerpt(file.title, longestName),
    fictional: file.fictional ?? false,
    areas: {
      ...(kind && {
        municipalityKind: kind,
        neighbourhoodsWithin: neighbourhoodsWithin(kind, land),
      }),
      ...file.areas,
    },
    tables: file.tables.map((table) => tableOf(table, file)),
    ...(file.points && { points: pointInstructions(file) }),
    ...(file.groups && file.groups.length > 0 && { groups: file.groups.map(groupOf) }),
    sources: (file.sources ?? []).map(sourceOf),
    ...publicationOf(file),
    ...(file.roles && { roles: localTexts(file.roles) }),
    privacy: { ...defaultPrivacy, ...file.privacy },
    sharesOfPopulation: sharesOfPopulation(file),
  };
}

function tableOf(table: TableEntry, file: ProjectFile): TableInstructions {
  const counts = countColumns(file);
  return {
    ...table,
    indicators: indicatorInstructions(table, file.tables, catalogueOf(file.catalogue)),
    ...(counts.length > 0 && { counts }),
  };
}

/** Columns by which groups are counted, or of which they are a part. */
function countColumns({ groups = [] }: ProjectFile): string[] {
  return [...new Set(groups.flatMap(({ count, of }) => [count ?? [], of ?? []].flat()))];
}

/** Shares behind which people stand, whose number the population tells: for the minimum count. */
function sharesOfPopulation(file: ProjectFile): string[] {
  const indicators = file.tables.flatMap((table) => table.indicators ?? []);
  const migrantShares = indicators
    .filter(
      ({ role, unit, numerator }) =>
        role === 'migrant-share' && (unit === 'percent' || unit === '‰') && numerator === undefined,
    )
    .map(({ id }) => id);
  const groupShares = (file.groups ?? []).flatMap(({ share }) => share ?? []);
  return [...new Set([...migrantShares, ...groupShares])];
}

function statusIndexOf(file: ProjectFile): StatusIndexPlan | undefined {
  if (!file.statusIndex) return undefined;
  const { id, label, components, weights } = file.statusIndex;
  return {
    id,
    label: label === undefined ? statusIndexLabel : localText(label),
    components,
    weights: weights ?? {},
  };
}

/** What the project says of its publication; nothing where it says none of it. */
function publicationOf({
  publisher,
  contact,
  dataDate,
}: ProjectFile): Pick<ReadingInstructions, 'publication'> {
  if (!publisher && !contact && dataDate === undefined) return {};
  const { name, text, ...addresses } = contact ?? {};
  return {
    publication: {
      ...(publisher && { publisher: { ...publisher, name: localText(publisher.name) } }),
      ...(contact && {
        contact: {
          ...addresses,
          ...(name !== undefined && { name: localText(name) }),
          ...(text !== undefined && { text: localText(text) }),
        },
      }),
      ...(dataDate !== undefined && { dataDate }),
    },
  };
}

function localTexts(
  roles: NonNullable<ProjectFile['roles']>,
): NonNullable<ReadingInstructions['roles']> {
  return Object.fromEntries(
    Object.entries(roles).map(([role, text]) => [role, localText(text)] as const),
  );
}

function groupOf({
  label,
  description,
  ...group
}: NonNullable<ProjectFile['groups']>[number]): Group {
  return {
    ...group,
    label: localText(label ?? group.id),
    ...(description !== undefined && { description: localText(description) }),
  };
}

function sourceOf({ text, licence, ...source }: Source): Source {
  return {
    text: excerpt(text, longestName),
    ...(licence !== undefined && { licence: excerpt(licence, longestName) }),
    ...source,
  };
}
