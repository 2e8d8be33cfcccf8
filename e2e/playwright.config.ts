import { defineConfig } from '@playwright/test';
import { browserSwitches, findBrowser } from './browser.ts';

/** In software a frame of the page costs 30 ms through OpenGL and next to none without it, where only what has changed is drawn. */
const switches = [...browserSwitches, '--disable-gpu-compositing'];

const port = Number(process.env['PORT'] ?? 4183);
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: './results',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    // A trace costs a third of the time of a test: it is made where one is wanted.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: { args: switches, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
