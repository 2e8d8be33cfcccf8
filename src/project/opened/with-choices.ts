import type { Classing } from '../../analysis/question/classing.ts';
import type { Condition, Rule } from '../../analysis/question/rule.ts';
import { writeCondition } from '../file/condition.ts';
import { cutKeys } from '../file/schema.ts';
import type { RulePreset } from '../file/project.ts';
import { migrate, type JsonObject } from '../file/version.ts';

export interface Choices {
  readonly rule: Rule;
  readonly classing: Classing;
  /** Rules saved under a name; those of the file stay where absent. */
  readonly presets?: readonly RulePreset[];
}

const classingChoices = ['classes', 'breaks', 'indicator', 'frame'];

/**
 * The text of a project file with the chosen rule and classing, to be saved. Everything else stays:
 * keys that are not known here, and remarks beside a condition of the same indicator in the same place.
 * Throws where the text is no JSON object; only the text of a project that could be read belongs here.
 */
export function withChoices(text: string, { rule, classing, presets }: Choices): string {
  const file = asObject(JSON.parse(text.replace(/^\uFEFF/, '')));
  if (!file) throw new Error('A project file is a JSON object.');
  const migrated = migrate(file);
  const oldRule = asObject(migrated['rule']) ?? {};
  const oldConditions = Array.isArray(oldRule['all']) ? oldRule['all'] : [];
  const chosen = {
    ...migrated,
    classing: { ...without(asObject(migrated['classing']) ?? {}, classingChoices), ...classing },
    rule: {
      ...without(oldRule, ['any']),
      all: rule.all.map((condition, index) => conditionOver(oldConditions[index], condition)),
      ...(rule.any && { any: rule.any.map((condition) => writeCondition(condition)) }),
    },
    ...(presets && presets.length > 0 && { presets: presetsOver(migrated['presets'], presets) }),
  };
  return `${JSON.stringify(chosen, null, 2)}\n`;
}

/** What was chosen before is not chosen now; remarks beside it stay. */
function without(before: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(before).filter(([key]) => !keys.includes(key)));
}

/** Remarks beside a preset that is in the file already stay. */
function presetsOver(old: unknown, presets: readonly RulePreset[]): unknown[] {
  const before = Array.isArray(old) ? (old as unknown[]) : [];
  return presets.map(({ label, rule }, index) => {
    const own = asObject(before[index]);
    const name = own?.['label'];
    const isSame = name === label.de || asObject(name)?.['de'] === label.de;
    return { ...(own && isSame ? own : { label }), rule: writeRule(rule) };
  });
}

function writeRule({ all, any }: Rule): JsonObject {
  return { all: all.map(writeCondition), ...(any && { any: any.map(writeCondition) }) };
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
