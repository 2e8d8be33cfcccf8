import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const document = readFileSync(
  fileURLToPath(new URL('../docs/hosting.md', import.meta.url)),
  'utf8',
);

/** How a configuration writes a header. */
const writings: Readonly<Record<string, (name: string, value: string) => string>> = {
  '': (name, value) => `${name}: ${value}`,
  nginx: (name, value) => `add_header ${name} "${value}" always;`,
  apache: (name, value) => `Header always set ${name} "${value}"`,
  caddy: (name, value) => `${name} "${value}"`,
};

test.each(Object.keys(writings))('docs/hosting.md has each header word for word: %s', (kind) => {
  const block = new RegExp(`^\`\`\`${kind}\n(.*?)^\`\`\``, 'ms').exec(document)?.[1] ?? '';
  const lines = block.split('\n').map((line) => line.trim());
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(lines).toContain(writings[kind]?.(name, value));
  }
});
