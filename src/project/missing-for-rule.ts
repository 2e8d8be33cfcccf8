import type { RuleGap } from '../areas/draft.ts';
import type { ProjectFile } from './schema.ts';

/**
 * What the question of the study needs and the draft does not have: where migration and a weak economic base
 * coincide, counted in people. Nothing of it keeps a draft from being taken; the map then shows less.
 */
export function missingForRule({ tables, statusIndex }: ProjectFile): RuleGap[] {
  const roles = new Set(
    tables.flatMap(({ indicators = [] }) => indicators.map(({ role }) => role)),
  );
  const hasBase = roles.has('economic-base') || statusIndex !== undefined;
  const hasPeople = tables.some(({ population }) => population !== undefined);
  return [
    ...(roles.has('migrant-share') ? [] : (['migrant-share'] as const)),
    ...(hasBase ? [] : (['economic-base'] as const)),
    ...(hasPeople ? [] : (['population'] as const)),
  ];
}
