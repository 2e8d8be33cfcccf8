import type { Classing, Condition, Rule } from '../analysis/rule.ts';
import { writeCondition } from './condition.ts';
import { cutKeys } from './schema.ts';
import { migrate, type JsonObject } from './version.ts';

export interface Choices {
  readonly rule: Rule;
  readonly classing: Classing;
}

/**
 * The text of a project file with the chosen rule and classing, to be saved. Everything else stays:
 * keys that are not known here, and remarks beside a condition of the same indicator in the same place.
 * Throws where the text is no JSON object; only the text of a project that could be read belongs here.
 */
export function withChoices(text: string, { rule, classing }: Choices): string {
  const file = asObject(JSON.parse(text.replace(/^\uFEFF/, '')));
  if (!file) throw new Error('A project file is a JSON object.');
  const migrated = migrate(file);
  const oldRule = asObject(migrated['rule']) ?? {};
  const oldConditions = Array.isArray(oldRule['all']) ? oldRule['all'] : [];
  const chosen = {
    ...migrated,
    classing: { ...asObject(migrated['classing']), ...classing },
    rule: {
      ...withoutAny(oldRule),
      all: rule.all.map((condition, index) => conditionOver(oldConditions[index], condition)),
      ...(rule.any && { any: rule.any.map((condition) => writeCondition(condition)) }),
    },
  };
  return `${JSON.stringify(chosen, null, 2)}\n`;
}

/** The alternatives of the old rule are not those of the chosen one. */
function withoutAny({ any: _, ...rest }: JsonObject): JsonObject {
  return rest;
}

function conditionOver(old: unknown, condition: Condition): JsonObject {
  const before = asObject(old);
  const remarks = before?.['indicator'] === condition.indicator ? Object.entries(before) : [];
  const kept = remarks.filter(([key]) => !cutKeys.some((cutKey) => cutKey === key));
  return { ...Object.fromEntries(kept), ...writeCondition(condition) };
}

function asObject(value: unknown): JsonObject | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as JsonObject) : undefined;
}
