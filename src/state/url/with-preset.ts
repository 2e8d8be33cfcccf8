import type { Rule } from '../../analysis/question/rule.ts';
import type { RulePreset } from '../../project/file/project.ts';

/** The rules with a name, and this one; one of the same name is overwritten in its place. */
export function withPreset(
  presets: readonly RulePreset[],
  name: string,
  rule: Rule,
): readonly RulePreset[] {
  const own = { label: { de: name }, rule };
  const place = presets.findIndex(({ label }) => label.de === name);
  return place < 0 ? [...presets, own] : presets.with(place, { ...presets[place], ...own });
}
