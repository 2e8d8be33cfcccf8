import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { parseSync, transformWithOxc, Visitor } from 'vite';
import { buildTarget, lowestVersions } from '../scripts/browser-target.ts';
import { modulesSign, neededFunctions } from '../scripts/needed-functions.ts';
import { firstVersions } from './first-versions.ts';
import { mixedSelectors, newerCss, newerNames } from './newer-names.ts';
import { builtPage } from './own-server.ts';

/** The built page uses nothing that a browser of `browserslist` does not have. No browser is needed to see it. */

const assets = join(builtPage, 'assets');
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
const textOf = (name: string): string => readFileSync(join(assets, name), 'utf8');

/** Newer than the target, and only used where it is there. */
const askedFor = ['Error.captureStackTrace', 'Uint8Array.fromHex', 'VideoFrame'];

/** Safari before 18.2 prints on the paper and with the margins of its own dialog. */
const doneWithout = ['@page'];

test('no program file, nor that of a worker, has syntax that the target does not know', async () => {
  expect(scripts.filter((name) => name.includes('worker')).length).toBeGreaterThanOrEqual(2);
  const rewritten = async (code: string, target: string | string[]): Promise<string> =>
    (await transformWithOxc(code, 'built.js', { target, sourcemap: false })).code;
  for (const name of scripts) {
    const code = textOf(name);
    const forTarget = await rewritten(code, buildTarget(lowestVersions));
    expect(forTarget === (await rewritten(code, 'esnext')), name).toBe(true);
  }
  const newer = 'using file = open();';
  expect(await rewritten(newer, buildTarget(lowestVersions))).not.toContain('using file');
});

test('no program file names an object or function of the browser that the target does not have', () => {
  const found = scripts.flatMap((name) => newerNames(textOf(name), lowestVersions));
  expect([...new Set(found)].filter((name) => !askedFor.includes(name))).toEqual([]);
  expect(newerNames('Promise.try(URL.parse, new Map())', lowestVersions)).toEqual([
    'Promise.try', // Chrome 128
    'URL.parse', // Chrome 126
  ]);
});

test('no style sheet needs a rule, a selector or a function that the target does not know', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const texts = ['src', 'styles']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(root, folder, name),
      ),
    )
    .filter((path) => /\.(?:css|ts)$/.test(path) && !path.endsWith('.test.ts'));
  const sheets = texts.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return path.endsWith('.css')
      ? [text]
      : [...text.matchAll(/\bcss`(.*?)`/gs)].map(([all]) => all);
  });
  expect(sheets.length).toBeGreaterThan(60);
  const found = sheets.flatMap((sheet) => newerCss(sheet, lowestVersions));
  expect([...new Set(found)].filter((name) => !doneWithout.includes(name))).toEqual([]);
  expect(sheets.flatMap(mixedSelectors)).toEqual([]);
  const mixed = 'a, b::-moz-range-thumb { top: 0 } b::-webkit-slider-thumb { top: 0 }';
  expect(mixedSelectors(mixed)).toEqual(['a, b::-moz-range-thumb']);
  const newer = '@scope (.a) {\n  b:target-current {\n    width: calc-size(auto, size);\n  }\n}';
  expect(newerCss(newer, lowestVersions)).toEqual([':target-current', '@scope', 'calc-size()']);
});

test('the versions of the target are the lowest that have all functions that are asked for', () => {
  const known = [modulesSign, ...neededFunctions].map((name) => firstVersions(name));
  expect(known.filter((versions) => versions === undefined)).toEqual([]);
  const names = ['chrome', 'edge', 'firefox', 'safari', 'ios_saf'] as const;
  const newest = names.map((name) => [
    name,
    String(Math.max(...known.map((versions) => versions?.[name] ?? Infinity))),
  ]);
  expect(Object.fromEntries(newest)).toEqual(lowestVersions);
});

test('the script for old browsers has nothing that came after ECMAScript 5', () => {
  const name = scripts.find((script) => script.startsWith('old-browser-')) ?? '';
  const { program, errors } = parseSync(name, textOf(name), { sourceType: 'script' });
  expect(errors).toEqual([]);
  const later: string[] = [];
  const note = ({ type }: { readonly type: string }): void => void later.push(type);
  new Visitor({
    ArrowFunctionExpression: note,
    TemplateLiteral: note,
    SpreadElement: note,
    ArrayPattern: note,
    ObjectPattern: note,
    AssignmentPattern: note,
    RestElement: note,
    ForOfStatement: note,
    ClassDeclaration: note,
    ClassExpression: note,
    AwaitExpression: note,
    ImportExpression: note,
    ChainExpression: note,
    VariableDeclaration: (node) => node.kind === 'var' || note(node),
    Property: (node) => (node.shorthand || node.method || node.computed) && note(node),
    LogicalExpression: (node) => node.operator === '??' && note(node),
    CatchClause: (node) => node.param ?? note(node),
  }).visit(program);
  expect(later).toEqual([]);
});
