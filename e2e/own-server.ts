import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { securityHeaders } from '../src/security-headers.ts';
import { serveFiles, type StaticServer } from '../src/opening/static-server.fixture.ts';

/** Where the built page lies. */
export const builtPage = fileURLToPath(new URL('../dist', import.meta.url));

/** The built page on a server of its own that can be told to answer wrongly; the usual policy is sent with it. */
export async function serveBuiltPage(): Promise<StaticServer> {
  const names = readdirSync(builtPage, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(
    names.map((name) => [
      name.slice(builtPage.length + 1).replaceAll('\\', '/'),
      new Uint8Array(readFileSync(name)),
    ]),
  );
  return serveFiles(files, securityHeaders);
}
