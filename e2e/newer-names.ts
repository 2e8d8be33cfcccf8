import { parseSync, Visitor, type ESTree } from 'vite';
import type { LowestVersions } from '../src/i18n/parts/lowest-versions.ts';
import { firstCssVersions, firstVersions, isNewer } from './first-versions.ts';

/** What a program or a style sheet names that a browser of the target does not have yet. */

/** Names of a minified program have three letters at most; these of the browser have no more either. */
const shortGlobals: readonly string[] = ['CSS', 'Map', 'Set', 'URL'];

const isGlobal = (name: string): boolean => name.length > 3 || shortGlobals.includes(name);

/**
 * Global objects that a built program calls or makes, and their own members ("URL.canParse"). Members of values ("list.with()")
 * are not found, since the text does not tell what the value is.
 */
export function newerNames(code: string, lowest: LowestVersions): string[] {
  const used = new Set<string>();
  const note = (object: ESTree.Node, member?: string): void => {
    if (object.type !== 'Identifier' || !isGlobal(object.name)) return;
    used.add(object.name);
    if (member !== undefined) used.add(`${object.name}.${member}`);
  };
  const { program, errors } = parseSync('built.js', code);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  new Visitor({
    CallExpression: ({ callee }) => note(callee),
    NewExpression: ({ callee }) => note(callee),
    MemberExpression: ({ object, property }) =>
      note(object, property.type === 'Identifier' ? property.name : undefined),
  }).visit(program);
  return [...used].filter((name) => isNewer(firstVersions(name), lowest)).sort();
}

/**
 * At-rules, selectors and functions of a sheet laid out by prettier: where one is not known, a browser drops the rule or the
 * line. Properties it does not know it passes over one by one; they are not looked at.
 */
export function newerCss(sheet: string, lowest: LowestVersions): string[] {
  const bare = sheet.replaceAll(/\/\*.*?\*\//gs, '');
  const used = [
    ...bare.matchAll(/@[a-z-]+(?=[\s{])/g),
    ...bare.matchAll(/::?[a-z-]+(?=[\s,{():.[>+~])/g),
    ...bare.matchAll(/(?<![-:\w])[a-z-]+\((?=[^)])/g),
  ]
    .map(([name]) => (name.endsWith('(') ? `${name})` : name))
    // Parts that one browser alone has a name for: it is drawn by its own rule in each.
    .filter((name) => !/^::-(?:moz|webkit)-/.test(name));
  return [...new Set(used)].filter((name) => isNewer(firstCssVersions(name), lowest)).sort();
}

/** Selectors that name a part of one browser in a list with others: any other browser drops the whole rule. */
export function mixedSelectors(sheet: string): string[] {
  const bare = sheet.replaceAll(/\/\*.*?\*\//gs, '');
  return [...bare.matchAll(/[^{};]*::-(?:moz|webkit)-[^{};]*(?=\{)/g)]
    .map(([selector]) => selector.trim())
    .filter((selector) => selector.includes(','));
}
