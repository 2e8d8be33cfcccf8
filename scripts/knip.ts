import type { KnipConfig } from 'knip';

/** What uses what. Run for production, what only tests use counts as unused, unless its own file uses it. */

const noTests = '!**/*.{test,fixture}.ts!';

const isProduction = process.argv.includes('--production');

const config: KnipConfig = {
  ignoreExportsUsedInFile: isProduction,
  // Programs of the machine that other browsers are tested with, and tools that start the page: no libraries of the page.
  ignoreBinaries: ['Xvfb', 'dbus-daemon', ...(isProduction ? ['tsx', 'vite'] : [])],
  workspaces: {
    '.': {
      entry: [
        'src/worker/atlas-worker.ts!',
        'src/cli/{analyse,draft}.ts!',
        'src/security-headers.ts!',
        'scripts/*.ts!',
        ...(isProduction ? ['scripts/project-file/document.ts!'] : []),
        ...(isProduction ? ['geodata/musterstadt/generate.ts!'] : []),
        'geodata/*.ts!',
        'e2e/{,engines/}*.ts',
        '**/*.test.ts',
        '**/*.fixture.ts',
      ],
      project: [
        'src/**/*.ts!',
        'scripts/**/*.ts!',
        'geodata/**/*.ts!',
        'e2e/{,engines/}*.ts',
        noTests,
      ],
    },
    'geodata/musterland': {
      entry: ['{prepare,build}.ts!', '**/*.{test,fixture}.ts'],
      project: ['**/*.ts!', noTests],
    },
    'geodata/open-data': {
      entry: ['**/*.{test,fixture}.ts'],
      project: ['**/*.ts!', noTests],
    },
    'geodata/sql': {
      entry: ['{run,generate-addresses}.ts!', '**/*.{test,fixture}.ts'],
      project: ['**/*.ts!', noTests],
    },
    'e2e/bench': {
      entry: [...(isProduction ? ['bench.ts!'] : []), 'national/bench.ts!', 'national/peers/*.ts!'],
      project: ['**/*.ts!'],
    },
  },
};

export default config;
