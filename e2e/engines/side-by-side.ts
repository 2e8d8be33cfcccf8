import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { preview } from 'vite';
import { engineNames, type EngineName, type EnginePage, type Size } from './engine-page.ts';
import { placeOf, startEngine } from './found-engines.ts';
import { looks, type Look } from './looks.ts';
import { Reader } from './reader.ts';

/**
 * Takes the same pictures in every engine, to be laid side by side, as `STATE-SIZE-ENGINE.png`:
 * `npx vite build && npx tsx e2e/engines/side-by-side.ts FOLDER [STATE …] [ENGINE …]`.
 */

const sizes: Readonly<Record<string, Size>> = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: npx tsx e2e/engines/side-by-side.ts FOLDER [STATE …] [ENGINE …]\n');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

function among<Name extends string>(all: readonly Name[]): readonly Name[] {
  const named = all.filter((name) => wanted.includes(name));
  return named.length > 0 ? named : all;
}

/** What the compiler of this program calls in every function it has made; a page does not have it. */
async function giveNames(page: EnginePage): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { ['__name']: Object });
  }, undefined);
}

/** Waits until two pictures in a row are the same; the last one after fifteen seconds. */
async function atRest(page: EnginePage): Promise<Buffer> {
  let last = await page.screenshot();
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = await page.screenshot();
    if (now.equals(last)) break;
    last = now;
  }
  return last;
}

async function take(page: EnginePage, base: string, look: Look, path: string): Promise<void> {
  const reader = new Reader(page, base);
  await reader.open(look.query);
  await giveNames(page);
  if (look.isDark) {
    await page.evaluate(() => localStorage.setItem('quartieratlas.theme', 'dark'), undefined);
    await reader.open(look.query);
    await giveNames(page);
  }
  const sentence = (): Promise<string> => reader.textOf({ css: 'h1' });
  await expect.poll(sentence, { timeout: 60_000 }).toMatch(/Muster/);
  await look.prepare?.(reader);
  writeFileSync(`${path}.png`, await atRest(page));
  const paper = look.isPrinted ? await page.print() : undefined;
  if (paper) writeFileSync(`${path}.pdf`, paper);
}

async function takeAll(name: EngineName, base: string): Promise<void> {
  const engine = await startEngine(name);
  const states = among(looks.map((look) => look.name));
  for (const look of looks.filter((one) => states.includes(one.name)))
    for (const sizeName of among(Object.keys(sizes))) {
      const page = await engine.open(sizes[sizeName] as Size);
      const title = `${look.name}-${sizeName}-${name}`;
      const path = join(folder as string, title);
      const told = await take(page, base, look, path).catch(async (error: unknown) => {
        writeFileSync(`${path}.png`, await page.screenshot());
        return error instanceof Error ? error.message.split('\n')[0] : String(error);
      });
      process.stdout.write(`${title}${told ? `: ${told}` : ''}\n`);
      await page.close();
    }
  await engine.close();
}

const server = await preview({
  preview: { port: Number(process.env['PORT'] ?? 0) },
  logLevel: 'warn',
});
const base = server.resolvedUrls?.local[0] ?? '';
for (const name of among(engineNames))
  if (placeOf(name)) await takeAll(name, base);
  else process.stderr.write(`${name} is not on this machine\n`);
await server.close();
